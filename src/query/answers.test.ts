import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersTo, silentAddressees } from '../record/answers.ts';
import type { DiplomaticRecord, EventRow } from '../record/record.ts';
import type { EventFile } from '../record/schema.ts';
import { event, recordOf } from '../testing/builders.ts';
import { isAnsweredBy, type ProposalAnswers, proposalAnswers, tallyOf } from './answers.ts';

type Stance = EventFile['accounts'][number]['stance'];

const account = (
  id: string,
  by: string,
  stance: Stance,
  at: string,
  more: Partial<EventFile['accounts'][number]> = {},
) => ({ id, by, stance, at, says: 'So.', sources: ['s1'], ...more });

const put = (to: readonly string[], more: Partial<EventFile> = {}) =>
  event('put', '2025-03-11', {
    type: 'proposal',
    actors: [
      { actor: 'trump', role: 'author' },
      ...to.map((actor) => ({ actor, role: 'addressee' as const })),
    ],
    ...more,
  });
const answer = (id: string, by: string, at: string, stance: Stance, more: Partial<EventFile> = {}) =>
  event(id, at, {
    type: 'response',
    actors: [{ actor: by, role: 'speaker' }],
    links: [{ rel: 'responds-to', to: 'put' }],
    accounts: [account('a1', by, stance, at)],
    ...more,
  });

function rowOf(record: DiplomaticRecord, id: string): EventRow {
  const row = record.events.at(record.indexOf.event.get(id) ?? -1);
  if (!row) throw new Error(id);
  return row;
}
function answersOf(events: readonly EventFile[], searched?: string) {
  const record = recordOf(events);
  const of = proposalAnswers(record, rowOf(record, 'put'), searched);
  const told = ({ side, stance, after, event: at }: ProposalAnswers['reactions'][number]) => [
    record.sides[side]?.id,
    stance,
    after.kind === 'days' ? `${after.min}–${after.max}` : after.kind,
    record.events[at]?.id,
  ];
  return {
    put: of.put.map((side) => ({
      side: record.sides[side.side]?.id,
      status: side.status,
      answers: side.answers.map((one) => told(one).slice(1)),
      remarks: side.remarks.length,
    })),
    reactions: of.reactions.map(told),
    of,
  };
}

