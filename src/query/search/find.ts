/** Finding: the events that have every word of a query, and the day from which each of them could be found by it. */
import type { Found, Instead, Stage } from './found.ts';
import type { Haystack, Hits } from './haystack.ts';
import type { Spellings } from './spellings.ts';
import { needleOf, type Term, termsOf } from './terms.ts';

/** One way to take a term: as it is written, or as one of some words that are nearly the same. */
interface Reading extends Hits {
  readonly terms: readonly Term[];
  readonly instead?: Instead;
}

/**
 * Searches a haystack. A word that no text has, as known on a day, stands for those that are nearly the same; a phrase is
 * taken as it is. A query without any word finds every event.
 */
export function find(q: string, haystack: Haystack, spellings: Spellings): Found {
  const sought = termsOf(q).map((term) => readingsOf(term, haystack, spellings));
  const turns = sought.flatMap(([exact, ...others]) =>
    others.length > 0 ? [exact, ...others].flatMap((reading) => (reading ? [reading.first] : [])) : [],
  );
  const from = [...new Set([Number.NEGATIVE_INFINITY, ...turns.filter(Number.isFinite)])].sort(
    (a, b) => a - b,
  );
  return { q, stages: from.map((day) => stageFrom(day, sought, haystack.events)) };
}

/** A term as it is, then what it may have been meant for where that was known before. */
function readingsOf(term: Term, haystack: Haystack, spellings: Spellings): readonly Reading[] {
  const exact: Reading = { ...haystack.find(needleOf(term)), terms: [term] };
  const readings = [exact];
  const [word = ''] = term.words;
  if (term.words.length > 1 || !term.isOpen) return readings;
  let first = exact.first;
  for (const near of first > Number.NEGATIVE_INFINITY ? spellings(word) : []) {
    const reading = anyOf(word, near, haystack, first);
    if (reading) readings.push(reading);
    first = Math.min(first, reading?.first ?? first);
  }
  return readings;
}

/** The reading of a word as any of some others, as far as these were known before a day. */
function anyOf(
  word: string,
  others: readonly string[],
  haystack: Haystack,
  before: number,
): Reading | undefined {
  const days = new Float64Array(haystack.events).fill(Number.POSITIVE_INFINITY);
  const by: { word: string; day: number }[] = [];
  for (const other of others) {
    const hits = haystack.find(needleOf({ words: [other], isOpen: false }));
    if (hits.first >= before) continue;
    by.push({ word: other, day: hits.first });
    for (const [event, day] of hits.days.entries()) if (day < (days[event] ?? day)) days[event] = day;
  }
  if (by.length === 0) return undefined;
  return {
    days,
    first: Math.min(...by.map(({ day }) => day)),
    terms: by.map((one) => ({ words: [one.word], isOpen: false })),
    instead: { word, by },
  };
}

/** On each day a term is taken in the nearest of its readings that was known. */
function stageFrom(from: number, sought: readonly (readonly Reading[])[], events: number): Stage {
  const days = new Float64Array(events).fill(Number.NEGATIVE_INFINITY);
  const taken = sought.flatMap(
    (readings) => readings.find(({ first }) => first <= from) ?? readings[0] ?? [],
  );
  for (const reading of taken)
    for (let event = 0; event < events; event++)
      days[event] = Math.max(days[event] ?? 0, reading.days[event] ?? 0);
  return {
    from,
    days,
    terms: taken.flatMap(({ terms }) => terms),
    instead: taken.flatMap(({ instead }) => instead ?? []),
  };
}
