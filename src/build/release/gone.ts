/** Events that have gone from the record, for links that name them: from the tombstones and from what releases changed. */
import { join } from 'node:path';
import { type EventChange, eventChangesOf } from '../../record/changes.ts';
import type { GoneEvent, GoneFile } from '../../record/gone.ts';
import { latestRelease, type Release } from '../../record/version.ts';
import { BrokenFile, readText } from './shelf.ts';
import type { Tombstone } from './tombstones.ts';

/** What a release changed, with the release before it. */
interface Step {
  readonly from: string | null;
  readonly events: readonly EventChange[];
}

/** The file of them; `undefined` where no event has a tombstone. Throws when the changes of a release are missing or broken. */
export async function readGone(
  shelf: string,
  releases: readonly Pick<Release, 'version'>[],
  tombstones: readonly Tombstone[],
): Promise<GoneFile | undefined> {
  if (!tombstones.some(({ what }) => what === 'event')) return undefined;
  const steps = await Promise.all(releases.map(({ version }) => readStep(shelf, version)));
  return goneFile(tombstones, steps, latestRelease(releases)?.version);
}

/** The same from values; what no release tells of has gone since the `latest` one. */
export function goneFile(
  tombstones: readonly Tombstone[],
  steps: readonly Step[],
  latest: string | undefined,
): GoneFile {
  const graves = new Map(tombstones.flatMap((row) => (row.what === 'event' ? [[row.id, row] as const] : [])));
  const last = new Map<string, string | null>();
  for (const { from, events } of steps)
    for (const { event, kinds } of events)
      if (kinds.includes('withdrawn') || kinds.includes('merged')) last.set(event, from);
  const rows = [...graves.values()].map((grave): readonly [string, GoneEvent] => {
    const { id, date, reason } = grave;
    const into = endOf(grave, graves);
    const has = last.get(id) ?? latest;
    return [
      id,
      { date, reason, ...(into !== undefined && { into }), ...(has !== undefined && { last: has }) },
    ];
  });
  return { schema: 1, events: Object.fromEntries(rows) };
}

/** The event that merges lead to; none where it was withdrawn in the end. */
function endOf(grave: Tombstone, graves: ReadonlyMap<string, Tombstone>): string | undefined {
  let at: Tombstone | undefined = grave;
  let into: string | undefined;
  for (let steps = graves.size; at && steps >= 0; steps--) {
    into = at.kind === 'merged' ? at.into : undefined;
    at = into === undefined ? undefined : graves.get(into);
  }
  return into;
}

async function readStep(shelf: string, version: string): Promise<Step> {
  const text = await readText(join(shelf, version, 'changes.json'));
  const problem = new BrokenFile(`changes.json of release ${version} is missing or broken.`);
  if (text === undefined) throw problem;
  try {
    const file = JSON.parse(text) as { readonly from?: string | null };
    const events = eventChangesOf(file);
    if (events) return { from: file.from ?? null, events };
  } catch {}
  throw problem;
}
