/**
 * The texts that are searched, made comparable once and kept as a few long strings: a search reads through all of them,
 * which is fast (some hundred megabytes a second) and needs no index of words, however many there are.
 */

/** Many texts, each of an event, and known from a day on. */
export interface Haystack {
  /** How many events the texts are of. */
  readonly events: number;
  /**
   * By event the first day on which a text of it had what is looked for, Infinity where none has. `needle` is as
   * `needleOf` in terms.ts makes it.
   */
  readonly find: (needle: string) => Hits;
  /** Every word of the texts once; empty where there are too many. */
  readonly words: ReadonlySet<string>;
}

export interface Hits {
  /** By event; civil days, or -Infinity where a text was always known. */
  readonly days: Float64Array<ArrayBuffer>;
  /** The first of them: Infinity where nothing is found. */
  readonly first: number;
}

export interface HaystackBuilder {
  /** Adds texts of an event, known from a day on, each as `spaced` makes it, parted by `BREAK`. */
  readonly add: (event: number, day: number, text: string) => void;
  readonly finish: () => Haystack;
}

/** Some texts in one string, and where those of each event and day begin. */
interface Bale {
  readonly text: string;
  readonly from: readonly number[];
  readonly event: readonly number[];
  readonly day: readonly number[];
}

/** A bale is closed at this length, UTF-16 units. */
const BALE = 1 << 16;
/** No word that is longer, or has a digit in it, is anybody's misspelling. */
const WORD = /^\p{L}{3,24}$/u;
/** Parts texts from each other: it stands in no needle, so that nothing is found across two texts. */
export const BREAK = '\n';

/** The words of more events than this, or more words, are not collected: it would take longer than all the rest. */
const MOST = { events: 300_000, words: 400_000 };

/** Makes a haystack for the texts of `events` events. */
export function createHaystack(events: number): HaystackBuilder {
  const bales: Bale[] = [];
  let parts: string[] = [];
  let length = 0;
  let from: number[] = [];
  let event: number[] = [];
  let day: number[] = [];
  let words: Set<string> | undefined = events > MOST.events ? undefined : new Set();
  const close = () => {
    if (parts.length === 0) return;
    bales.push({ text: parts.join(''), from, event, day });
    [parts, length, from, event, day] = [[], 0, [], [], []];
  };
  const collect = (text: string) => {
    if (!words) return;
    for (const word of text.split(/[ \n]/)) if (!words.has(word) && WORD.test(word)) words.add(word);
    if (words.size > MOST.words) words = undefined;
  };
  return {
    add: (of, known, text) => {
      if (text === '') return;
      if (length > BALE) close();
      if (event.at(-1) !== of || day.at(-1) !== known) {
        from.push(length);
        event.push(of);
        day.push(known);
      }
      parts.push(text, BREAK);
      length += text.length + BREAK.length;
      collect(text);
    },
    finish: () => {
      close();
      return { events, words: words ?? new Set(), find: (needle) => findIn(bales, events, needle) };
    },
  };
}

function findIn(bales: readonly Bale[], events: number, needle: string): Hits {
  const days = new Float64Array(events).fill(Number.POSITIVE_INFINITY);
  let first = Number.POSITIVE_INFINITY;
  for (const bale of bales) {
    let entry = 0;
    for (let at = bale.text.indexOf(needle); at >= 0; ) {
      while ((bale.from[entry + 1] ?? Number.POSITIVE_INFINITY) <= at) entry++;
      const event = bale.event[entry] ?? 0;
      const day = bale.day[entry] ?? 0;
      if (day < (days[event] ?? day)) days[event] = day;
      if (day < first) first = day;
      const next = bale.from[entry + 1];
      at = next === undefined ? -1 : bale.text.indexOf(needle, next);
    }
  }
  return { days, first };
}
