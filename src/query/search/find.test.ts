import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find } from './find.ts';
import { isFoundOn, stageOn } from './found.ts';
import { createHaystack } from './haystack.ts';
import { partsOf } from './marks.ts';
import { spellingsOf } from './spellings.ts';
import { spaced } from './words.ts';

/** A text of an event, known from a day on. */
type Told = readonly [event: number, day: number, text: string];

const NOW = Number.POSITIVE_INFINITY;

/** Looks for something among some texts: the events found as known on a day, and the words looked for in place of others. */
function search(q: string, told: readonly Told[], day = NOW) {
  const events = Math.max(0, ...told.map(([event]) => event + 1));
  const builder = createHaystack(events);
  for (const [event, known, text] of told) builder.add(event, known, spaced(text));
  const haystack = builder.finish();
  const stage = stageOn(find(q, haystack, spellingsOf(haystack.words)), day);
  if (!stage) throw new Error('there is no stage');
  return {
    stage,
    events: Array.from({ length: events }, (_, event) => event).filter((event) =>
      isFoundOn(stage, event, day),
    ),
    instead: stage.instead.map(({ word, by }) => [
      word,
      by.filter((one) => one.day <= day).map((one) => one.word),
    ]),
  };
}

const RECORD: readonly Told[] = [
  [0, 10, 'Volodymyr Zelensky accepts a 30-day truce'],
  [0, 12, '“Cautious optimism”, says the envoy'],
  [1, 11, 'Стив Виткофф in Moscow'],
  [1, 14, 'Troops are not encircled'],
  [2, 13, 'Optimism, if cautious, of Radosław Sikorski'],
  [2, 15, 'Zelenskyy on the encirclement'],
];

describe('a search', () => {
  it.each([
    ['encircl', [1, 2]],
    ['ENCIRCL', [1, 2]],
    ['Витк', [1]],
    ['"cautious optimism"', [0]],
    ['cautious optimism', [0, 2]],
    ['radoslaw', [2]],
    ['Zelensky', [0, 2]],
    ['"Zelensky"', [0]],
    ['30-day', [0]],
    ['day-30', []],
    ['"optimism says"', [0]],
    ['"truce cautious"', []],
    ['moscow encircled', [1]],
    ['moscow truce', []],
    ['…', [0, 1, 2]],
  ])('for %s', (q, events) => {
    expect(search(q, RECORD).events).toEqual(events);
  });

  it('forgives a slip where nothing has the word, and says so', () => {
    expect(search('zelenskiy', RECORD)).toMatchObject({
      events: [0, 2],
      instead: [['zelenskiy', ['zelensky', 'zelenskyy']]],
    });
    expect(search('mosocw', RECORD).events).toEqual([]);
    expect(search('mosco', RECORD).instead).toEqual([]);
    expect(search('moskow truce', RECORD).events).toEqual([]);
    expect(search('moskow steve', RECORD).events).toEqual([]);
    expect(search('moskow', RECORD).events).toEqual([1]);
  });

  it('takes what has fewer slips before what has more', () => {
    const told: readonly Told[] = [
      [0, 1, 'negotiations'],
      [1, 1, 'negotiator'],
    ];
    expect(search('negotiatons', told).instead).toEqual([['negotiatons', ['negotiations']]]);
  });

  it('takes short words, numbers and phrases as they are', () => {
    expect(search('trux', RECORD).events).toEqual([]);
    expect(search('trucé', RECORD).events).toEqual([0]);
    expect(search('32', RECORD).events).toEqual([]);
    expect(search('"cautios optimism"', RECORD).events).toEqual([]);
  });

  it('finds an event on the day on which the last of the words was known of it', () => {
    for (const [q, first] of [
      ['truce', 10],
      ['truce optimism', 12],
      ['moscow encircled', 14],
      ['"cautious optimism"', 12],
    ] as const) {
      expect(search(q, RECORD, first - 1).events).toEqual([]);
      expect(search(q, RECORD, first).events).not.toEqual([]);
    }
  });

  it('knows no word of a later day: before that day a word is a slip, and stands for what was known', () => {
    // “Zelenskyy” is written on day 15 only.
    expect(search('zelenskyy', RECORD, 14)).toMatchObject({
      events: [0],
      instead: [['zelenskyy', ['zelensky']]],
    });
    expect(search('zelenskyy', RECORD, 15)).toMatchObject({ events: [2], instead: [] });
    expect(search('zelenskyi', RECORD, 14).instead).toEqual([['zelenskyi', ['zelensky']]]);
  });
});

const word = fc.constantFrom(
  'truce',
  'truces',
  'trust',
  'kyiv',
  'kiev',
  'ab',
  'витк',
  'виткофф',
  'négo',
  '30',
);
const texts = fc.array(
  fc.tuple(
    fc.nat(5),
    fc.integer({ min: 1, max: 6 }),
    fc.array(word, { maxLength: 5 }).map((words) => words.join(' ')),
  ),
  { maxLength: 14 },
);
const query = fc.oneof(
  fc
    .array(fc.oneof(word, fc.constantFrom('tr', 'trvce', 'kyev', 'в', '"truce kyiv"', '"', 'ab-30')), {
      maxLength: 3,
    })
    .map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme' }),
);

describe('every search', () => {
  it('finds on each day what a record of no more than that day’s texts would give', () => {
    fc.assert(
      fc.property(texts, query, fc.integer({ min: 0, max: 7 }), (told, q, day) => {
        // Without any word all events are found, and those nobody knew are not in the record of that day.
        const known = told.filter(([, from]) => from <= day);
        const ofDay = search(q, known);
        const found = search(q, told, day);
        const isKnown = (event: number) => known.some(([of]) => of === event);
        expect(found.events.filter(isKnown)).toEqual(ofDay.events.filter(isKnown));
        expect(found.instead).toEqual(ofDay.instead);
      }),
      { numRuns: 1_000 },
    );
  });

  it('finds an event exactly where each of its terms is marked in a text of it', () => {
    fc.assert(
      fc.property(texts, query, (told, q) => {
        const { stage, events, instead } = search(q, told);
        fc.pre(instead.length === 0);
        const has = (event: number, term: (typeof stage.terms)[number]) =>
          told.some(([of, , text]) => of === event && partsOf(text, [term]).some(({ isMarked }) => isMarked));
        const all = [...new Set(told.map(([event]) => event))].sort((a, b) => a - b);
        expect(events.filter((event) => all.includes(event))).toEqual(
          all.filter((event) => stage.terms.every((term) => has(event, term))),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('is the same whatever the order of the texts', () => {
    fc.assert(
      fc.property(texts, query, (told, q) => {
        const backwards = search(q, [...told].reverse());
        const forwards = search(q, told);
        expect(backwards.events).toEqual(forwards.events);
        expect(backwards.stage.days).toEqual(forwards.stage.days);
      }),
    );
  });
});
