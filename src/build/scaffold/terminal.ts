/** What a conversation needs of a terminal, so that it can be held with a curator or with a list of answers. */
export interface Terminal {
  /** Asks for one line. `typed` stands ready to be changed. Throws `Interrupted` when nobody will answer any more. */
  ask(question: string, options?: AskOptions): Promise<string>;
  say(text: string): void;
}

export interface AskOptions {
  /** Text that is already in the line. */
  readonly typed?: string;
  /** What the tab key can make of the line so far. */
  readonly complete?: (line: string) => readonly string[];
}

/** The curator left: Ctrl+C, Ctrl+D or the end of the input. `typed` is what stood in the line. */
export class Interrupted extends Error {
  readonly typed: string;
  constructor(typed: string) {
    super('interrupted');
    this.typed = typed;
  }
}
