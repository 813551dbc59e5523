import { describe, expect, it } from 'vitest';
import { compileRecord } from '../../record/compile.ts';
import type { Release } from '../../record/version.ts';
import { ACTORS, DATASET, event, TOPICS } from '../../testing/builders.ts';
import { contentHash } from './hash.ts';
import { stampOf } from './stamp.ts';

const compiled = (title: string) =>
  compileRecord({
    dataset: { ...DATASET, version: '1.0.0' },
    actors: ACTORS,
    topics: TOPICS,
    events: [event('a', '2025-03-14', { title })],
  });
const asReleased = compiled('As released');
const hash = contentHash(asReleased);
const releases: readonly Release[] = [
  { version: '1.0.0', date: '2026-11-25', hash, events: 1, package: 'b'.repeat(64) },
];

describe('the stamp of a build', () => {
  it('is the release, with its day, while nothing has changed', () => {
    expect(stampOf(asReleased, releases)).toEqual({ version: '1.0.0', hash, date: '2026-11-25' });
  });

  it('is the last release and seven digits of the hash as soon as a word differs', () => {
    const mended = compiled('As mended');
    const { version, hash: own, date } = stampOf(mended, releases);
    expect(own).toBe(contentHash(mended));
    expect(version).toBe(`1.0.0+${own.slice(0, 7)}`);
    expect(date).toBeUndefined();
  });

  it('is the same for files that already carry one', () => {
    const carrying = { ...asReleased, core: { ...asReleased.core, release: stampOf(asReleased, releases) } };
    expect(stampOf(carrying, releases)).toEqual(stampOf(asReleased, releases));
  });
});
