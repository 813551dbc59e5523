import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rootOf } from '../record/parts.ts';
import type { EventFile } from '../record/schema.ts';
import { ACTORS, event, recordOf } from '../testing/builders.ts';
import { civilDay } from '../time/civil.ts';
import { all, and, type Bitset, has, indexes, where } from './bitset.ts';
import { activeIn, partiesOfLevel, partiesWithin } from './contactParties.ts';
import { COUNTED, type Counted, exchangesAmong, matrixOf, type Party, partyOf } from './contacts.ts';

const ROLES = ['author', 'speaker', 'host', 'participant', 'mediator', 'addressee', 'mentioned'] as const;
const TYPES = ['call', 'meeting', 'proposal', 'response', 'statement', 'agreement', 'measure'] as const;

const rows = fc.array(
  fc.record({ actor: fc.constantFrom(...ACTORS.map(({ id }) => id)), role: fc.constantFrom(...ROLES) }),
  { minLength: 1, maxLength: 6 },
);
/** Records of some events of all kinds, some of them answers to the one before. */
const records = fc
  .array(fc.record({ type: fc.constantFrom(...TYPES), actors: rows, answers: fc.boolean() }), {
    minLength: 1,
    maxLength: 24,
  })
  .map((events) =>
    recordOf(
      events.map(({ type, actors, answers }, i): EventFile => {
        const links = answers && i > 0 ? [{ rel: 'responds-to' as const, to: `e${i - 1}` }] : [];
        return event(`e${i}`, `2025-03-${String(i + 1).padStart(2, '0')}`, { type, actors, links });
      }),
    ),
  );
type Made = ReturnType<typeof recordOf>;
const withShown = records.chain((record) =>
  fc.record({
    record: fc.constant(record),
    bits: fc.array(fc.boolean(), { minLength: record.events.length, maxLength: record.events.length }),
    counted: fc.constantFrom<Counted>('all', 'contacts', 'messages'),
    level: fc.constantFrom('side' as const, 'state' as const, 'actor' as const),
  }),
);
const setOf = (bits: readonly boolean[]) => where(bits.length, (i) => bits[i] === true);

function matrix(record: Made, shown: Bitset, counted: Counted, level: 'side' | 'state' | 'actor') {
  const { list } = exchangesAmong(record, shown, COUNTED[counted]);
  const { parties } = partiesOfLevel(record, level, list, []);
  return { list, parties, cells: matrixOf(record, list, parties, parties) };
}

/** The same by its definition, one cell at a time, from the roles as they are written. */
function slowly(record: Made, shown: Bitset, counted: Counted, row: Party, column: Party): number[] {
  const actor = (index: number) => record.actors[index] ?? fail();
  const all = record.actors;
  const apart = !all.some((one) => row.has(one) && column.has(one));
  return record.events
    .filter(({ index, type }) => has(shown, index) && COUNTED[counted].some((kind) => kind === type))
    .filter((of) => {
      const inRole = (...roles: string[]) => [
        ...new Set(of.roles.filter(({ role }) => roles.includes(role)).map(({ actor }) => actor)),
      ];
      const first = (...groups: number[][]) =>
        groups.find((group) => group.length > 0) ?? of.accounts.slice(0, 1).map(({ by }) => by);
      const acting = inRole('author', 'speaker');
      const meeting = inRole('host', 'participant', 'mediator');
      const put = inRole('addressee');
      if (of.type === 'call' || of.type === 'meeting') {
        const joined = first(meeting, acting, put).map(actor);
        if (joined.length < 2 || !joined.some(row.has) || !joined.some(column.has)) return false;
        const ofStates = joined.some(
          (one) =>
            row.has(one) &&
            joined.some((other) => column.has(other) && rootOf(record, one) !== rootOf(record, other)),
        );
        return apart || ofStates || joined.every((one) => row.has(one) || column.has(one));
      }
      const answered = of.links
        .filter(({ rel }) => rel === 'responds-to')
        .map(({ event }) => record.events[event])
        .find((other) => other?.type === 'proposal');
      const rolesOf = (other: typeof of, ...roles: string[]) => [
        ...new Set(other.roles.filter(({ role }) => roles.includes(role)).map((one) => one.actor)),
      ];
      const proposers =
        answered &&
        [
          rolesOf(answered, 'author', 'speaker'),
          rolesOf(answered, 'host', 'participant', 'mediator'),
          rolesOf(answered, 'addressee'),
          answered.accounts.slice(0, 1).map(({ by }) => by),
        ].find((group) => group.length > 0);
      const to = put.length > 0 || of.type !== 'response' ? put : (proposers ?? []);
      return first(acting, meeting, put).some((speaker) =>
        to.some((hearer) => speaker !== hearer && row.has(actor(speaker)) && column.has(actor(hearer))),
      );
    })
    .map(({ index }) => index);
}

