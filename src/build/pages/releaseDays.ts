/** Which release brought each event. */
import { join } from 'node:path';
import type { Release } from '../../record/version.ts';
import type { Changes } from '../release/changes.ts';
import { readText } from '../release/shelf.ts';
import type { ReleaseDay } from './entry/subject.ts';

/** The first release that has each event, by the event's id, as the changes of every release tell. */
export async function addedIn(
  shelf: string,
  releases: readonly Release[],
): Promise<Readonly<Record<string, ReleaseDay>>> {
  const told = await Promise.all(
    releases.map(async ({ version, date }) => {
      const text = await readText(join(shelf, version, 'changes.json'));
      const { events } = JSON.parse(text ?? '{"events":[]}') as Pick<Changes, 'events'>;
      return events
        .filter(({ kinds }) => kinds.includes('added'))
        .map(({ event }) => [event, { version, date }] as const);
    }),
  );
  // What was added more than once counts from the first time.
  return Object.fromEntries(told.reverse().flat());
}
