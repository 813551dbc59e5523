import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { account, event, source } from '../../testing/builders.ts';
import { nastyText } from '../../testing/nastyText.ts';
import { takenOf } from '../../testing/takenCase.ts';
import { idsHash, shortHash } from '../cite/idsHash.ts';
import { markdownOut, marked } from './markdownOut.ts';

const reader = new MarkdownIt('commonmark');

/** Headings with their level, and links with their address, as a reader of CommonMark has them. */
function read(text: string) {
  const tokens = reader.parse(text, {});
  const textOf = (of: (typeof tokens)[number] | undefined) =>
    (of?.children ?? []).map(({ type, content }) => (type === 'softbreak' ? '\n' : content)).join('');
  return {
    kinds: new Set(tokens.map(({ type }) => type)),
    headings: tokens.flatMap(({ type, tag }, i) =>
      type === 'heading_open' ? [[Number(tag.slice(1)), textOf(tokens[i + 1])] as const] : [],
    ),
    links: tokens.flatMap(({ children }) =>
      (children ?? []).flatMap((token, i) =>
        token.type === 'link_open'
          ? [[children?.[i + 1]?.content ?? '', token.attrGet('href')] as const]
          : [],
      ),
    ),
    inline: tokens.flatMap(({ type, children }) => (type === 'inline' ? (children ?? []) : [])),
    paragraphs: tokens.flatMap((token) => (token.type === 'inline' ? [textOf(token)] : [])),
  };
}

describe('a chronology', () => {
  it('has headings by year, month and date, each once in a row', () => {
    const text = markdownOut(
      takenOf([
        event('a', '2024'),
        event('b', '2025-03'),
        event('c', '2025-03-14'),
        event('d', '2025-03-14'),
        event('e', '2025-03-14~'),
        event('f', '2025-04-01/2025-04-03'),
        event('g', '-0043-03-15'),
        event('h', '../2025-01-02'),
      ]),
    );
    expect(read(text).headings).toEqual([
      [1, 'A test record'],
      [2, 'Beginning not known'],
      [4, 'until Thursday 2 January 2025'],
      [5, 'Title of h'],
      [2, '44 BC'],
      [3, 'March 44 BC'],
      [4, expect.stringContaining('15 March')],
      [5, 'Title of g'],
      [2, '2024'],
      [4, '2024'],
      [5, 'Title of a'],
      [2, '2025'],
      [3, 'March 2025'],
      [4, 'March 2025'],
      [5, 'Title of b'],
      [4, 'Friday 14 March 2025'],
      [5, 'Title of c'],
      [5, 'Title of d'],
      [4, 'about Friday 14 March 2025'],
      [5, 'Title of e'],
      [3, 'April 2025'],
      [4, 'Tuesday 1 April – Thursday 3 April 2025'],
      [5, 'Title of f'],
    ]);
  });

  it('has an account by each side, and sources as links', () => {
    const text = markdownOut(
      takenOf([
        event('one', '2025-03-14', {
          accounts: [
            account('a1', 'trump', ['s2'], { says: 'So.', quote: '“Two\nlines”' }),
            account('a2', 'putin', ['s1', 's2'], { stance: 'denies', says: 'No.' }),
          ],
          sources: [
            source('s1', { title: 'Київ [1] *now*', url: 'https://example.org/a_(b)?c=<d>' }),
            source('s2', { title: 'B' }),
          ],
          aftermath: [{ at: '2025-04-11', text: 'It ended.', sources: ['s1'] }],
        }),
      ]),
    );
    const { links, paragraphs } = read(text);
    expect(links).toEqual([
      ['This view, in that version', 'https://example.org/?v=1.0.0'],
      ['Title of one', 'https://example.org/event/one/'],
      ['Київ [1] *now*', 'https://example.org/a_(b)?c=%3Cd%3E'],
      ['B', 'https://example.org/page'],
    ]);
    expect(paragraphs.slice(-14)).toEqual([
      'Summary of one.',
      'Who says what',
      'United States',
      'Donald Trump asserts, 14 Mar 2025: So. [2]',
      '“Two lines”',
      'Rests on one outlet: Example.',
      'Russia',
      'Vladimir Putin denies, 14 Mar 2025: No. [1] [2]',
      'Rests on one outlet: Example.',
      'What came after',
      '11 Apr 2025: It ended.',
      'Sources',
      'Київ [1] *now* Example, no date shown, English',
      'B Example, no date shown, English',
    ]);
  });

  it('says under a quotation in which language it was said, and by whose translation', () => {
    const text = markdownOut(
      takenOf([
        event('one', '2025-03-14', {
          accounts: [
            account('a1', 'trump', ['s1', 's2'], {
              says: 'So.',
              quote: '“So”',
              quoteLang: 'uk',
              printedLang: 'en',
              translation: 'unknown',
            }),
          ],
          sources: [source('s1', { publisher: 'KRDO' }), source('s2', { publisher: 'AP' })],
        }),
      ]),
    );
    const { paragraphs } = read(text);
    expect(paragraphs.slice(paragraphs.indexOf('“So”') + 1, -3)).toEqual([
      'Said in Ukrainian. English as printed by KRDO and AP; translation unknown',
    ]);
    // Beside the quotation, not of it.
    expect(reader.render(text)).toMatch(/<\/blockquote>\s*<p>Said in Ukrainian/);
  });

  it('names what fixes it: the events and the data', () => {
    const two = [event('a', '2025-03-14'), event('b', '2025-03-15')];
    const ids = shortHash(idsHash(['b', 'a']));
    expect(read(markdownOut(takenOf(two))).paragraphs).toContain(
      `2 events, ids sha256:${ids}, data sha256:abababababab`,
    );
    expect(read(markdownOut(takenOf(two, { release: null }))).paragraphs).toContain(
      `2 events, ids sha256:${ids}`,
    );
  });

  it.each(['#', '##', '# ', 'a #', '# #', '\\#'])('shows %j as it is', (title) => {
    const of = event('one', '2025-03-14', { title });
    expect(read(markdownOut(takenOf([of]))).headings.at(-1)?.[1]).toBe(title.trim());
  });

  it('takes no text for a sign of its own', () => {
    fc.assert(
      fc.property(nastyText, nastyText, nastyText, (title, summary, says) => {
        const kinds = read(markdownOut(takenOf([plainEvent('a', 'b', 'c')]))).kinds;
        const {
          headings,
          links,
          inline,
          kinds: found,
        } = read(markdownOut(takenOf([plainEvent(title, summary, says)])));
        expect([...found].filter((kind) => !kinds.has(kind))).toEqual([]);
        expect(headings).toHaveLength(5);
        expect(links.length).toBeLessThanOrEqual(3);
        const allowed = [
          'text',
          'text_special',
          'strong_open',
          'strong_close',
          'link_open',
          'link_close',
          'softbreak',
        ];
        expect(inline.map(({ type }) => type).filter((type) => !allowed.includes(type))).toEqual([]);
        expect(said(reader.renderInline(marked(title)))).toBe(shown(title));
      }),
      { numRuns: 300 },
    );
  });
});

function plainEvent(title: string, summary: string, says: string) {
  return event('one', '2025-03-14', {
    title: title || ' ',
    summary,
    accounts: [account('a1', 'trump', ['s1'], { says, quote: says || 'x' })],
  });
}

/** A text on one line, as it can be written at all. */
function shown(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what no text may hold
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
      .replace(/[\s\u0085]+/g, (space) => (/[\t\r\n\u0085\u2028\u2029]/.test(space) ? ' ' : space))
      .trim()
  );
}

/** What HTML of one line says. */
function said(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