describe('the answers to a proposal', () => {
  it('are those of the sides it was put to, each with its time; others react', () => {
    const { put: sides, reactions } = answersOf([
      put(['zelensky', 'putin']),
      answer('yes', 'zelensky', '2025-03-11', 'accepts'),
      answer('but', 'putin', '2025-03-13', 'conditions'),
      answer('no', 'macron', '2025-03-12', 'rejects'),
    ]);
    expect(sides).toEqual([
      { side: 'ua', status: 'answered', answers: [['accepts', 'same-day', 'yes']], remarks: 0 },
      { side: 'ru', status: 'answered', answers: [['conditions', '1–3', 'but']], remarks: 0 },
    ]);
    expect(reactions).toEqual([['europe', 'rejects', '0–2', 'no']]);
  });

  it('stand in order of time, wherever they are told', () => {
    const { put: sides } = answersOf([
      put(['putin'], {
        accounts: [
          account('a1', 'trump', 'asserts', '2025-03-11'),
          account('a2', 'russia', 'rejects', '2025-03-14'),
        ],
      }),
      answer('but', 'putin', '2025-03-13', 'conditions'),
    ]);
    expect(sides[0]?.answers).toEqual([
      ['conditions', '1–3', 'but'],
      ['rejects', '2–4', 'put'],
    ]);
  });

  it('of one day with a yes and conditions are a yes on conditions', () => {
    const { put: sides } = answersOf([
      put(['putin']),
      answer('but', 'putin', '2025-03-13', 'accepts', {
        accounts: [
          account('a1', 'putin', 'accepts', '2025-03-13'),
          account('a2', 'russia', 'conditions', '2025-03-13'),
        ],
      }),
    ]);
    expect(sides[0]?.answers.map(([stance]) => stance)).toEqual(['conditions']);
  });

  it('are told by the event where none of its accounts says yes or no by then', () => {
    const { put: sides } = answersOf([
      put(['putin']),
      answer('later', 'putin', '2025-03-12', 'asserts', {
        accounts: [
          account('a1', 'putin', 'asserts', '2025-03-12'),
          account('a2', 'putin', 'rejects', '2025-03-15'),
        ],
      }),
    ]);
    expect(sides[0]?.answers).toEqual([
      ['comments', '0–2', 'later'],
      ['rejects', '3–5', 'later'],
    ]);
  });

  it('given in a call are as old as the call, whenever its readout came', () => {
    const { put: sides } = answersOf([
      put(['putin']),
      answer('call', 'putin', '2025-03-12', 'conditions', {
        type: 'call',
        actors: [
          { actor: 'trump', role: 'participant' },
          { actor: 'putin', role: 'participant' },
        ],
        accounts: [account('a1', 'russia', 'conditions', '2025-03-19')],
      }),
    ]);
    expect(sides[0]?.answers).toEqual([['conditions', '0–2', 'call']]);
  });

  it('are none of its authors’, and no remark in its own entry is one', () => {
    const { put: sides, reactions } = answersOf(
      [
        put(['putin'], {
          accounts: [
            account('a1', 'leavitt', 'conditions', '2025-03-11'),
            account('a2', 'putin', 'comments', '2025-03-12'),
            account('a3', 'zelensky', 'comments', '2025-03-12'),
          ],
        }),
        answer('own', 'leavitt', '2025-03-12', 'accepts'),
      ],
      '2025-06-01',
    );
    expect(sides).toEqual([{ side: 'ru', status: 'none-found', answers: [], remarks: 1 }]);
    expect(reactions).toEqual([['ua', 'comments', '0–2', 'put']]);
  });

  it('count from the day a proposal became known, if that was later, and are never negative', () => {
    const leaked = {
      accounts: [account('a1', 'trump', 'asserts', '2025-03-11', { knownAt: '2025-03-20' })],
    };
    const { put: sides } = answersOf([
      put(['putin', 'zelensky', 'macron'], leaked),
      answer('a', 'zelensky', '2025-03-15', 'accepts'),
      answer('b', 'putin', '2025-03-20', 'rejects'),
      answer('c', 'macron', '2025-03-21', 'rejects'),
    ]);
    expect(sides.map(({ answers: [first] }) => first?.[1])).toEqual(['0–2', 'before', 'same-day']);
  });

  it('of the same day come after the proposal where a link says so, else in an order nobody knows', () => {
    const { of } = answersOf([
      put(['zelensky', 'putin'], {
        accounts: [
          account('a1', 'trump', 'asserts', '2025-03-11'),
          account('a2', 'putin', 'rejects', '2025-03-11'),
        ],
      }),
      answer('yes', 'zelensky', '2025-03-11', 'accepts'),
    ]);
    expect(of.put.map(({ answers: [first] }) => first?.after)).toEqual([
      { kind: 'same-day', isOrderKnown: true },
      { kind: 'same-day', isOrderKnown: false },
    ]);
  });

  it('are open where none is recorded, and not found only where they were searched for', () => {
    expect(answersOf([put(['putin'])]).put[0]?.status).toBe('open');
    expect(answersOf([put(['putin'])], '2025-06-01').put[0]?.status).toBe('none-found');
    expect(answersOf([put([])], '2025-06-01').put).toEqual([]);
  });

  it('are beside what supersedes and implements it, where links say so', () => {
    const { of } = answersOf([
      put(['putin']),
      event('other', '2025-03-12', { type: 'proposal', links: [{ rel: 'supersedes', to: 'put' }] }),
      event('done', '2025-03-13', { type: 'measure', links: [{ rel: 'implements', to: 'put' }] }),
      event('on', '2025-03-14', { links: [{ rel: 'follows-from', to: 'put' }] }),
    ]);
    expect([of.superseded, of.implemented]).toEqual([[1], [2]]);
  });

  it('say of each side what the record says of its addressees, for any answers at all', () => {
    const stance = fc.constantFrom<Stance>('asserts', 'accepts', 'conditions', 'rejects', 'comments');
    const by = fc.constantFrom('zelensky', 'putin', 'macron', 'russia', 'leavitt', 'trump');
    const day = fc.nat(9).map((n) => `2025-03-${11 + n}`);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom('zelensky', 'putin', 'macron', 'leavitt')),
        fc.array(fc.tuple(by, day, stance), { maxLength: 6 }),
        fc.array(fc.tuple(by, day, stance), { maxLength: 4 }),
        (to, events, accounts) => {
          const record = recordOf([
            put(to, {
              accounts: [
                account('a1', 'trump', 'asserts', '2025-03-11'),
                ...accounts.map(([who, at, says], i) => account(`a${i + 2}`, who, says, at)),
              ],
            }),
            ...events.map(([who, at, says], i) => answer(`e${i}`, who, at, says)),
          ]);
          const proposal = rowOf(record, 'put');
          const { put: sides, reactions } = proposalAnswers(record, proposal, undefined);
          const silent = new Set(silentAddressees(record, proposal).map(({ side }) => side));
          expect(sides.filter(({ status }) => status === 'open').map(({ side }) => side)).toEqual(
            sides.map(({ side }) => side).filter((side) => silent.has(side)),
          );
          const asked = new Set(sides.map(({ side }) => side));
          expect(reactions.some(({ side }) => asked.has(side))).toBe(false);
          const responding = new Set([
            proposal.index,
            ...answersTo(record, proposal).map(({ index }) => index),
          ]);
          for (const { answers, firsts } of sides) {
            expect(answers.every((one) => responding.has(one.event))).toBe(true);
            expect(firsts[0]).toBe(answers[0]);
          }
        },
      ),
    );
  });
});

