/** Versions of the data: which release a record is, or stands after. */

/** One release as `releases.json` lists it, oldest first. */
export interface Release {
  /** Semantic version of the data. */
  readonly version: string;
  /** The day it was made, `YYYY-MM-DD`. */
  readonly date: string;
  /** SHA-256 over the canonical archive, 64 hexadecimal digits: `contentHash` says what it covers. */
  readonly hash: string;
  /** How many events it holds. */
  readonly events: number;
  /** SHA-256 of its `datapackage.json`, which in turn names the hash of every file. */
  readonly package: string;
}

/** A version of three numbers, without zeros in front. */
export const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/** Whether a text is a version of three numbers. */
export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/** Negative when version `a` is before `b`, 0 when they are the same. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let i = 0; i < 3; i++) {
    const step = (x[i] ?? 0) - (y[i] ?? 0);
    if (step !== 0) return step;
  }
  return 0;
}

/** The release of the highest version; undefined when there is none. */
export function latestRelease<R extends Pick<Release, 'version'>>(releases: readonly R[]): R | undefined {
  return [...releases].sort((a, b) => compareVersions(a.version, b.version)).at(-1);
}

/**
 * What a page shows as the version of its data: a release when the data are that release, word for word, whatever version
 * `dataset.json` names (its own one, where several releases hold the same data); else the last release with the first seven digits of the
 * hash, `1.0.0+1a2b3c4`, and it is that release which is then cited.
 */
export function dataVersion(
  datasetVersion: string,
  hash: string,
  releases: readonly Pick<Release, 'version' | 'hash'>[],
): string {
  const last = latestRelease(releases);
  const same = releases.filter((release) => release.hash === hash);
  if (same.some(({ version }) => version === datasetVersion)) return datasetVersion;
  if (last && last.hash === hash) return last.version;
  return `${last?.version ?? datasetVersion}+${hash.slice(0, 7)}`;
}
