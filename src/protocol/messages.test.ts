import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightMessages, LEAST_HEIGHT, MOST_HEIGHT, readHeight, readHostMessage } from './messages.ts';

const heights = fc.integer({ min: LEAST_HEIGHT, max: MOST_HEIGHT });

/** Anything that `postMessage` can carry, much of it nearly a message. */
const garbage = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true }),
  fc.record(
    {
      parley: fc.oneof(fc.constant(1), fc.anything()),
      type: fc.oneof(fc.constantFrom('height', 'theme', 'lang', 'focus', '__proto__'), fc.anything()),
      height: fc.oneof(
        fc.constantFrom(-1, Number.NaN, 1e9, Number.POSITIVE_INFINITY, 99, 20_001, 500.5, '600'),
        fc.anything(),
      ),
      theme: fc.anything(),
      lang: fc.oneof(fc.constantFrom('../../x', 'en', '<script>', 'x'.repeat(10_000)), fc.anything()),
    },
    { requiredKeys: [] },
  ),
);

describe('a message of a height', () => {
  it('is read as it was told', () => {
    fc.assert(
      fc.property(heights, (height) => {
        const [own, amp] = structuredClone(heightMessages(height));
        expect(readHeight(own)).toBe(height);
        expect(amp).toEqual({ sentinel: 'amp', type: 'embed-size', height });
      }),
    );
  });

  it('is nothing else, and never more than a frame may ask for', () => {
    fc.assert(
      fc.property(garbage, (message) => {
        const height = readHeight(message);
        if (height === undefined) return;
        expect(message).toMatchObject({ parley: 1, type: 'height', height });
        expect(Number.isInteger(height) && height >= 100 && height <= 20_000).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    undefined,
    null,
    'height',
    7,
    [],
    { parley: 2, type: 'height', height: 500 },
    { parley: '1', type: 'height', height: 500 },
    { type: 'height', height: 500 },
    { parley: 1, type: 'height', height: -1 },
    { parley: 1, type: 'height', height: Number.NaN },
    { parley: 1, type: 'height', height: 1e9 },
    { parley: 1, type: 'height', height: '500' },
  ])('is not %j', (message) => expect(readHeight(message)).toBeUndefined());
});

describe('a message of the host', () => {
  it('is read where it is one', () => {
    for (const message of [
      { parley: 1, type: 'focus' },
      { parley: 1, type: 'theme', theme: 'dark' },
      { parley: 1, type: 'theme', theme: 'auto' },
      { parley: 1, type: 'lang', lang: 'uk' },
      { parley: 1, type: 'lang', lang: 'zh-Hant-TW' },
    ])
      expect(readHostMessage({ ...message, more: 'is left' })).toEqual(message);
  });

  it('has only words that are known or look like a language, whatever comes', () => {
    fc.assert(
      fc.property(garbage, (message) => {
        const read = readHostMessage(message);
        if (!read) return;
        expect(message).toMatchObject(read);
        expect(['theme', 'lang', 'focus']).toContain(read.type);
        if (read.type === 'theme') expect(['light', 'dark', 'auto']).toContain(read.theme);
        if (read.type === 'lang') expect(read.lang).toMatch(/^[\w-]{2,40}$/);
      }),
      { numRuns: 2_000 },
    );
  });
});
