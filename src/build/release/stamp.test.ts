import { describe, expect, it } from 'vitest';
import type { Release } from '../../record/version.ts';
import { DATASET, event } from '../../testing/builders.ts';
import { recordFiles } from '../../testing/ruleCases.ts';
import { contentHash } from './archive.ts';
import { contentsOfRecord, stampOf } from './stamp.ts';

const contents = (title: string, version = '1.0.0') =>
  contentsOfRecord(
    recordFiles([event('a', '2025-03-14', { title })], { dataset: { ...DATASET, version } }),
    [],
  );
const asReleased = contents('As released');
const hash = contentHash(asReleased);
const releases: readonly Release[] = [
  { version: '1.0.0', date: '2026-11-25', hash, events: 1, package: 'b'.repeat(64) },
];

describe('the stamp of a build', () => {
  it('is the release, with its day, while nothing has changed', () => {
    expect(stampOf(asReleased, releases)).toEqual({ version: '1.0.0', hash, date: '2026-11-25' });
  });

  it('is still that release when only the version of the next was written', () => {
    expect(stampOf(contents('As released', '1.0.1'), releases)).toEqual({
      version: '1.0.0',
      hash,
      date: '2026-11-25',
    });
  });

  it('is the last release and seven digits of the hash as soon as a word differs', () => {
    const mended = contents('As mended');
    const { version, hash: own, date } = stampOf(mended, releases);
    expect(own).toBe(contentHash(mended));
    expect(version).toBe(`1.0.0+${own.slice(0, 7)}`);
    expect(date).toBeUndefined();
  });
});
