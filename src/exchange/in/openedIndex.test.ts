import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { chartEvent } from '../../chart/events.ts';
import { lanesOf, MOST_PLACED, reordered } from '../../chart/lanes.ts';
import { indexes } from '../../query/bitset.ts';
import { indexRecord } from '../../query/facets.ts';
import { facetCounts, select } from '../../query/select.ts';
import { DEFAULT_VIEW, FACETS, type View } from '../../query/view.ts';
import { civilDay } from '../../time/civil.ts';
import { wordsFor } from '../../words/words.ts';
import { createCsvTable } from './csvTable.ts';
import { chartOfColumns, indexColumns } from './openedIndex.ts';
import { chartOfLanes } from './openedLanes.ts';
import { type OpenedRecord, openColumns } from './openedRecord.ts';

const NAMES = Array.from({ length: 20 }, (_, i) => `Actor ${String.fromCharCode(65 + i)}`);
const row = fc.record({
  time: fc.constantFrom(
    '2025',
    '2025-03',
    '2025-03-14',
    '2025-03-14T23:30-05:00',
    '2025-03-15T01:00',
    '2025-03-14~',
    '2025-03-10/2025-03-20',
    '../2025-01-01',
  ),
  type: fc.constantFrom('call', 'Meeting', 'proposal', 'raid', ''),
  actors: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 }),
  topics: fc.uniqueArray(fc.constantFrom('truce', 'grain', 'borders'), { maxLength: 2 }),
});

type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

function recordOf(rows: readonly Row[], more = ''): OpenedRecord {
  const lines = rows.map(({ time, type, actors, topics }, i) =>
    [time, `Title ${i}`, type, actors.join(';'), topics.join(';')].join(','),
  );
  const bytes = new TextEncoder().encode(`date,title,type,actors,topics\n${lines.join('\n')}\n${more}`);
  const table = createCsvTable(bytes.length);
  table.push(bytes);
  return openColumns(table.end().columns, 'file', { name: 'Others', alone: 'All events' });
}

const views = (record: OpenedRecord): fc.Arbitrary<View> =>
  fc
    .record({
      actor: fc.uniqueArray(fc.constantFrom(...[...record.sides, ...record.actors].map(({ id }) => id)), {
        maxLength: 3,
      }),
      topic: fc.subarray(record.topics.map(({ id }) => id)),
      type: fc.subarray(['call', 'statement', 'meeting']),
      not: fc.uniqueArray(fc.constantFrom(...record.actors.map(({ id }) => id)), { maxLength: 1 }),
      needsAll: fc.boolean(),
      dates: fc.constantFrom('possible' as const, 'certain' as const),
      first: fc.option(fc.integer({ min: civilDay(2024, 12, 1), max: civilDay(2025, 4, 1) }), {
        nil: undefined,
      }),
    })
    .map(({ actor, topic, type, not, needsAll, dates, first }) => ({
      ...DEFAULT_VIEW,
      dates,
      time: first === undefined ? undefined : { first, last: first + 20 },
      match: needsAll ? (['actor'] as const) : [],
      facets: {
        ...DEFAULT_VIEW.facets,
        actor: { ids: actor, not: not.filter((id) => !actor.includes(id)) },
        topic: { ids: topic, not: [] },
        type: { ids: type, not: [] },
      },
    }));

