/** `npm run data:release -- --check`: whether every release is still what it was, and what hangs on the last one is fresh. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { reviewRecord } from '../../record/checks/run.ts';
import { compileRecord } from '../../record/compile.ts';
import { NoticesSchema } from '../../record/notices.ts';
import { compareVersions, dataVersion, isVersion, type Release } from '../../record/version.ts';
import { readRecordDir } from '../readDir.ts';
import type { Archive, ReleaseStamp } from './archive.ts';
import { citationOf } from './citation.ts';
import { contentHash, sha256 } from './hash.ts';
import { brokenPromises } from './permanence.ts';
import type { Outcome, Places } from './release.ts';
import { namesIn, parse, readIndex, readLast, readText, readTombstones } from './shelf.ts';

/** Checks the shelf, the citation and what the record still keeps of the last release. */
export async function checkReleases({ root, dir, shelf }: Places): Promise<Outcome> {
  const releases = await readIndex(shelf);
  const last = await readLast(shelf, releases);
  const problems = [
    ...(await shelfProblems(shelf, releases)),
    ...(await Promise.all(releases.map((release) => releaseProblems(shelf, release)))).flat(),
    ...(await noticeProblems(shelf, releases)),
    ...(await citationProblems(root, last)),
  ];
  const { files } = reviewRecord(await readRecordDir(dir));
  if (files) problems.push(...brokenPromises(last, { ...files, tombstones: await readTombstones(dir) }));
  if (problems.length > 0) return { ok: false, report: problems.join('\n') };
  const shown = files
    ? dataVersion(files.dataset.version, contentHash(compileRecord(files)), releases)
    : 'not sound';
  return {
    ok: true,
    report: `${basename(dir)}: ${releases.length} ${releases.length === 1 ? 'release' : 'releases'}, each as it was made. The record is ${shown}.`,
  };
}

async function shelfProblems(shelf: string, releases: readonly Release[]): Promise<readonly string[]> {
  const known = new Set(releases.map(({ version }) => version));
  const stray = (await namesIn(shelf)).filter(
    (name) => !known.has(name) && name !== 'releases.json' && name !== 'notices.json',
  );
  const ordered = releases.every(
    ({ version }, i) => i === 0 || compareVersions(releases[i - 1]?.version ?? version, version) < 0,
  );
  return [
    ...stray.map((name) =>
      isVersion(name)
        ? `Release ${name} is not in releases.json.`
        : `${name} stands among the releases and is none of them.`,
    ),
    ...(ordered ? [] : ['releases.json does not list its versions from the lowest to the highest.']),
  ];
}

async function releaseProblems(shelf: string, release: Release): Promise<readonly string[]> {
  const { version, hash } = release;
  const folder = join(shelf, version);
  const names = await namesIn(folder);
  const descriptor = await readText(join(folder, 'datapackage.json'));
  if (descriptor === undefined) return [`Release ${version} has no datapackage.json.`];
  if (sha256(descriptor) !== release.package)
    return [`The datapackage.json of release ${version} was changed. A release is never changed.`];
  const { resources } = JSON.parse(descriptor) as {
    readonly resources: readonly { readonly path: string; readonly hash: string; readonly bytes: number }[];
  };
  const problems: string[] = [];
  for (const { path, hash: expected, bytes } of resources) {
    const content = await readFile(join(folder, path)).catch(() => undefined);
    if (content === undefined) problems.push(`Release ${version} has lost ${path}.`);
    else if (`sha256:${sha256(content)}` !== expected || content.byteLength !== bytes)
      problems.push(`${path} of release ${version} was changed. A release is never changed.`);
  }
  const listed = new Set(['datapackage.json', ...resources.map(({ path }) => path)]);
  for (const name of names)
    if (!listed.has(name)) problems.push(`Release ${version} did not hold ${name} when it was made.`);
  if (problems.length > 0) return problems;
  const [core, text, record] = await Promise.all(
    ['core.json', 'text.json', 'record.json'].map(async (name) =>
      JSON.parse(await readFile(join(folder, name), 'utf8')),
    ),
  );
  if (contentHash({ core, text }) !== hash)
    problems.push(`The content of release ${version} has another hash than releases.json says.`);
  for (const file of [core, text, record] as readonly { readonly release?: ReleaseStamp }[])
    if (file.release?.version !== version || file.release.date !== release.date || file.release.hash !== hash)
      problems.push(`A file of release ${version} says that it belongs to another release.`);
  return problems;
}

async function noticeProblems(shelf: string, releases: readonly Release[]): Promise<readonly string[]> {
  const text = await readText(join(shelf, 'notices.json'));
  if (text === undefined) return ['There is no notices.json beside the releases.'];
  const { notices } = parse(NoticesSchema, text, 'notices.json');
  if (notices.length === 0) return [];
  const archives = await Promise.all(
    releases.map(
      async ({ version }) =>
        JSON.parse(await readFile(join(shelf, version, 'record.json'), 'utf8')) as Archive,
    ),
  );
  const released = new Set(archives.flatMap(({ events }) => events.map(({ id }) => id)));
  return notices
    .filter(({ event }) => !released.has(event))
    .map(({ event }) => `notices.json speaks of ${event}, which no release holds.`);
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
