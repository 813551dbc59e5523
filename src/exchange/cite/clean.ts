/** Text for formats of one line a field. */

/** One line of well-formed text: white space and control characters become one space, half a surrogate pair U+FFFD. */
export function clean(text: string): string {
  return oneLine(text).trim();
}

/** The same, with a space at either end where there was one. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/\p{Cs}/gu, '\ufffd');
}
