import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DiplomaticRecord } from '../record/record.ts';
import { ACTORS, event, recordOf } from '../testing/builders.ts';
import { wordsFor } from '../words/words.ts';
import { drawnKind, type LaneKind, lanesOf, MOST_PLACED, orderFor, reordered } from './lanes.ts';
import { collapsed } from './sideLanes.ts';

const KINDS: readonly LaneKind[] = ['side', 'state', 'actor', 'topic', 'type'];
const people = ACTORS.map(({ id }) => id);
const files = people.map((by, i) =>
  event(`e${i}`, `2025-03-${10 + i}`, {
    type: i % 2 === 0 ? 'call' : 'statement',
    topics: i % 3 === 0 ? ['prisoners'] : ['truce', 'prisoners'],
    actors:
      i % 2 === 0
        ? [by, people[(i + 3) % people.length] ?? by].map((actor) => ({ actor, role: 'participant' }))
        : [
            { actor: by, role: 'speaker' },
            { actor: people[(i + 5) % people.length] ?? by, role: 'addressee' },
          ],
  }),
);
const record = recordOf(files);
const made = (of: DiplomaticRecord, kind: LaneKind, asked: readonly string[] = []) =>
  lanesOf(of, kind, asked, wordsFor());
const idsOf = (lanes: readonly { readonly id: string }[]) => lanes.map(({ id }) => id);

/** A kind of lanes, and ids in any order: some of its lanes, repeated, and some of no lane. */
const anyOrder = fc.constantFrom(...KINDS).chain((kind) => {
  const own = made(record, kind);
  return fc
    .array(fc.constantFrom(...idsOf(own.lanes), 'nobody', 'truce', 'trump', 'call'), { maxLength: 12 })
    .map((order) => ({ own, order }));
});

describe('lanes of a kind', () => {
  it('are made once for the same kind, filter and words', () => {
    const words = wordsFor();
    const first = lanesOf(record, 'actor', ['trump'], words);
    expect(lanesOf(record, 'actor', ['trump'], words)).toBe(first);
    expect(idsOf(lanesOf(record, 'actor', ['putin'], words).lanes)).toEqual(['putin']);
    expect(idsOf(lanesOf(record, 'side', ['putin'], words).lanes)).toContain('ru');
    expect(lanesOf(record, 'actor', ['trump'], { ...words })).toEqual({ ...first, of: expect.any(Function) });
  });

  it('are sides where there are very many events', () => {
    const many = { ...record, events: { ...record.events, length: MOST_PLACED + 1 } };
    expect(drawnKind(record, 'topic')).toBe('topic');
    expect(drawnKind(many, 'topic')).toBe('side');
    expect(idsOf(made(many, 'topic').lanes)).toEqual(idsOf(made(record, 'side').lanes));
  });
});

describe('lanes in an order set by hand', () => {
  it('are the same lanes, those named first in the order they are named, the others in their own', () => {
    fc.assert(
      fc.property(anyOrder, ({ own, order }) => {
        const ids = idsOf(own.lanes);
        const named = [...new Set(order)].filter((id) => ids.includes(id));
        expect(idsOf(reordered(own, order).lanes)).toEqual([
          ...named,
          ...ids.filter((id) => !named.includes(id)),
        ]);
      }),
    );
  });

  it('have every event on the lanes it was on, and aimed at those it aimed at', () => {
    fc.assert(
      fc.property(anyOrder, ({ own, order }) => {
        const moved = reordered(own, order);
        for (const each of record.events) {
          const [before, after] = [own.of(each), moved.of(each)];
          const named = (lanes: typeof own, at: readonly number[] = []) => at.map((i) => lanes.lanes[i]?.id);
          expect(named(moved, after?.stands).sort()).toEqual(named(own, before?.stands).sort());
          expect(named(moved, after?.aims)).toEqual(named(own, before?.aims));
          expect(named(moved, after && [after.home])).toEqual(named(own, before && [before.home]));
          expect(after?.stands).toEqual(after?.stands.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  it('are named by no more ids than it takes, and by none where they stand as they were', () => {
    fc.assert(
      fc.property(anyOrder, ({ own, order }) => {
        const ids = idsOf(own.lanes);
        const wanted = idsOf(reordered(own, order).lanes);
        const said = orderFor(ids, wanted);
        expect(idsOf(reordered(own, said).lanes)).toEqual(wanted);
        expect(said.length).toBeLessThanOrEqual(new Set(order.filter((id) => ids.includes(id))).size);
        expect(orderFor(ids, ids)).toEqual([]);
      }),
    );
  });

  it('know where each lane has gone', () => {
    const own = made(record, 'side');
    const { lanes, places } = reordered(own, ['ru', 'nobody', 'ua']);
    expect(idsOf(lanes)).toEqual(['ru', 'ua', 'europe', 'us', 'organisations', 'others']);
    expect(places?.map((place) => lanes[place]?.id)).toEqual(idsOf(own.lanes));
    expect(reordered(own, ['europe'])).toBe(own);
  });
});

describe('collapsed lanes', () => {
  it('are those asked for, and ids of no lane are passed over', () => {
    const { lanes } = made(record, 'side');
    expect(collapsed(lanes, ['trump'])).toBe(lanes);
    const some = collapsed(lanes, ['us', 'trump']);
    expect(idsOf(some)).toEqual(idsOf(lanes));
    expect(some.filter(({ isThin }) => isThin).map(({ id }) => id)).toEqual(['us']);
  });
});

describe('lanes', () => {
  it('are topics, states and actors of events that are in the record, and no others', () => {
    const [first] = files;
    const little = recordOf(first ? [first] : []);
    expect(idsOf(made(record, 'topic').lanes)).toEqual(['truce', 'prisoners']);
    expect(idsOf(made(little, 'topic').lanes)).toEqual(['prisoners']);
    expect(idsOf(made(little, 'state').lanes)).toEqual(['france', 'ukraine']);
    expect(idsOf(made(little, 'actor').lanes)).toEqual(['france', 'zelensky']);
  });

  it('are the filtered actors where there is a filter', () => {
    expect(idsOf(made(record, 'actor', ['putin', 'us']).lanes)).toEqual(['putin']);
  });
});
