import { describe, expect, it } from 'vitest';
import { event, recordOf } from '../testing/builders.ts';
import { civilDay, DAY_MS } from '../time/civil.ts';
import { windowOfEvent, windowOfThread } from './zoom.ts';

const record = recordOf([
  event('proposal', '2025-03-11', { type: 'proposal' }),
  event('answer', '2025-03-20', { type: 'response', links: [{ rel: 'responds-to', to: 'proposal' }] }),
  event('alone', '2025-05-02'),
]);
const at = (id: string) => {
  const row = record.events[record.indexOf.event.get(id) ?? -1];
  if (!row) throw new Error(id);
  return row;
};
const day = (month: number, date: number) => civilDay(2025, month, date) * DAY_MS;

describe('zooming to', () => {
  it('an event shows its day and those around it', () => {
    expect(windowOfEvent(at('alone'))).toEqual({ start: day(5, 1), end: day(5, 4) });
  });

  it('a thread shows all of it, from any of its events', () => {
    for (const id of ['proposal', 'answer'])
      expect(windowOfThread(record, at(id))).toEqual({ start: day(3, 11), end: day(3, 21) });
    expect(windowOfThread(record, at('alone'))).toBeUndefined();
  });
});
