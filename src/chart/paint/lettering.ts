/** What both painters must make of a text alike: characters that cannot be written, and its direction. */

/** What XML has no place for: most control characters, lone halves of a pair, two code points that are none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to find.
const UNWRITABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Surrogate}]/gu;
const LETTER = /\p{L}/u;
/** The blocks that Unicode keeps for scripts from right to left. */
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The text with a replacement character for each that no picture can hold. */
export function writable(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd');
}

/** Whether a text runs from right to left: its first letter says so, whatever the page's direction. */
export function isFromRight(text: string): boolean {
  const [first = ''] = LETTER.exec(text) ?? [];
  return FROM_RIGHT.test(first);
}
