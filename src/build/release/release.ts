/** `npm run data:release`: makes a release on the disk, or says why not. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { reviewRecord } from '../../record/checks/run.ts';
import { formatIssue } from '../../record/issue.ts';
import { compareVersions, isVersion, latestRelease } from '../../record/version.ts';
import { readEdtf } from '../../time/edtf.ts';
import { readRecordDir } from '../readDir.ts';
import { citationOf } from './citation.ts';
import { type Ingredients, makeRelease, pretty } from './make.ts';
import { brokenPromises } from './permanence.ts';
import { namesIn, readIndex, readLast, readText, readTombstones } from './shelf.ts';

/** Where a record lives and where its releases stand. */
export interface Places {
  /** The project: `CITATION.cff`, `LICENSE-DATA`, `data/CODEBOOK.md`. */
  readonly root: string;
  /** The record's folder. */
  readonly dir: string;
  /** The folder of its releases. */
  readonly shelf: string;
}

/** What came of it: sentences for people. */
export interface Outcome {
  readonly ok: boolean;
  readonly report: string;
}

/** The places of a record of this name in a project. */
export function placesOf(root: string, record: string): Places {
  return { root, dir: join(root, 'data', record), shelf: join(root, 'public', 'data', record) };
}

/**
 * Writes the release `version` of `date` to the shelf, adds it to the index and writes the citation. Refuses, and then
 * writes nothing, when the record has an error, does not name that version, or breaks what the last release promised, and
 * never touches a release that is there.
 */
export async function releaseData(
  places: Places,
  { version, date }: { readonly version: string; readonly date: string },
): Promise<Outcome> {
  const { root, dir, shelf } = places;
  const { files, issues } = reviewRecord(await readRecordDir(dir));
  if (!files) {
    const errors = issues.filter(({ level }) => level === 'error').map(formatIssue);
    return refuse([`The record has ${errors.length} errors; a release is made of a sound one.`, ...errors]);
  }
  const [releases, tombstones] = await Promise.all([readIndex(shelf), readTombstones(dir)]);
  const last = await readLast(shelf, releases);
  const problems = [
    ...versionProblems(version, date, releases, await namesIn(shelf)),
    ...(files.dataset.version === version
      ? []
      : [`dataset.json says version ${files.dataset.version}: write ${version} there first.`]),
    ...brokenPromises(last, { ...files, tombstones }),
  ];
  if (problems.length > 0) return refuse(problems);
  const made = makeRelease({ files, tombstones, date, last, documents: await documentsOf(places) });
  await mkdir(shelf, { recursive: true });
  const unfinished = join(shelf, `.${version}`);
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished);
  for (const [name, text] of made.files) await writeFile(join(unfinished, name), text);
  await rename(unfinished, join(shelf, version));
  await writeFile(join(shelf, 'releases.json'), pretty([...releases, made.release]));
  if ((await readText(join(shelf, 'notices.json'))) === undefined)
    await writeFile(join(shelf, 'notices.json'), pretty({ schema: 1, notices: [] }));
  await writeFile(join(root, 'CITATION.cff'), citationOf(made.archive));
  const bytes = [...made.files].map(([name, text]) => `  ${name}  ${Buffer.byteLength(text)} bytes`);
  return {
    ok: true,
    report: [
      `${basename(dir)} ${version}: ${made.release.events} events, sha256 ${made.release.hash}`,
      ...bytes,
      `The citation and the index are written. Commit them with ${version}/, and never change that folder again.`,
    ].join('\n'),
  };
}

function versionProblems(
  version: string,
  date: string,
  releases: readonly { readonly version: string; readonly date: string }[],
  names: readonly string[],
): readonly string[] {
  if (!isVersion(version)) return [`${version} is no version: write three numbers, such as 1.0.0.`];
  const problems: string[] = [];
  const last = latestRelease(releases);
  if (releases.some((release) => release.version === version) || names.includes(version))
    problems.push(`Release ${version} exists. A release is never changed: choose a higher version.`);
  else if (last && compareVersions(version, last.version) < 0)
    problems.push(`${version} is before the last release, ${last.version}: choose a higher version.`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || readEdtf(date) === undefined)
    problems.push(`${date} is no day: write it as 2026-11-25.`);
  else if (last && date < last.date)
    problems.push(`${date} is before the day of the last release, ${last.date}.`);
  return problems;
}

const DOCUMENTS = [
  { from: 'LICENSE-DATA', name: 'LICENSE.txt', title: 'The licence of the record' },
  { from: join('data', 'CODEBOOK.md'), name: 'CODEBOOK.md', title: 'The codebook' },
  { from: join('data', 'README.md'), name: 'README.md', title: 'About the record' },
] as const;

async function documentsOf({ root }: Places): Promise<Ingredients['documents']> {
  const found = await Promise.all(
    DOCUMENTS.map(async ({ from, name, title }) => {
      const text = await readFile(join(root, from), 'utf8').catch(() => undefined);
      return text === undefined ? [] : [{ name, title, text }];
    }),
  );
  return found.flat();
}

function refuse(problems: readonly string[]): Outcome {
  return { ok: false, report: ['No release was made.', ...problems].join('\n') };
}
