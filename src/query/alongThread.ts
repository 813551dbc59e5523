/** Steps along a thread. */
import type { DiplomaticRecord, EventRow } from '../record/record.ts';
import { linked, threadOf, threadsWith } from './threads.ts';

/**
 * The event before (−1) or after (1) one along its first thread, or along its own links where it stands in none. With the
 * root of a thread given, along that one where the event stands in it.
 */
export function alongThread(
  record: DiplomaticRecord,
  event: EventRow,
  step: -1 | 1,
  root?: EventRow,
): number | undefined {
  const asked = root?.type === 'proposal' ? threadOf(record, root) : [];
  const thread = asked.includes(event.index) ? asked : threadsWith(record, event)[0];
  const line = thread ?? [event.index, ...linked(event)].sort((a, b) => a - b);
  return line[line.indexOf(event.index) + step];
}
