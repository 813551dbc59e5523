import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTORS, DATASET, event, recordOf } from '../testing/builders.ts';
import { indexes, same } from './bitset.ts';
import { besidesPair, countedBy, pairOf, withoutPair, withPair } from './contactPair.ts';
import { COUNTED, type Counted, exchangesAmong, matrixOf, partyOf } from './contacts.ts';
import { indexRecord } from './facets.ts';
import { select } from './select.ts';
import { DEFAULT_VIEW, FACET_WORDS, type View } from './view.ts';

const record = recordOf(
  (['call', 'meeting', 'proposal', 'response', 'statement', 'measure'] as const).flatMap((type, i) =>
    [
      ['trump', 'putin'],
      ['zelensky', 'macron'],
      ['leavitt', 'trump'],
    ].map(([one = '', other = ''], j) =>
      event(`${type}-${one}`, `2025-03-${11 + i + j}`, {
        type,
        actors: [
          { actor: one, role: type === 'call' || type === 'meeting' ? 'participant' : 'author' },
          { actor: other, role: type === 'call' || type === 'meeting' ? 'participant' : 'addressee' },
        ],
      }),
    ),
  ),
);
const index = indexRecord(record);
const IDS = [...DATASET.sides, ...ACTORS].map(({ id }) => id);
const filters = fc
  .record({
    actor: fc.subarray(IDS, { maxLength: 2 }),
    not: fc.subarray(['trump'], { maxLength: 1 }),
    type: fc.subarray([...FACET_WORDS.type]),
    topic: fc.subarray(['truce', 'prisoners']),
    match: fc.subarray(['topic', 'actor'] as const),
  })
  .map(({ actor, not, type, topic, match }): View => {
    const facets = {
      ...DEFAULT_VIEW.facets,
      actor: { ids: actor, not },
      type: { ids: type, not: [] },
      topic: { ids: topic, not: [] },
    };
    return { ...DEFAULT_VIEW, facets, match };
  });
const pairs = fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS));
const ways = fc.constantFrom<Counted>('all', 'contacts', 'messages');

describe('a pair in the filter', () => {
  it('is found again, and is the same whichever of the two is named first', () => {
    fc.assert(
      fc.property(filters, pairs, ways, (view, [a, b], counted) => {
        const filter = withPair(record, view, [a, b], counted);
        const found = pairOf(record, filter)?.map(({ id }) => id) ?? [];
        expect(new Set(found)).toEqual(new Set([a, b]));
        expect(withPair(record, view, [b, a], counted)).toEqual(filter);
      }),
    );
  });

  it('leaves all that the two have with each other', () => {
    fc.assert(
      fc.property(pairs, ways, ([a, b], counted) => {
        const parties = [a, b].flatMap((id) => partyOf(record, id) ?? []);
        const view = { ...DEFAULT_VIEW, ...withPair(record, DEFAULT_VIEW, [a, b], counted) };
        const { shown } = select(index, view);
        const { list } = exchangesAmong(record, select(index, DEFAULT_VIEW).shown, COUNTED[counted]);
        const between = matrixOf(record, list, parties, parties).flatMap((row, r) =>
          row.filter((_, c) => r !== c || a === b).flatMap(({ events }) => events),
        );
        expect(indexes(shown)).toEqual(expect.arrayContaining(between));
      }),
    );
  });

  it('is taken away with the kinds that came with it, and the other filters stay', () => {
    fc.assert(
      fc.property(filters, pairs, ways, (view, pair, counted) => {
        const paired = { ...view, ...withPair(record, view, pair, counted) };
        const lifted = { ...view, ...withoutPair(paired) };
        expect(pairOf(record, lifted)).toBeUndefined();
        expect(lifted.facets.topic).toEqual(view.facets.topic);
        expect(same(besidesPair(select(index, paired), paired), select(index, lifted).shown)).toBe(true);
      }),
    );
  });

  it('needs all of one or two that are in the record, and none ruled out', () => {
    const pair = (ids: readonly string[], needsAll = true, not: readonly string[] = []) =>
      pairOf(record, {
        facets: { ...DEFAULT_VIEW.facets, actor: { ids, not } },
        match: needsAll ? ['actor'] : [],
      })?.map(({ id }) => id);
    expect(pair(['us', 'putin'])).toEqual(['us', 'putin']);
    expect(pair(['us'])).toEqual(['us', 'us']);
    expect(pair(['us', 'ru'], false)).toBeUndefined();
    expect(pair(['us', 'ru'], true, ['trump'])).toBeUndefined();
    expect(pair(['us', 'ru', 'ua'])).toBeUndefined();
    expect(pair([])).toBeUndefined();
  });

  it('keeps kinds that a reader has chosen', () => {
    const type = { ids: ['meeting'], not: [] };
    const view = { ...DEFAULT_VIEW, facets: { ...DEFAULT_VIEW.facets, type } };
    expect(withPair(record, view, ['us', 'ru'], 'all').facets.type).toBe(type);
    expect(withoutPair(view).facets.type).toBe(type);
    expect(countedBy({ ids: ['call', 'meeting'], not: [] })).toBe('contacts');
    expect(countedBy({ ids: ['call', 'meeting'], not: ['statement'] })).toBeUndefined();
  });
});
