/** What the app pages remember of a reader from visit to visit: nothing but what was dismissed or switched off. */

/** What can be remembered. */
export type Remembered = 'first-visit' | 'single-keys';

const keyOf = (what: Remembered) => `parley:${what}`;

/** What was remembered; `undefined` where nothing was, or where the browser keeps nothing. */
export function recall(what: Remembered): string | undefined {
  try {
    return localStorage.getItem(keyOf(what)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a word, or forgets it where it is `undefined`; a browser that keeps nothing changes nothing else. */
export function remember(what: Remembered, word: string | undefined): void {
  try {
    if (word === undefined) localStorage.removeItem(keyOf(what));
    else localStorage.setItem(keyOf(what), word);
  } catch {
    // Then it holds for this visit alone.
  }
}
