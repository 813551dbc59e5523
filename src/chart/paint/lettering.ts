/** What both painters must make of a text alike: characters that cannot be written, and its direction. */

/** What XML has no place for: most control characters, lone halves of a pair, two code points that are none. */
const UNWRITABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to find.
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const LETTER = /\p{L}/u;
const FROM_RIGHT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** The text with a replacement character for each that no picture can hold. */
export function writable(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd');
}

/** Whether a text runs from right to left: its first letter says so, whatever the page's direction. */
export function isFromRight(text: string): boolean {
  const [first = ''] = LETTER.exec(text) ?? [];
  return FROM_RIGHT.test(first);
}
