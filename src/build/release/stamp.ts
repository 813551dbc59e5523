/** Which data a build shows: a release, or what has become of the last one since. */
import { compileRecord } from '../../record/compile.ts';
import type { ReleaseInfo } from '../../record/core.ts';
import type { RecordFiles } from '../../record/files.ts';
import { dataVersion, type Release } from '../../record/version.ts';
import { type Contents, contentHash, contentsOf } from './archive.ts';
import type { Tombstone } from './tombstones.ts';

/** What a record holds, its events in its total order. */
export function contentsOfRecord(files: RecordFiles, tombstones: readonly Tombstone[]): Contents {
  return contentsOf(
    files,
    compileRecord(files).core.events.map(([id]) => id),
    tombstones,
  );
}

/** What the compiled files say of their data, given the releases there are. */
export function stampOf(contents: Contents, releases: readonly Release[]): ReleaseInfo {
  const hash = contentHash(contents);
  const version = dataVersion(contents.dataset.version, hash, releases);
  const release = releases.find((one) => one.version === version);
  return release ? { version, hash, date: release.date } : { version, hash };
}
