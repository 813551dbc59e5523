/** Reading the percent signs of an address, also where it was cut. */

/** Stands where bytes of a value are broken, as after a cut. */
export const BROKEN = '\ufffd';

/** A text without its percent signs; bytes that are no text stay in it as one `BROKEN`. */
export function decode(text: string): string {
  return text.replace(/\+/g, ' ').replace(/(?:%[\da-f]{2})+|%[\da-f]?/gi, (bytes) => {
    // A cut breaks the last character at most, of four bytes at most.
    for (let end = bytes.length; end > 0 && end > bytes.length - 12; end -= 3)
      try {
        return decodeURIComponent(bytes.slice(0, end)) + (end < bytes.length ? BROKEN : '');
      } catch {}
    return BROKEN;
  });
}
