/** `npm run data:release -- --check`: whether every release is still what it was, and what hangs on the last one is fresh. */
import { basename, join } from 'node:path';
import { reviewRecord } from '../../record/checks/run.ts';
import { NoticesSchema } from '../../record/notices.ts';
import { dataVersion, type Release } from '../../record/version.ts';
import { readRecordDir } from '../readDir.ts';
import { type Archive, contentHash } from './archive.ts';
import { citationOf } from './citation.ts';
import { brokenPromises } from './permanence.ts';
import type { Outcome } from './release.ts';
import {
  attempt,
  type Places,
  parse,
  readArchive,
  readIndex,
  readLast,
  readText,
  readTombstones,
} from './shelf.ts';
import { shelfProblems } from './shelfCheck.ts';
import { contentsOfRecord } from './stamp.ts';

/** Checks the shelf, the citation and what the record still keeps of the last release. Tells all that is wrong at once. */
export async function checkReleases({ root, dir, shelf }: Places): Promise<Outcome> {
  const index = await attempt(readIndex(shelf));
  if (!index.value) return { ok: false, report: index.problem ?? '' };
  const releases = index.value;
  const { files } = reviewRecord(await readRecordDir(dir));
  const living = new Set(files?.events.map(({ id }) => id));
  const [last, tombstones, notices] = await Promise.all([
    attempt(readLast(shelf, releases)),
    attempt(readTombstones(dir)),
    attempt(noticeProblems(shelf, releases, living)),
  ]);
  const problems = [
    ...(await shelfProblems(shelf, releases)),
    ...[last, tombstones, notices].flatMap(({ problem }) => problem ?? []),
    ...(notices.value ?? []),
  ];
  if (last.problem === undefined) problems.push(...(await citationProblems(root, last.value)));
  if (files && last.problem === undefined && tombstones.value)
    problems.push(...brokenPromises(last.value, { ...files, tombstones: tombstones.value }));
  if (problems.length > 0) return { ok: false, report: [...new Set(problems)].join('\n') };
  const shown = files
    ? dataVersion(
        files.dataset.version,
        contentHash(contentsOfRecord(files, tombstones.value ?? [])),
        releases,
      )
    : 'not sound';
  return {
    ok: true,
    report: `${basename(dir)}: ${releases.length} ${releases.length === 1 ? 'release' : 'releases'}, each as it was made. The record is ${shown}.`,
  };
}

async function noticeProblems(
  shelf: string,
  releases: readonly Release[],
  living: ReadonlySet<string>,
): Promise<readonly string[]> {
  const text = await readText(join(shelf, 'notices.json'));
  if (text === undefined) return ['There is no notices.json beside the releases.'];
  const { notices } = parse(NoticesSchema, text, 'notices.json');
  if (notices.length === 0) return [];
  const archives = await Promise.all(releases.map(({ version }) => attempt(readArchive(shelf, version))));
  // Without all archives nothing can be said; the shelf's own check names the one that is lost.
  if (archives.some(({ problem }) => problem !== undefined)) return [];
  const released = new Set(archives.flatMap(({ value }) => value?.events.map(({ id }) => id) ?? []));
  return [
    ...notices
      .filter(({ event }) => !released.has(event))
      .map(({ event }) => `notices.json speaks of ${event}, which no release holds.`),
    ...notices
      .filter(({ event, hide }) => hide === true && living.has(event))
      .map(({ event }) => `notices.json hides ${event}, which is still in the record: give it a tombstone.`),
  ];
}

async function citationProblems(root: string, last: Archive | undefined): Promise<readonly string[]> {
  const text = await readText(join(root, 'CITATION.cff'));
  const expected = last && citationOf(last);
  if (text === expected) return [];
  return [
    expected === undefined
      ? 'There is a CITATION.cff, and no release to cite.'
      : 'CITATION.cff does not cite the last release: bring back what that release wrote.',
  ];
}
