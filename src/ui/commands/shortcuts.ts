/** From key presses to commands, and a shortcut in words. */
import type { Words } from '../../words/words.ts';
import type { Command, Shortcut } from './command.ts';

/** What is needed of a key press. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * The command that a key press asks for. `isWriting`: the key goes to a field; `hasSingleKeys`: keys without Ctrl are
 * listened to at all.
 */
export function commandFor(
  press: KeyPress,
  commands: readonly Command[],
  { isWriting, hasSingleKeys }: { readonly isWriting: boolean; readonly hasSingleKeys: boolean },
): Command | undefined {
  if (press.altKey) return undefined;
  const isCtrl = press.ctrlKey || press.metaKey;
  if (!isCtrl && (isWriting || !hasSingleKeys)) return undefined;
  // With Ctrl the shift key makes another shortcut, which is the browser's.
  if (isCtrl && press.shiftKey) return undefined;
  const key = press.key.toLowerCase();
  return commands.find(({ keys }) => keys && keys.key === key && (keys.ctrl ?? false) === isCtrl);
}

/** Whether keys that are pressed in an element are written into it. */
export function isField(element: Element | null): boolean {
  return (
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    (element instanceof HTMLInputElement && !BUTTONS.includes(element.type)) ||
    (element instanceof HTMLElement && element.isContentEditable)
  );
}

const BUTTONS: readonly string[] = ['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'file'];

/** "Ctrl + K", or "⌘ K" for those who use a Mac; a single key is itself. */
export function keysInWords({ key, ctrl }: Shortcut, words: Words, isMac: boolean): string {
  const name = key.toUpperCase();
  return ctrl ? words.say(isMac ? 'keys.cmd' : 'keys.ctrl', { key: name }) : name;
}

/** Whether the reader's keyboard has a ⌘ for what is Ctrl elsewhere. */
export function isOnMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