describe('a tally', () => {
  const proposal = (id: string, ...answers: readonly Stance[]) => {
    const record = recordOf([
      put(['putin'], { id }),
      ...answers.map((stance, i) =>
        answer(`e${i}`, 'putin', `2025-03-1${2 + i}`, stance, { links: [{ rel: 'responds-to', to: id }] }),
      ),
    ]);
    return {
      record,
      of: proposalAnswers(record, rowOf(record, id), id === 'searched' ? '2025-06-01' : undefined),
    };
  };
  const all = [
    proposal('a', 'conditions', 'rejects'),
    proposal('b', 'comments', 'conditions'),
    proposal('c', 'comments'),
    proposal('searched'),
    proposal('open'),
  ].map(({ of }) => of);
  const [, , , ru = -1] = recordOf([]).sides.map(({ index }) => index);

  it('keeps what was not answered in the denominator, and counts several answers under each', () => {
    expect(tallyOf(all, ru)).toEqual({
      put: 5,
      answered: 3,
      by: { accepts: 0, conditions: 2, rejects: 1, comments: 1 },
      several: 1,
      noneFound: 1,
      open: 1,
      median: undefined,
    });
  });

  it('counts nothing for a side to which nothing was put', () => {
    expect(tallyOf(all, ru - 1)).toMatchObject({ put: 0, answered: 0, noneFound: 0, open: 0 });
  });

  it('agrees with what each side is found under', () => {
    expect(all.flatMap((of) => of.put).filter((of) => isAnsweredBy(of, 'comments'))).toHaveLength(1);
  });

  it('has a median from ten answers on', () => {
    const ten = Array.from({ length: 10 }, (_, i) => proposal(`p${i}`, 'rejects').of);
    expect(tallyOf(ten.slice(1), ru).median).toBeUndefined();
    expect(tallyOf([...ten, ...all], ru).median).toEqual({ min: 0, max: 2 });
  });
});
