import { describe, expect, it } from 'vitest';
import { compileRecord } from '../record/compile.ts';
import { openRecord } from '../record/openRecord.ts';
import type { EventFile } from '../record/schema.ts';
import { openTexts } from '../record/texts.ts';
import { ACTORS, account, DATASET, event, source, TOPICS } from '../testing/builders.ts';
import { civilDay } from '../time/civil.ts';
import { asKnown } from './asKnown.ts';
import { changedOn, daysBeside, knownDays } from './changedOn.ts';

const march = (day: number) => civilDay(2025, 3, day);

function knownOn(day: number, events: readonly EventFile[]) {
  const { core, text } = compileRecord({ dataset: DATASET, actors: ACTORS, topics: TOPICS, events });
  return asKnown(openRecord(core), openTexts(text), day);
}

const post = event('post', '2025-03-14', {
  accounts: [
    account('a1', 'trump', ['s1']),
    account('a2', 'leavitt', ['s2'], { stance: 'corrects', at: '2025-03-15', answers: 'a1' }),
    account('a3', 'zelensky', ['s3'], { stance: 'denies', at: '2025-03-14', knownAt: '2025-03-20' }),
  ],
  sources: [
    source('s1', { published: '2025-03-14' }),
    source('s2', { published: '2025-03-15', kind: 'primary' }),
    source('s3', { published: null, kind: 'reference' }),
  ],
  aftermath: [{ at: '2025-03-18', text: 'It was deleted.', sources: ['s2'] }],
  searched: '2026-01-01',
  timeNote: 'The hour is not known.',
});
const proposal = event('proposal', '2025-03-11', { type: 'proposal' });
const answer = event('answer', '2025-03-16', { links: [{ rel: 'contradicts', to: 'post' }] });
const plan = event('plan', '2025-03-30', {
  accounts: [account('a1', 'trump', ['s1'], { at: '2025-03-12' })],
});

