import { expect, it } from 'vitest';
import type { EventChange } from '../../record/changes.ts';
import { goneFile } from './gone.ts';
import type { Tombstone } from './tombstones.ts';

const grave = (id: string, into?: string): Tombstone => ({
  what: 'event',
  id,
  date: '2026-12-01',
  reason: `Why ${id}.`,
  ...(into === undefined ? { kind: 'withdrawn' } : { kind: 'merged', into }),
});
const went = (id: string): EventChange => ({ event: id, kinds: ['withdrawn'] });
const STEPS = [
  { from: null, events: [{ event: 'a', kinds: ['added'] as const }] },
  { from: '1.0.0', events: [went('a')] },
  { from: '1.1.0', events: [went('b'), { event: 'c', kinds: ['merged'] as const }] },
];

it('names the last release that has an event, also of one that has gone since the latest', () => {
  const { events } = goneFile([grave('a'), grave('b'), grave('new')], STEPS, '2.0.0');
  expect(events.a).toEqual({ date: '2026-12-01', reason: 'Why a.', last: '1.0.0' });
  expect(events.b?.last).toBe('1.1.0');
  expect(events.new?.last).toBe('2.0.0');
});

it('leads to where merges end, and nowhere where that was withdrawn', () => {
  const { events } = goneFile(
    [grave('c', 'd'), grave('d', 'living'), grave('x', 'a'), grave('a')],
    STEPS,
    '2.0.0',
  );
  expect(events.c?.into).toBe('living');
  expect(events.d?.into).toBe('living');
  expect(events.x).not.toHaveProperty('into');
});

it('has no accounts, sources or actors', () => {
  const account: Tombstone = {
    what: 'account',
    id: 'a#a1',
    kind: 'withdrawn',
    date: '2026-12-01',
    reason: 'No.',
  };
  expect(goneFile([account], STEPS, '2.0.0').events).toEqual({});
});
