/** What a command is: one act of the app, from which menu, palette, shortcuts and the list of keys are made. */
import type { Selectors } from '../../store/selectors.ts';
import type { AppState, AppStore } from '../../store/store.ts';
import type { MessageId, Values, Words } from '../../words/words.ts';

/** What a command works with beside the state. */
export interface Desk {
  readonly store: AppStore;
  readonly selectors: Selectors;
  readonly words: Words;
  /** Whether the events are a reader's own: then there is nothing to link to. */
  readonly isOwnFile: boolean;
  /** Whether shortcuts of a single key work. */
  readonly hasSingleKeys: boolean;
  readonly setSingleKeys: (on: boolean) => void;
  /** Says in a line over the page what came of an act. */
  readonly tell: (text: string) => void;
}

/** The parts in which menu and list show commands, in their order. */
export const GROUPS = ['read', 'view', 'go', 'event', 'filter', 'record', 'page'] as const;
export type Group = (typeof GROUPS)[number];

/** A key by what it types; with Ctrl, or ⌘ on a Mac, where `ctrl` is true. */
export interface Shortcut {
  readonly key: string;
  readonly ctrl?: boolean;
}

/** One act. To add one, add an object to `COMMANDS`. */
export interface Command {
  /** Its own among all commands; never shown. */
  readonly id: string;
  readonly group: Group;
  /** Its name, a whole message with its values. */
  readonly name: MessageId;
  readonly values?: (state: AppState, desk: Desk) => Values;
  readonly keys?: Shortcut;
  /** Whether the menu has it; the palette has them all. */
  readonly inMenu?: boolean;
  /** Whether there is anything to do as things stand; absent: always. */
  readonly check?: (state: AppState, desk: Desk) => boolean;
  readonly perform: (state: AppState, desk: Desk) => void;
}

/** A command's name in words. */
export function nameOf(command: Command, desk: Desk): string {
  return desk.words.say(command.name, command.values?.(desk.store.getState(), desk));
}

/** Whether there is anything for a command to do. */
export function isPossible(command: Command, desk: Desk): boolean {
  return command.check?.(desk.store.getState(), desk) ?? true;
}

/** Performs a command, if it can be done. */
export function perform(command: Command, desk: Desk): void {
  const state = desk.store.getState();
  if (isPossible(command, desk)) command.perform(state, desk);
}
