/** Fetches what came after the release that is shown: the latest data, what each release changed, and the notices. */
import { indexRecord } from '../query/facets.ts';
import type { Since } from '../query/since.ts';
import { type EventChange, eventChangesOf } from '../record/changes.ts';
import { differencesOf, seenBetween } from '../record/differences.ts';
import { openRecord } from '../record/openRecord.ts';
import type { DiplomaticRecord } from '../record/record.ts';
import { noticesSince } from '../record/releaseNotices.ts';
import { compareVersions } from '../record/version.ts';
import { load } from './fetchFile.ts';
import { archivedOf, loadLatestCore, releases } from './load.ts';
import { addressOf, loadNotices } from './pinned.ts';

/** What is told of a record that a link is pinned to. Rejects where the latest data or the notices cannot be had. */
export async function fetchSince(pinned: DiplomaticRecord): Promise<Since> {
  const { version, date } = pinned.release ?? { version: pinned.version };
  const isOld = archivedOf(version) !== undefined;
  const later = isOld ? releases().filter((release) => compareVersions(release, version) > 0) : [];
  const [core, notices, ...changes] = await Promise.all([
    isOld ? loadLatestCore() : undefined,
    loadNotices(),
    ...later.map((release) => load(addressOf(release, 'changes.json'), isChanges, eventChangesOf)),
  ]);
  if (core && !core.ok) throw new Error(`the latest data: ${core.why}`);
  if (!notices.ok) throw new Error(`the notices: ${notices.why}`);
  const latest = core ? openRecord(core.value) : pinned;
  // What a release does not tell, since its changes did not come, is seen by comparing.
  const told = differencesOf(changes.flatMap((change) => (change.ok ? [change.value] : [])));
  return {
    latest: indexRecord(latest),
    differences: seenBetween(pinned, latest, told),
    notices: noticesSince(notices.value, { version, date }),
  };
}

/** What is told where one line is enough, as in a frame: the notices alone, with no other data than those that are shown. */
export async function fetchNoticesSince(pinned: DiplomaticRecord): Promise<Since> {
  const { version, date } = pinned.release ?? { version: pinned.version };
  const notices = await loadNotices();
  if (!notices.ok) throw new Error(`the notices: ${notices.why}`);
  return {
    latest: indexRecord(pinned),
    differences: new Map(),
    notices: noticesSince(notices.value, { version, date }),
  };
}

function isChanges(value: unknown): value is readonly EventChange[] {
  return value !== undefined;
}
