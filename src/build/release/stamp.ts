/** Which data a build shows: a release, or what has become of the last one since. */
import type { Compiled } from '../../record/compile.ts';
import type { ReleaseInfo } from '../../record/core.ts';
import { dataVersion, type Release } from '../../record/version.ts';
import { contentHash } from './hash.ts';

/** What the compiled files say of their data, given the releases there are. */
export function stampOf(compiled: Compiled, releases: readonly Release[]): ReleaseInfo {
  const hash = contentHash(compiled);
  const version = dataVersion(compiled.core.dataset.version, hash, releases);
  const release = releases.find((one) => one.version === version);
  return release ? { version, hash, date: release.date } : { version, hash };
}