describe('the index of columns', () => {
  it('knows the days of all its events and how many each actor and topic is in', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const record = recordOf(rows);
        const days = [...record.events].flatMap(({ first, last }) => [first, last]).filter(Number.isFinite);
        expect(record.extent).toEqual({ first: Math.min(...days), last: Math.max(...days) });
        const { options } = indexColumns(record);
        for (const [list, facet] of [
          [record.actors, 'actor'],
          [record.topics, 'topic'],
        ] as const)
          for (const { index, id } of list) {
            const has = [...record.events].filter(({ roles, topics }) =>
              facet === 'topic' ? topics.includes(index) : roles.some(({ actor }) => actor === index),
            );
            expect(options[facet].total(id)).toBe(has.length);
          }
      }),
    );
  });

  it('selects and counts what an index of all rows does', () => {
    const cases = fc
      .array(row, { minLength: 1, maxLength: 40 })
      .map((rows) => recordOf(rows))
      .chain((record) => fc.tuple(fc.constant(record), views(record)));
    fc.assert(
      fc.property(cases, ([record, view]) => {
        const [plain, fast] = [indexRecord(record), indexColumns(record)];
        const [expected, found] = [select(plain, view), select(fast, view)];
        expect(indexes(found.shown)).toEqual(indexes(expected.shown));
        for (const facet of FACETS) {
          // Nothing of these is in a reader's file; no option of theirs is offered.
          if (facet === 'sig' || facet === 'standing') continue;
          expect(facetCounts(fast, view, found, facet)).toEqual(facetCounts(plain, view, expected, facet));
        }
      }),
    );
  });
});

describe('the chart of columns', () => {
  it('has the columns that its events have one by one, on any lanes and in any zone', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 40 }),
        fc.constantFrom('side' as const, 'type' as const, 'topic' as const, 'actor' as const),
        fc.constantFrom('UTC', 'America/New_York'),
        fc.infiniteStream(fc.nat()),
        (rows, kind, zone, picks) => {
          const record = recordOf(rows);
          const own = lanesOf(record, kind, [], wordsFor());
          const order = own.lanes.flatMap(
            () => own.lanes[(picks.next().value ?? 0) % own.lanes.length]?.id ?? [],
          );
          const lanes = reordered(own, order);
          const chart = chartOfColumns(record, lanes, kind, zone, () => chartOfLanes);
          const { columns } = chart;
          const drawn = Array.from(
            record.events,
            (event) => chartEvent(record, event, lanes, zone, { disputed: false, revised: false }) ?? [],
          ).flat();
          expect(columns.length).toBe(drawn.length);
          for (let place = 0; place < columns.length; place++) {
            const event = columns.at(place);
            expect(event).toEqual(drawn.find(({ index }) => index === event.index));
            expect(chart.eventOf(place)).toBe(event.index);
            expect(chart.placeOf(event.index)).toBe(place);
            expect(chart.homeOf(place)).toBe(event.home);
            expect([columns.start[place], columns.end[place]]).toEqual([event.start, event.end]);
            expect(columns.start[place]).toBeGreaterThanOrEqual(columns.start[place - 1] ?? -Infinity);
            const stands = columns.lanes.subarray(columns.standsFrom[place], columns.standsFrom[place + 1]);
            expect([...stands]).toEqual(event.stands);
          }
        },
      ),
    );
  });

  it('is in another order of its lanes what it would be if it were made anew, and makes no event for it', () => {
    const cases = fc.tuple(
      fc.array(row, { minLength: 1, maxLength: 30 }),
      fc.constantFrom(
        ['type', 'UTC'] as const,
        ['topic', 'UTC'] as const,
        ['actor', 'America/New_York'] as const,
        ['side', 'America/New_York'] as const,
      ),
      fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
    );
    fc.assert(
      fc.property(cases, ([rows, [kind, zone], picks]) => {
        const record = recordOf(rows);
        const own = lanesOf(record, kind, [], wordsFor());
        if (own.lanes.length === 0) return;
        const orderOf = (some: readonly number[]) =>
          some.flatMap((pick) => own.lanes[pick % own.lanes.length]?.id ?? []);
        const chartIn = (of: OpenedRecord, order: readonly string[]) =>
          chartOfColumns(of, reordered(own, order), kind, zone, () => chartOfLanes);
        chartIn(record, orderOf(picks.slice(0, 3)));
        const watched = vi.spyOn(record.events, Symbol.iterator);
        const moved = chartIn(record, orderOf(picks.slice(3)));
        expect(watched).not.toHaveBeenCalled();
        watched.mockRestore();
        const anew = chartIn({ ...record }, orderOf(picks.slice(3)));
        expect(moved.columns.lanes).toEqual(anew.columns.lanes);
        expect(moved.columns.standsFrom).toEqual(anew.columns.standsFrom);
        for (let place = 0; place < anew.columns.length; place++) {
          expect(moved.homeOf(place)).toBe(anew.homeOf(place));
          expect(moved.columns.at(place)).toEqual(anew.columns.at(place));
        }
      }),
    );
  });

  it('has the lanes of the sides where there are too many events to place them on others', () => {
    const record = recordOf([{ time: '2025-03-14', type: 'call', actors: ['Actor A'], topics: [] }]);
    const many = { ...record, events: { ...record.events, length: MOST_PLACED + 1 } };
    const lanes = lanesOf(many, 'type', [], wordsFor());
    expect(lanes.lanes.map(({ name }) => name)).toEqual(['Actor A']);
    const { columns } = chartOfColumns(many, lanes, 'type', 'UTC', () => chartOfLanes);
    expect(columns.mark).toBe(record.columns.mark);
    expect(columns.at(0).stands).toEqual([0]);
  });

  it('puts events that name nobody on the lane of the others, and finds them there', () => {
    const record = recordOf(
      [{ time: '2025-03-14', type: 'call', actors: ['Actor A'], topics: [] }],
      '2025-03-15,Nobody',
    );
    const chart = chartOfColumns(
      record,
      lanesOf(record, 'side', [], wordsFor()),
      'side',
      'UTC',
      () => chartOfLanes,
    );
    expect(record.sides.map(({ name }) => name)).toEqual(['Actor A', 'Others']);
    expect(chart.columns.at(1)).toMatchObject({ title: 'Nobody', stands: [1], home: 1 });
    expect(indexes(indexColumns(record).options.actor.events('others'))).toEqual([1]);
  });

  it('makes the event of a place once, as long as few are drawn', () => {
    const rows = (['2025-03', '2025-03-14'] as const).map(
      (time): Row => ({
        time,
        type: 'call',
        actors: ['Actor A'],
        topics: [],
      }),
    );
    const record = recordOf(rows);
    const { columns } = chartOfColumns(
      record,
      lanesOf(record, 'side', [], wordsFor()),
      'side',
      'UTC',
      () => chartOfLanes,
    );
    const first = columns.at(0);
    expect(columns.at(1)).not.toBe(first);
    expect(columns.at(0)).toBe(first);
  });
});

