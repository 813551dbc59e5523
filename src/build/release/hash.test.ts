import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, contentHash, sha256 } from './hash.ts';

/** The same value with the keys of its objects in the other order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, entry]) => [key, turned(entry)]),
  );
}

describe('canonical JSON', () => {
  it('means the same, whatever the order of the keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(turned(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it('has one form', () => {
    expect(canonicalJson({ b: [1, { d: 'é', c: null }], a: undefined, A: true })).toBe(
      '{"A":true,"b":[1,{"c":null,"d":"é"}]}',
    );
  });
});

describe('the content hash', () => {
  it('is the same for the same data, released or not', () => {
    const core = { schema: 1, events: ['a'] };
    const text = { schema: 1, events: [{ summary: 's' }] };
    const hash = contentHash({ core, text });
    expect(
      contentHash({ core: { ...core, release: { version: '1.0.0' } }, text: { ...text, release: 1 } }),
    ).toBe(hash);
    expect(contentHash({ core, text: { ...text, events: [{ summary: 't' }] } })).not.toBe(hash);
    expect(contentHash({ core: text, text: core })).not.toBe(hash);
  });

  it('is SHA-256, of UTF-8', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256('Київ')).toBe(sha256(new TextEncoder().encode('Київ')));
  });
});