function fail(): never {
  throw new Error('no such actor');
}

describe('the matrix', () => {
  it('is what the roles say, cell by cell', () => {
    fc.assert(
      fc.property(withShown, ({ record, bits, counted, level }) => {
        const shown = setOf(bits);
        const { parties, cells } = matrix(record, shown, counted, level);
        for (const [r, row] of parties.entries())
          for (const [c, column] of parties.entries())
            expect(cells[r]?.[c]?.events).toEqual(slowly(record, shown, counted, row, column));
      }),
    );
  });

  it('counts by kind what it lists, and nothing that is not shown or not asked for', () => {
    fc.assert(
      fc.property(withShown, ({ record, bits, counted, level }) => {
        const shown = setOf(bits);
        for (const { events, counts } of matrix(record, shown, counted, level).cells.flat()) {
          expect(events).toEqual([...new Set(events)].sort((a, b) => a - b));
          expect(events.every((i) => has(shown, i))).toBe(true);
          for (const kind of COUNTED.all) {
            const ofKind = events.filter((i) => record.events[i]?.type === kind).length;
            expect(counts[kind]).toBe(COUNTED[counted].includes(kind) ? ofKind : 0);
          }
        }
      }),
    );
  });

  it('is the same both ways for calls and meetings', () => {
    fc.assert(
      fc.property(withShown, ({ record, bits, level }) => {
        const { cells } = matrix(record, setOf(bits), 'contacts', level);
        for (const [r, row] of cells.entries())
          for (const [c, cell] of row.entries()) expect(cell).toEqual(cells[c]?.[r]);
      }),
    );
  });

  it('never grows when fewer events are shown', () => {
    fc.assert(
      fc.property(withShown, fc.infiniteStream(fc.boolean()), ({ record, bits, counted }, stream) => {
        const more = setOf(bits);
        const fewer = and(
          more,
          where(bits.length, () => stream.next().value === true),
        );
        const [big, small] = [matrix(record, more, counted, 'side'), matrix(record, fewer, counted, 'side')];
        for (const [r, row] of small.cells.entries())
          for (const [c, { events }] of row.entries()) {
            const kept = big.cells[r]?.[c]?.events.filter((i) => has(fewer, i));
            expect(events).toEqual(kept);
          }
      }),
    );
  });

  it('loses no exchange between sides, and has a delegation meet the others, not itself', () => {
    fc.assert(
      fc.property(withShown, ({ record, bits, counted }) => {
        const { list, cells } = matrix(record, setOf(bits), counted, 'side');
        const somewhere = new Set(cells.flat().flatMap(({ events }) => events));
        for (const { event, from, to, kind } of list) {
          const isToOneself = from.length === 1 && to.every((index) => index === from[0]);
          expect(somewhere.has(event)).toBe(!isToOneself);
          const joined = from.flatMap((index) => record.actors[index] ?? []);
          if (kind !== 'call' && kind !== 'meeting') continue;
          const inDiagonal = cells.some((row, r) => row[r]?.events.includes(event));
          const sides = new Set(joined.map(({ side }) => side));
          const states = new Set(joined.map((actor) => rootOf(record, actor)));
          // More states than sides: two of them are on one.
          expect(inDiagonal).toBe(sides.size === 1 || states.size > sides.size);
        }
      }),
    );
  });

  it('opens a side to parts that have together what it has', () => {
    fc.assert(
      fc.property(withShown, ({ record, bits, counted }) => {
        const { list, parties, cells } = matrix(record, setOf(bits), counted, 'side');
        for (const [r, side] of parties.entries()) {
          const within = partiesWithin(record, side, activeIn(list));
          const parts = matrixOf(record, list, within, parties);
          for (const [c, { events }] of (cells[r] ?? []).entries()) {
            const together = new Set(parts.flatMap((row) => row[c]?.events ?? []));
            for (const one of together) expect(events).toContain(one);
            // A side of one state opens to its people, and the state's own acts are nobody's of them.
            if (within.every(({ actor }) => actor?.memberOf === -1))
              expect(together).toEqual(new Set(within.length > 0 ? events : []));
          }
        }
      }),
    );
  });
});

