/** Whether the folder of releases is what its index says, each release as it was made. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareVersions, isVersion, type Release } from '../../record/version.ts';
import { type Archive, contentHash, type ReleaseStamp } from './archive.ts';
import { sha256 } from './hash.ts';
import { namesIn, readText } from './shelf.ts';

/** What is wrong with the shelf: strays, an index out of order, releases that are not as they were made. */
export async function shelfProblems(shelf: string, releases: readonly Release[]): Promise<readonly string[]> {
  const known = new Set(releases.map(({ version }) => version));
  const stray = (await namesIn(shelf)).filter(
    (name) => !known.has(name) && name !== 'releases.json' && name !== 'notices.json',
  );
  const ordered = releases.every(
    ({ version }, i) => i === 0 || compareVersions(releases[i - 1]?.version ?? version, version) < 0,
  );
  return [
    ...stray.map((name) => {
      if (isVersion(name)) return `Release ${name} is not in releases.json.`;
      const isLeftover = name.startsWith('.') && isVersion(name.slice(1));
      return `${name} stands among the releases and is none of them${isLeftover ? ': an unfinished one; take it away' : ''}.`;
    }),
    ...(ordered ? [] : ['releases.json does not list its versions from the lowest to the highest.']),
    ...(await Promise.all(releases.map((release) => releaseProblems(shelf, release)))).flat(),
  ];
}

async function releaseProblems(shelf: string, release: Release): Promise<readonly string[]> {
  const { version, hash } = release;
  const folder = join(shelf, version);
  const names = await namesIn(folder);
  if (names.length === 0) return [`Release ${version} is in releases.json, and its folder is gone.`];
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
  if (contentHash(record as Archive) !== hash)
    problems.push(`The content of release ${version} has another hash than releases.json says.`);
  for (const file of [core, text, record] as readonly { readonly release?: ReleaseStamp }[])
    if (file.release?.version !== version || file.release.date !== release.date || file.release.hash !== hash)
      problems.push(`A file of release ${version} says that it belongs to another release.`);
  return problems;
}
