import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ArticleOptions,
  asColour,
  asWritten,
  FONTS,
  formatArticle,
  joinedSearch,
  MOST_WRITTEN,
  PLAIN_ARTICLE,
  parseArticle,
} from './articleLink.ts';

const words = fc.string({ unit: 'grapheme', maxLength: 160 }).map((text) => asWritten(text) || undefined);

const options: fc.Arbitrary<ArticleOptions> = fc.record({
  chips: fc.boolean(),
  accent: fc.option(
    fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`),
    { nil: undefined },
  ),
  bg: fc.constantFrom('transparent' as const, undefined),
  headline: words,
  note: words,
  font: fc.constantFrom(...FONTS.filter((font) => font !== 'sans'), undefined),
});

describe('the link of a frame', () => {
  it('comes back as it was written, beside the view it stands with', () => {
    fc.assert(
      fc.property(options, (written) => {
        const link = parseArticle(joinedSearch('?view=sequence&actor=us', formatArticle(written)));
        expect(link.options).toEqual(written);
        expect(link.rest).toBe('?view=sequence&actor=us');
        expect(link.own).toBe(formatArticle(written));
        expect(link.notices).toEqual([]);
      }),
    );
  });

  it('leaves every field it does not know to the view, in its order', () => {
    const { options: read, rest } = parseArticle('?x=1&chips=1&view=table&theme=dark&y');
    expect(read).toEqual({ ...PLAIN_ARTICLE, chips: true });
    expect(rest).toBe('?x=1&view=table&theme=dark&y');
  });

  it('follows the reader’s device where it says so', () => {
    expect(parseArticle('?theme=auto&actor=us').rest).toBe('?actor=us');
  });

  it.each([
    ['?theme=auto&theme=dark', '', 'dark'],
    ['?theme=dark&theme=auto', '?theme=dark', 'auto'],
    ['?theme=auto&theme=auto', '', 'auto'],
  ])('follows the first theme of %s and names the other', (search, left, value) => {
    const { rest, notices } = parseArticle(search);
    expect(rest).toBe(left);
    expect(notices).toEqual([{ kind: 'repeated-field', field: 'theme', value }]);
  });

  it('names what it does not follow, field by field', () => {
    const { options: read, notices } = parseArticle(
      `?chips=yes&accent=url(x)&bg=red&headline=&font=Comic&chips=1&note=${'n'.repeat(200)}`,
    );
    expect(read).toEqual({ ...PLAIN_ARTICLE, note: 'n'.repeat(MOST_WRITTEN) });
    expect(notices.map(({ kind, field }) => `${kind} ${field}`)).toEqual([
      'broken-value chips',
      'broken-value accent',
      'broken-value bg',
      'broken-value headline',
      'broken-value font',
      'repeated-field chips',
      'too-long note',
    ]);
    expect(notices.every(({ value }) => value.length <= 60)).toBe(true);
  });

  it('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (search) => {
        const { options: read, notices } = parseArticle(search);
        for (const text of [read.headline, read.note]) {
          expect(Array.from(text ?? '').length).toBeLessThanOrEqual(MOST_WRITTEN);
          expect(text ?? '').not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        }
        expect(read.accent ?? '#000000').toMatch(/^#[0-9a-f]{6}$/);
        expect(notices.every(({ value }) => value.length <= 60)).toBe(true);
      }),
    );
  });
});

describe('what an editor writes', () => {
  it.each([
    ['one\nline', 'one line'],
    ['\u202eturned', 'turned'],
    ['lone \ud800', 'lone \ufffd'],
    ['👩‍👩‍👧 می‌خواهم', '👩‍👩‍👧 می‌خواهم'],
    [' \u0000 ', ''],
  ])('%j is %j', (text, plain) => expect(asWritten(text)).toBe(plain));
});

describe('a colour in a link', () => {
  it.each([
    ['8E0019', '#8e0019'],
    ['#8e0019', '#8e0019'],
    ['b34', '#bb3344'],
    ['red', undefined],
    ['12345', undefined],
    ['#12345678', undefined],
    ['var(--x)', undefined],
  ])('%s is %s', (text, colour) => expect(asColour(text)).toBe(colour));
});