const record = recordOf([
  event('call', '2025-03-10', {
    type: 'call',
    actors: [
      { actor: 'trump', role: 'participant' },
      { actor: 'leavitt', role: 'participant' },
      { actor: 'putin', role: 'participant' },
      { actor: 'zelensky', role: 'mentioned' },
    ],
  }),
  event('staff', '2025-03-11', {
    type: 'meeting',
    actors: [
      { actor: 'trump', role: 'host' },
      { actor: 'leavitt', role: 'participant' },
    ],
  }),
  event('alone', '2025-03-12', { type: 'meeting', actors: [{ actor: 'macron', role: 'host' }] }),
  event('offer', '2025-03-13', {
    type: 'proposal',
    actors: [
      { actor: 'trump', role: 'author' },
      { actor: 'putin', role: 'addressee' },
    ],
  }),
  event('answer', '2025-03-14', {
    type: 'response',
    actors: [{ actor: 'putin', role: 'speaker' }],
    links: [{ rel: 'responds-to', to: 'offer' }],
  }),
  event('running', '2025-03-18/2025-03-25', {
    type: 'meeting',
    actors: [
      { actor: 'zelensky', role: 'host' },
      { actor: 'macron', role: 'participant' },
    ],
  }),
  event('planned', '2025-04-01', {
    type: 'meeting',
    actors: [
      { actor: 'trump', role: 'participant' },
      { actor: 'zelensky', role: 'participant' },
    ],
  }),
]);
const known = exchangesAmong(record, all(record.events.length), COUNTED.all, civilDay(2025, 3, 20));
const cellOf = (row: string, column: string) => {
  const [a, b] = [partyOf(record, row) ?? fail(), partyOf(record, column) ?? fail()];
  return matrixOf(record, known.list, [a], [b])[0]?.[0]?.events.map((i) => record.events[i]?.id);
};

describe('what is a contact', () => {
  it('joins those who took part, and words go one way', () => {
    expect(cellOf('us', 'ru')).toEqual(['call', 'offer']);
    expect(cellOf('ru', 'us')).toEqual(['call', 'answer']);
    expect(cellOf('us', 'ua')).toEqual([]);
  });

  it('is within a state only when nobody else took part', () => {
    expect(cellOf('us', 'us')).toEqual(['staff']);
    expect(cellOf('leavitt', 'us')).toEqual(['staff']);
  });

  it('leaves out what is announced for later and what names one participant alone, and says so', () => {
    expect(known.alone).toBe(1);
    expect(known.announced).toEqual({ call: 0, meeting: 1, proposal: 0, response: 0, statement: 0 });
    const ids = known.list.map(({ event: index }) => record.events[index]?.id);
    expect(ids).toEqual(['call', 'staff', 'offer', 'answer', 'running']);
  });
});

describe('the parties', () => {
  const ids = (of: readonly Party[]) => of.map(({ id }) => id);
  const level = (of: 'side' | 'state' | 'actor', asked: readonly string[] = []) =>
    ids(partiesOfLevel(record, of, known.list, asked).parties);

  it('are all sides, the states and bodies in an exchange, or those who are in most', () => {
    expect(level('side')).toEqual(['europe', 'ua', 'us', 'ru', 'organisations', 'others']);
    expect(level('state')).toEqual(['france', 'ukraine', 'united-states', 'russia']);
    expect(level('actor')).toEqual(['macron', 'zelensky', 'trump', 'leavitt', 'putin']);
  });

  it('are the actors asked for, where some are', () => {
    expect(level('actor', ['us', 'macron', 'putin'])).toEqual(['macron', 'putin']);
    expect(level('actor', ['us'])).toEqual(level('actor'));
  });

  it('open to those within them, a side of one state to its people at once', () => {
    const within = (id: string) =>
      ids(partiesWithin(record, partyOf(record, id) ?? fail(), activeIn(known.list)));
    expect(within('us')).toEqual(['trump', 'leavitt']);
    expect(within('united-states')).toEqual(['trump', 'leavitt']);
    expect(within('europe')).toEqual(['macron']);
    expect(within('others')).toEqual([]);
  });
});

it('gives to every set of events the cells of that set alone', () => {
  const shown = where(record.events.length, (i) => i === 3);
  const { list } = exchangesAmong(record, shown, COUNTED.all);
  expect(list.map(({ event: index }) => index)).toEqual(indexes(shown));
});