describe('the record as known on a day', () => {
  const all = [proposal, plan, post, answer];
  const idsOn = (day: number) => Array.from(knownOn(day, all).index.record.events, ({ id }) => id);

  it('has an event from the day its first account was known', () => {
    expect(idsOn(march(10))).toEqual([]);
    expect(idsOn(march(11))).toEqual(['proposal']);
    expect(idsOn(march(12))).toEqual(['proposal', 'plan']);
    expect(idsOn(march(16))).toEqual(['proposal', 'post', 'answer', 'plan']);
  });

  it('tells where each event stands in the whole record', () => {
    expect(knownOn(march(12), all).origin).toEqual([0, 3]);
  });

  it('has accounts, sources and what came after from their own days', () => {
    const at = (day: number) => {
      const { index, texts } = knownOn(day, [post]);
      const [row] = index.record.events;
      const text = texts?.events[0];
      return {
        accounts: row?.accounts.length,
        kinds: row?.sourceKinds,
        said: text?.accounts.map(({ id, sources }) => [id, ...sources]),
        sources: text?.sources.map(({ id }) => id),
        after: text?.aftermath?.length ?? 0,
      };
    };
    expect(at(march(14))).toEqual({
      accounts: 1,
      kinds: ['reporting'],
      said: [['a1', 's1']],
      sources: ['s1'],
      after: 0,
    });
    expect(at(march(15))).toMatchObject({ accounts: 2, kinds: ['primary', 'reporting'], after: 0 });
    expect(at(march(19))).toMatchObject({ accounts: 2, sources: ['s1', 's2'], after: 1 });
    expect(at(march(20))).toMatchObject({ accounts: 3, sources: ['s1', 's2', 's3'] });
  });

  it('has each standing from the day it was known', () => {
    const standingOn = (day: number) =>
      knownOn(day, [post, answer]).index.reasons[0]?.map(({ standing }) => standing);
    expect(standingOn(march(14))).toEqual([]);
    expect(standingOn(march(15))).toEqual(['corrected']);
    // One side’s two events do not dispute each other by whom they are, but by what links them.
    expect(standingOn(march(20))).toEqual(['corrected', 'contested', 'contested']);
  });

  it('keeps to itself how long was searched, and notes on what was not known', () => {
    const text = (day: number) => knownOn(day, [post]).texts?.events[0];
    expect(text(march(15))?.searched).toBeUndefined();
    expect(text(civilDay(2026, 1, 1))?.searched).toBe('2026-01-01');
    expect(text(march(15))?.timeNote).toBeUndefined();
    expect(text(march(20))?.timeNote).toBe('The hour is not known.');
  });

  it('ends in time with what was known, and has no chapter that was not over', () => {
    const { record } = knownOn(march(16), [proposal, post, answer]).index;
    expect(record.extent).toEqual({ first: march(11), last: march(16) });
    expect(record.dataset.chapters).toEqual([]);
    expect(knownOn(march(19), [post]).index.record.dataset.chapters).toHaveLength(1);
  });

  it('has no end for what was under way', () => {
    const talks = event('talks', '2025-03-14/2025-03-16', {
      accounts: [account('a1', 'trump', ['s1'], { at: '2025-03-14' })],
    });
    const timeOn = (day: number) => knownOn(day, [talks]).index.record.events.at(0)?.time.text;
    expect([14, 15, 16].map((day) => timeOn(march(day)))).toEqual([
      '2025-03-14/..',
      '2025-03-14/..',
      '2025-03-14/2025-03-16',
    ]);
    // What was announced keeps the days for which it was.
    const planned = event('planned', '2025-03-20/2025-03-22', {
      accounts: [account('a1', 'trump', ['s1'], { at: '2025-03-14' })],
    });
    expect(knownOn(march(14), [planned]).index.record.events.at(0)?.time.text).toBe('2025-03-20/2025-03-22');
  });

  it('answers nobody who had not spoken', () => {
    const late = event('late', '2025-03-14', {
      accounts: [
        account('a1', 'trump', ['s1'], { knownAt: '2025-03-20' }),
        account('a2', 'putin', ['s1'], { stance: 'denies', answers: 'a1' }),
        account('a3', 'zelensky', ['s1']),
      ],
    });
    const { index } = knownOn(march(14), [late]);
    expect(index.record.events.length).toBe(1);
    expect(index.reasons[0]).toEqual([]);
    expect(knownOn(march(20), [late]).index.reasons[0]).toHaveLength(1);
  });

  it('is the whole record once all is known', () => {
    const named = {
      ...post,
      accounts: post.accounts.map((one) => (one.stance === 'denies' ? { ...one, answers: 'a1' } : one)),
    };
    const events = [proposal, named, answer];
    const { index, texts, origin } = knownOn(civilDay(2027, 1, 1), events);
    const { core, text } = compileRecord({ dataset: DATASET, actors: ACTORS, topics: TOPICS, events });
    expect(origin).toEqual([0, 1, 2]);
    expect([...index.record.events]).toEqual([...openRecord(core).events]);
    expect(texts).toEqual(openTexts(text));
  });
});

describe('the news of a day', () => {
  const all = [proposal, plan, post, answer];

  it('are new events, and new accounts and standing of older ones', () => {
    const on = (day: number) => changedOn(knownOn(day, all).index, day);
    expect(on(march(14)).events.map(({ id }) => id)).toEqual(['post']);
    expect(on(march(14)).older).toEqual([]);
    expect(on(march(15)).older).toMatchObject([{ event: { id: 'post' }, accounts: [1] }]);
    expect(on(march(16)).older).toMatchObject([
      { event: { id: 'post' }, accounts: [], reasons: [{ standing: 'contested' }] },
    ]);
    expect(on(march(17))).toEqual({ events: [], older: [] });
  });

  it('come on the days that the steps lead to', () => {
    const { core } = compileRecord({ dataset: DATASET, actors: ACTORS, topics: TOPICS, events: all });
    const days = knownDays(openRecord(core));
    expect(days).toEqual([11, 12, 14, 15, 16, 20].map(march));
    expect(daysBeside(days, march(13))).toEqual({ before: march(12), after: march(14) });
    expect(daysBeside(days, march(20))).toEqual({ before: march(16), after: undefined });
  });
});
