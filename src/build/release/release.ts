/** `npm run data:release`: makes a release on the disk, or says why not. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { reviewRecord } from '../../record/checks/run.ts';
import { formatIssue } from '../../record/issue.ts';
import { compareVersions, isVersion, latestRelease } from '../../record/version.ts';
import { readEdtf } from '../../time/edtf.ts';
import { codebook } from '../codebook.ts';
import { readRecordDir } from '../readDir.ts';
import { citationOf } from './citation.ts';
import { type Ingredients, makeRelease, pretty } from './make.ts';
import { brokenPromises, untoldCorrections } from './permanence.ts';
import { aboutTheRecord } from './readme.ts';
import {
  attempt,
  BrokenFile,
  namesIn,
  type Places,
  readIndex,
  readLast,
  readText,
  readTombstones,
} from './shelf.ts';
import { shelfProblems } from './shelfCheck.ts';

/** What came of it: sentences for people. */
export interface Outcome {
  readonly ok: boolean;
  readonly report: string;
}

/**
 * Writes the release `version` of `date` to the shelf, adds it to the index and writes the citation. Refuses, and then
 * writes nothing, when the record has an error, does not name that version or folder, or breaks what the last release
 * promised, when a correction is not told, when a release of the index or a document is missing or altered; and never touches a
 * release that is there.
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
  const index = await attempt(readIndex(shelf));
  const releases = index.value ?? [];
  const [last, tombstones, documents] = await Promise.all([
    attempt(readLast(shelf, releases)),
    attempt(readTombstones(dir)),
    attempt(documentsOf(places)),
  ]);
  const unread = [index, last, tombstones, documents].flatMap(({ problem }) => problem ?? []);
  const problems = [
    ...(files.dataset.id === basename(dir)
      ? []
      : [`dataset.json says id ${files.dataset.id}, and its folder is ${basename(dir)}: they are one name.`]),
    ...versionProblems(version, date, releases, await namesIn(shelf)),
    ...(files.dataset.version === version
      ? []
      : [`dataset.json says version ${files.dataset.version}: write ${version} there first.`]),
    ...(index.problem === undefined ? await shelfProblems(shelf, releases) : []),
    ...unread,
    ...(last.problem === undefined
      ? brokenPromises(last.value, { ...files, tombstones: tombstones.value ?? [] })
      : []),
  ];
  if (problems.length > 0 || !documents.value || !tombstones.value) return refuse([...new Set(problems)]);
  const made = makeRelease({
    files,
    tombstones: tombstones.value,
    date,
    last: last.value,
    ...documents.value,
  });
  const untold = untoldCorrections(last.value, made.archive, made.changes);
  if (untold.length > 0) return refuse(untold);
  await mkdir(shelf, { recursive: true });
  const unfinished = join(shelf, `.${version}`);
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
      `Pin it in src/build/release/committed.test.ts: '${version}': '${made.release.package}',`,
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
  {
    from: 'LICENSE-DATA',
    name: 'LICENSE.txt',
    title: 'The licence of the record',
    says: 'What CC BY 4.0 covers here, what it does not, and how to give credit.',
  },
  {
    from: join('data', 'CODEBOOK.md'),
    name: 'CODEBOOK.md',
    title: 'The codebook',
    says: 'What every field, value, rule and column means.',
  },
  {
    from: join('data', 'SOURCES-ADDED.md'),
    name: 'SOURCES-ADDED.md',
    title: 'How added pages were read',
    says: 'Pages that were added while the record was curated, each with how much of it was read.',
  },
] as const;

/** The texts that go along, and what the record's own introduction says of it. Throws when one is missing or stale. */
async function documentsOf({ root }: Places): Promise<Pick<Ingredients, 'documents' | 'about'>> {
  const read = async (from: string) => {
    const text = await readText(join(root, from));
    if (text === undefined || text.trim() === '')
      throw new BrokenFile(`There is no ${from}: a release holds it.`);
    return text;
  };
  const documents = await Promise.all(
    DOCUMENTS.map(async ({ from, ...rest }) => ({ ...rest, text: await read(from) })),
  );
  if (documents.find(({ name }) => name === 'CODEBOOK.md')?.text !== codebook())
    throw new BrokenFile('data/CODEBOOK.md is stale: write it anew with npm run data:codebook.');
  return { documents, about: aboutTheRecord(await read(join('data', 'README.md'))) };
}

function refuse(problems: readonly string[]): Outcome {
  return { ok: false, report: ['No release was made.', ...problems].join('\n') };
}
