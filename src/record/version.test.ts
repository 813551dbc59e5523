import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions, dataVersion, isVersion, latestRelease } from './version.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const anyVersion = fc.tuple(fc.nat(120), fc.nat(120), fc.nat(120)).map((parts) => parts.join('.'));

describe('versions', () => {
  it.each([['1.0.0'], ['0.1.0'], ['10.20.30']])('%s is one', (text) => {
    expect(isVersion(text)).toBe(true);
  });

  it.each([['1.0'], ['01.0.0'], ['1.0.0+a'], ['v1.0.0'], ['1.0.0 '], ['../1.0.0'], ['']])(
    '%j is none',
    (text) => {
      expect(isVersion(text)).toBe(false);
    },
  );

  it('are compared by number', () => {
    expect(['1.10.0', '1.2.0', '0.9.9', '1.2.10', '1.2.9'].sort(compareVersions)).toEqual([
      '0.9.9',
      '1.2.0',
      '1.2.9',
      '1.2.10',
      '1.10.0',
    ]);
    fc.assert(
      fc.property(anyVersion, anyVersion, (a, b) => {
        expect(isVersion(a)).toBe(true);
        expect(Math.sign(compareVersions(a, b))).toBe(-Math.sign(compareVersions(b, a)) + 0);
        expect(compareVersions(a, b) === 0).toBe(a === b);
      }),
    );
  });

  it('have a latest, wherever it is listed', () => {
    expect(latestRelease([{ version: '1.10.0' }, { version: '1.9.0' }])).toEqual({ version: '1.10.0' });
    expect(latestRelease([])).toBeUndefined();
  });
});

describe('the version of the data', () => {
  const releases = [
    { version: '1.0.0', hash: A },
    { version: '1.1.0', hash: B },
  ];

  it('is the release when the data are that release', () => {
    expect(dataVersion('1.1.0', B, releases)).toBe('1.1.0');
    expect(dataVersion('1.0.0', A, releases)).toBe('1.0.0');
  });

  it('is the last release and a hash when they differ from it', () => {
    expect(dataVersion('1.1.0', A, releases)).toBe('1.1.0+aaaaaaa');
    expect(dataVersion('1.2.0', 'c'.repeat(64), releases)).toBe('1.1.0+ccccccc');
  });

  it('is the record’s own and a hash before the first release', () => {
    expect(dataVersion('0.1.0', A, [])).toBe('0.1.0+aaaaaaa');
  });
});