describe('a record of columns', () => {
  it('has a side for every actor, those who never come first among them', () => {
    const record = recordOf([{ time: '2025-03-14', type: '', actors: ['Actor A', 'Actor B'], topics: [] }]);
    expect(record.actors.map(({ name, side }) => [name, record.sides[side]?.name])).toEqual([
      ['Actor A', 'Actor A'],
      ['Actor B', 'Others'],
    ]);
    expect(indexes(indexColumns(record).options.actor.events('others'))).toEqual([0]);
  });

  it('finds events by their line, and no others', () => {
    const record = recordOf([
      { time: '2025-03-14', type: '', actors: ['Actor A'], topics: [] },
      { time: '2025', type: '', actors: ['Actor A'], topics: [] },
    ]);
    expect(record.indexOf.event.get('line-2')).toBe(1);
    expect(record.indexOf.event.get('line-3')).toBe(0);
    for (const id of ['line-1', 'line-4', 'line-', '__proto__', '2'])
      expect(record.indexOf.event.get(id)).toBeUndefined();
    expect(record.events.at(-1)).toBeUndefined();
    expect(record.events.at(2)).toBeUndefined();
    expect([...record.events].map(({ id }) => id)).toEqual(['line-3', 'line-2']);
  });

  it('gives names ids of their own, whatever the names are', () => {
    const record = recordOf([
      {
        time: '2025',
        type: '',
        actors: ['others', 'A,B', 'a b', '-', '__proto__', 'Зеленський'],
        topics: [],
      },
    ]);
    const ids = [...record.sides, ...record.actors].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[\p{L}\p{N}][^,]*$/u);
  });
});
