/** The last release of a record as it stands on the disk: what of it a page can lead to. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { latestRelease, type Release } from '../../record/version.ts';

/** A file of the release. */
export interface ReleasedFile {
  readonly path: string;
  readonly title: string;
  readonly bytes: number;
}

export interface LastRelease {
  readonly version: string;
  readonly date: string;
  readonly files: readonly ReleasedFile[];
}

/** The last of some releases with its files, as its own package lists them; undefined when there is none. */
export async function readLastRelease(
  shelf: string,
  releases: readonly Release[],
): Promise<LastRelease | undefined> {
  const last = latestRelease(releases);
  if (!last) return undefined;
  const { version, date } = last;
  const descriptor = await readFile(join(shelf, version, 'datapackage.json'), 'utf8');
  const { resources } = JSON.parse(descriptor) as {
    readonly resources: readonly (ReleasedFile & { readonly [more: string]: unknown })[];
  };
  return { version, date, files: resources.map(({ path, title, bytes }) => ({ path, title, bytes })) };
}
