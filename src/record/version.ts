/** Versions of the data: which release a record is, or stands after. */

/** One release as `releases.json` lists it, oldest first. */
export interface Release {
  /** Semantic version of the data. */
  readonly version: string;
  /** The day it was made, `YYYY-MM-DD`. */
  readonly date: string;
  /** SHA-256 over the canonical core and text file, 64 hexadecimal digits. */
  readonly hash: string;
  /** How many events it holds. */
  readonly events: number;
  /** SHA-256 of its `datapackage.json`, which in turn names the hash of every file. */
  readonly package: string;
}

const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

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
 * What a page shows as the version of its data. `1.0.0` when the record says so and is that release to the byte;
 * else the last release with the first seven digits of the hash, `1.0.0+1a2b3c4`, which is what is then cited.
 */
export function dataVersion(
  datasetVersion: string,
  hash: string,
  releases: readonly Pick<Release, 'version' | 'hash'>[],
): string {
  const same = releases.find(({ version }) => version === datasetVersion);
  if (same?.hash === hash) return datasetVersion;
  return `${latestRelease(releases)?.version ?? datasetVersion}+${hash.slice(0, 7)}`;
}
