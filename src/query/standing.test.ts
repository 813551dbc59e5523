import { describe, expect, it } from 'vitest';
import type { AccountFile, EventFile } from '../record/schema.ts';
import { event, recordOf } from '../testing/builders.ts';
import { standingOf, standingReasons } from './standing.ts';

function account(
  id: string,
  by: string,
  stance: AccountFile['stance'],
  more: Partial<AccountFile> = {},
): AccountFile {
  return { id, by, stance, at: '2025-03-14', says: 'x', sources: [], ...more };
}

/** The standings of the first event, and who is behind each. */
function standing(events: readonly EventFile[]) {
  const record = recordOf(events);
  const [first] = record.events;
  if (!first) throw new Error('no event');
  const reasons = standingReasons(record, first);
  return { is: standingOf(reasons), by: reasons.map((reason) => record.actors[reason.by]?.id) };
}

const post = (accounts: readonly AccountFile[], more: Partial<EventFile> = {}) =>
  event('post', '2025-03-14', {
    actors: [{ actor: 'trump', role: 'author' }],
    accounts: [...accounts],
    ...more,
  });

describe('standing', () => {
  it('is uncontested while nobody objects', () => {
    expect(
      standing([post([account('a1', 'trump', 'asserts'), account('a2', 'putin', 'comments')])]).is,
    ).toEqual(['uncontested']);
  });

  it('is both for the post that its own side revises and another side denies', () => {
    const seed = post([
      account('a1', 'trump', 'asserts'),
      account('a2', 'leavitt', 'corrects'),
      account('a3', 'zelensky', 'denies'),
    ]);
    expect(standing([seed])).toEqual({ is: ['contested', 'corrected'], by: ['leavitt', 'zelensky'] });
  });

  it('is not made by rejecting, setting conditions or commenting', () => {
    const accounts = (['rejects', 'conditions', 'comments', 'accepts', 'confirms'] as const).map(
      (stance, i) => account(`a${i + 2}`, 'putin', stance),
    );
    expect(standing([post([account('a1', 'trump', 'asserts'), ...accounts])]).is).toEqual(['uncontested']);
  });

  it('does not make a denial contested by itself', () => {
    expect(standing([post([account('a1', 'trump', 'denies')])]).is).toEqual(['uncontested']);
    expect(
      standing([post([account('a1', 'putin', 'asserts'), account('a2', 'trump', 'denies')])]).is,
    ).toEqual(['uncontested']);
  });

  it('is not made by the own side that rebuts what another says, named or not', () => {
    const own = (stance: 'denies' | 'corrects') =>
      post([account('a1', 'putin', 'asserts'), account('a2', 'trump', stance, { answers: 'a1' })]);
    expect(standing([own('denies')]).is).toEqual(['uncontested']);
    expect(standing([own('corrects')])).toEqual({ is: ['corrected'], by: ['trump'] });
  });

  it('follows `answers` where it is given', () => {
    const other = post([
      account('a1', 'trump', 'asserts'),
      account('a2', 'leavitt', 'asserts'),
      account('a3', 'putin', 'denies', { answers: 'a2' }),
    ]);
    expect(standing([other])).toEqual({ is: ['contested'], by: ['putin'] });
  });

  it('makes the target of a contradicting event contested, not the event that contradicts', () => {
    const denial = event('denial', '2025-03-15', {
      actors: [{ actor: 'zelensky', role: 'speaker' }],
      links: [{ rel: 'contradicts', to: 'post' }],
    });
    const claim = post([account('a1', 'trump', 'asserts')]);
    expect(standing([claim, denial])).toEqual({ is: ['contested'], by: ['zelensky'] });
    const record = recordOf([claim, denial]);
    const second = record.events[1];
    expect(second && standingReasons(record, second)).toEqual([]);
  });

  it('is corrected by a clarifying event of the same side, not of another', () => {
    const clarifying = (actor: string) =>
      event('later', '2025-03-15', {
        actors: [{ actor, role: 'speaker' }],
        links: [{ rel: 'clarifies', to: 'post' }],
      });
    const claim = post([account('a1', 'trump', 'asserts')]);
    expect(standing([claim, clarifying('leavitt')]).is).toEqual(['corrected']);
    expect(standing([claim, clarifying('putin')]).is).toEqual(['uncontested']);
  });

  it('sees a dispute between the two sides of a call', () => {
    const call = event('call', '2025-03-18', {
      type: 'call',
      actors: [
        { actor: 'trump', role: 'participant' },
        { actor: 'putin', role: 'participant' },
      ],
      accounts: [
        account('a1', 'white-house', 'asserts'),
        account('a2', 'russia', 'denies', { answers: 'a1' }),
      ],
    });
    expect(standing([call])).toEqual({ is: ['contested'], by: ['russia'] });
  });

  it('takes a corrects of another side for a dispute', () => {
    expect(
      standing([post([account('a1', 'trump', 'asserts'), account('a2', 'putin', 'corrects')])]).is,
    ).toEqual(['contested']);
  });
});
