/** One conversation: asks until an answer can be taken, keeps what was typed, and puts the draft away after each answer. */
import type { RecordFiles } from '../../record/files.ts';
import { type Answer, accept, readChoice, refuse } from './answers.ts';
import type { Draft } from './draft.ts';
import { type Candidate, suggest, theOne } from './suggest.ts';
import { Interrupted, type Terminal } from './terminal.ts';

/** How a question is put. */
export interface Question {
  readonly text: string;
  /** What "?" tells. */
  readonly help?: string;
  /** What an empty answer means, as it is shown in brackets. */
  readonly preset?: string;
  /** Text that stands in the line at first. */
  readonly typed?: string;
  readonly complete?: (line: string) => readonly string[];
}

export class Talk {
  readonly files: RecordFiles;
  draft: Draft;
  readonly #terminal: Terminal;
  readonly #save: (draft: Draft) => Promise<void>;

  constructor(terminal: Terminal, files: RecordFiles, draft: Draft, save: (draft: Draft) => Promise<void>) {
    this.#terminal = terminal;
    this.files = files;
    this.draft = draft;
    this.#save = save;
  }

  say(text: string): void {
    this.#terminal.say(text);
  }

  /** Puts the draft away as it is now. */
  async keep(): Promise<void> {
    await this.#save(this.draft);
  }

  /** Asks until the answer can be read. An empty one is the preset, or goes to `read` as it is. */
  async ask<T>(question: Question, read: (text: string) => Answer<T>): Promise<T> {
    let typed = question.typed;
    if (this.draft.typed?.question === question.text) typed = this.draft.typed.text;
    for (;;) {
      const line = (await this.#line(question, typed)).normalize('NFC').trim();
      if (line === '?') {
        this.say(question.help ?? 'There is nothing more to say about this.');
        typed = undefined;
        continue;
      }
      const answer = read(line === '' && question.preset !== undefined ? question.preset : line);
      if (answer.ok) return answer.value;
      this.say(`  found: ${answer.found}\n  to do: ${answer.fix}`);
      typed = line;
    }
  }

  /** The same, but an empty answer, or "-", is none. */
  async askMaybe<T>(question: Question, read: (text: string) => Answer<T>): Promise<T | undefined> {
    return this.ask<T | undefined>(question, (text) =>
      text === '' || text === '-' ? accept(undefined) : read(text),
    );
  }

  /** One of a closed list, shown with numbers; "?" tells what each means. */
  async choose<T extends string | number>(
    text: string,
    values: readonly T[],
    { meanings = {}, preset }: { meanings?: Readonly<Record<string, string>>; preset?: T } = {},
  ): Promise<T> {
    return this.ask(this.#choice(text, values, meanings, preset), (line) => readChoice(line, values));
  }

  /** The same, but an empty answer, or "-", is none. */
  async chooseMaybe<T extends string | number>(
    text: string,
    values: readonly T[],
    meanings: Readonly<Record<string, string>> = {},
  ): Promise<T | undefined> {
    return this.askMaybe(this.#choice(text, values, meanings, undefined), (line) => readChoice(line, values));
  }

  /**
   * A row of a registry, by id, name or alias: what fits is shown with numbers. Undefined for an empty answer; a text
   * that begins with "+" goes to the caller as `added`, one that `command` takes as `command`.
   */
  async lookUp(
    question: Question,
    candidates: readonly Candidate[],
    {
      nameOf,
      shown = [],
      command,
    }: {
      nameOf: (id: string) => string;
      shown?: readonly string[];
      command?: RegExp;
    },
  ): Promise<
    { readonly id: string } | { readonly added: string } | { readonly command: string } | undefined
  > {
    let listed = shown;
    const list = () =>
      listed.map((id, i) => `  ${String(i + 1).padStart(2)}  ${nameOf(id)} (${id})`).join('\n');
    if (listed.length > 0) this.say(list());
    const complete = (line: string) => candidates.map(({ id }) => id).filter((id) => id.startsWith(line));
    return this.ask<{ id: string } | { added: string } | { command: string } | undefined>(
      { complete, ...question },
      (line) => {
        if (line === '') return accept(undefined);
        if (line.startsWith('+')) return accept({ added: line.slice(1).trim() });
        if (command?.test(line)) return accept({ command: line });
        const numbered = /^\d{1,2}$/.test(line) ? listed[Number(line) - 1] : undefined;
        if (numbered !== undefined) return accept({ id: numbered });
        const found = suggest(line, candidates);
        if (found.length === 0)
          return refuse(`nothing like "${line}"`, 'try another part of the name or the id');
        const sure = theOne(found);
        if (sure !== undefined) {
          this.say(`  ${nameOf(sure)} (${sure})`);
          return accept({ id: sure });
        }
        listed = found.map(({ id }) => id);
        return refuse(
          `${found.length === 1 ? 'one that is' : `${found.length} that are`} like "${line}"\n${list()}`,
          'write its number, or other words',
        );
      },
    );
  }

  #choice<T extends string | number>(
    text: string,
    values: readonly T[],
    meanings: Readonly<Record<string, string>>,
    preset: T | undefined,
  ): Question {
    const numbered = typeof values[0] === 'string';
    this.say(values.map((value, i) => (numbered ? `${i + 1} ${value}` : `${value}`)).join('   '));
    return {
      text,
      help: values.map((value) => `  ${value}: ${meanings[String(value)] ?? ''}`).join('\n'),
      complete: (line) => values.map(String).filter((value) => value.startsWith(line)),
      ...(preset === undefined ? {} : { preset: String(preset) }),
    };
  }

  async #line({ text, preset, complete }: Question, typed: string | undefined): Promise<string> {
    const prompt = `${text}${preset === undefined ? '' : ` [${preset}]`}: `;
    try {
      const line = await this.#terminal.ask(prompt, {
        ...(typed === undefined ? {} : { typed }),
        ...(complete === undefined ? {} : { complete }),
      });
      delete this.draft.typed;
      return line;
    } catch (error) {
      if (error instanceof Interrupted && error.typed.trim() !== '')
        this.draft.typed = { question: text, text: error.typed };
      if (error instanceof Interrupted) await this.keep();
      throw error;
    }
  }
}
