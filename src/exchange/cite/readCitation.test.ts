import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asQuery, formatLink, vocabularyOf } from '../../query/link.ts';
import { parseLink } from '../../query/readLink.ts';
import { DEFAULT_VIEW } from '../../query/view.ts';
import { compileRecord } from '../../record/compile.ts';
import { openRecord } from '../../record/openRecord.ts';
import { openTexts } from '../../record/texts.ts';
import { event, recordOf } from '../../testing/builders.ts';
import { anyText } from '../../testing/citeArbitrary.ts';
import { nastyText } from '../../testing/nastyText.ts';
import { recordFiles } from '../../testing/ruleCases.ts';
import { civilDay } from '../../time/civil.ts';
import { wordsFor } from '../../words/words.ts';
import { toApa } from './apa.ts';
import { toBibTeX } from './bibtex.ts';
import { toChicago } from './chicago.ts';
import type { CslItem } from './cslItem.ts';
import { toCslJson } from './cslJson.ts';
import { idsHash } from './idsHash.ts';
import { eventItem, recordItem, viewItem } from './items.ts';
import { leadsTo } from './leadsTo.ts';
import { plainText } from './prose.ts';
import { MAX_CITATION, readCitation } from './readCitation.ts';
import { toRis } from './ris.ts';
import { sameEvents } from './sameEvents.ts';

const SITE = 'https://example.org/parley/';
const HASH = 'f728f792d5da8c657a2608545680b29f074eb374587e8ad5765b6f96e1bbe364';
const words = wordsFor();

const plain = recordOf([
  event('first', '2025-03-11', { type: 'proposal', actors: [{ actor: 'trump', role: 'speaker' }] }),
  event('second', '2025-03-13', { actors: [{ actor: 'putin', role: 'speaker' }] }),
  event('third', '2025-04-13', { actors: [{ actor: 'putin', role: 'speaker' }] }),
]);
const record = { ...plain, version: '1.0.0', release: { version: '1.0.0', hash: HASH, date: '2026-11-23' } };

const STYLES: readonly (readonly [string, (item: CslItem) => string])[] = [
  ['Chicago', (item) => plainText(toChicago(item))],
  ['APA', (item) => plainText(toApa(item))],
  ['BibTeX', (item) => toBibTeX([item])],
  ['RIS', (item) => toRis([item])],
  ['CSL-JSON', (item) => toCslJson([item])],
];

const seen = (search: string, ids: readonly string[]) => ({
  url: `${SITE}${search}`,
  accessed: '2026-11-24',
  ids,
  asOf: undefined,
});
const viewOf = (search: string) =>
  viewItem(record, 'Events of “Putin”', seen(search, leadsTo(search, plain, undefined, words)?.ids ?? []));

describe.each(STYLES)('a citation in %s', (style, write) => {
  const search = '?time=2025-03-01/2025-03-31&actor=ru,us&v=1.0.0';

  it('is read with link, version, count and hashes', () => {
    const item = viewOf(search);
    const read = readCitation(write(item), SITE);
    expect(read).toMatchObject({ search, events: 2, version: '1.0.0' });
    expect(item.custom?.['ids-sha256'].startsWith(read.hash ?? '-')).toBe(true);
    expect(HASH.startsWith(read.data ?? '-')).toBe(true);
    expect(read.ids).toEqual(style === 'CSL-JSON' ? ['first', 'second'] : undefined);
  });

  it('is found among others and in what a mail makes of it', () => {
    const item = viewOf(search);
    const page: CslItem = {
      id: 'p',
      type: 'webpage',
      title: 'A page',
      URL: 'https://elsewhere.example/?a=b',
    };
    const text =
      style === 'CSL-JSON'
        ? JSON.stringify([page, JSON.parse(write(item))])
        : `> On Monday somebody wrote:\n\n${write(page)}\n\n${write(item)}\n\nhttps://elsewhere.example/`;
    expect(readCitation(text, SITE)).toMatchObject({ search, events: 2 });
  });

  it('says the same events as long as its link leads to them, and others otherwise', () => {
    const read = readCitation(write(viewOf(search)), SITE);
    const now = leadsTo(read.search ?? '', plain, undefined, words);
    if (!now) throw new Error('nowhere');
    expect(sameEvents(read, now)).toEqual({ is: 'same', ids: ['first', 'second'] });
    const other = sameEvents(read, { ...now, ids: ['first', 'third', 'fourth'] });
    const which = style === 'CSL-JSON' ? { added: ['third', 'fourth'], gone: ['second'] } : {};
    expect(other).toEqual({ is: 'other', cited: 2, now: 3, ...which });
    // As many, but not the same.
    expect(sameEvents(read, { ...now, ids: ['first', 'third'] }).is).toBe('other');
    // Known by the release it is pinned to.
    expect(sameEvents(read, { ...now, ids: ['first'] }, ['second', 'first'])).toEqual({
      is: 'other',
      cited: 2,
      now: 1,
      added: [],
      gone: ['second'],
    });
  });

  it('of one event is the same as long as the record has it', () => {
    const [first] = plain.events;
    if (!first) throw new Error('no event');
    const read = readCitation(write(eventItem(record, first, seen('?event=first&v=1.0.0', []))), SITE);
    expect(read).toMatchObject({ search: '?event=first&v=1.0.0', events: 1 });
    const led = leadsTo(read.search ?? '', plain, undefined, words);
    expect(led && sameEvents(read, led)).toEqual({ is: 'same', ids: ['first'] });
    const without = { ids: ['second', 'third'], named: 'first' };
    const gone = { is: 'other', cited: 1, gone: ['first'] };
    expect(sameEvents(read, { ...without, event: undefined })).toEqual({ ...gone, now: 0, added: [] });
    expect(sameEvents(read, { ...without, event: 'third' })).toEqual({ ...gone, now: 1, added: ['third'] });
    // What is left of the whole record is not what was cited, even where it is one event of that hash.
    expect(sameEvents({ ...read, hash: idsHash(['third']) }, { ...without, event: undefined })).toEqual({
      is: 'other',
      cited: 1,
      now: 0,
    });
  });

  it('of a view of one event is compared with what the view shows', () => {
    const read = readCitation(write(viewOf('?actor=us&v=1.0.0')), SITE);
    expect(read.events).toBe(1);
    const led = { ids: ['first', 'third'], event: undefined };
    expect(sameEvents(read, led, ['first'])).toMatchObject({ cited: 1, now: 2, added: ['third'] });
    expect(leadsTo('?actor=us&event=first', plain, undefined, words)?.named).toBeUndefined();
  });

  it('of the record is that of all events', () => {
    const read = readCitation(
      write(recordItem(record, seen('?v=1.0.0', ['first', 'second', 'third']))),
      SITE,
    );
    const led = leadsTo(read.search ?? '', plain, undefined, words);
    expect(led && sameEvents(read, led).is).toBe('same');
  });
});

describe('a link that is not pinned', () => {
  const vocabulary = vocabularyOf(record);
  const asked = fc.oneof(
    nastyText,
    fc
      .tuple(fc.string(), fc.constantFrom(...".,;:!?)]'’”»*(~-_/"), fc.nat(3))
      .map(([a, z, n]) => a + z.repeat(n)),
  );

  it.each(STYLES)('is read back from %s, whatever is searched for', (_, write) => {
    fc.assert(
      fc.property(asked, fc.boolean(), (text, isFrom) => {
        const time = isFrom ? { first: civilDay(2025, 3, 11), last: Number.POSITIVE_INFINITY } : undefined;
        const view = { ...DEFAULT_VIEW, q: isFrom ? undefined : asQuery(text), time };
        const search = formatLink(view, vocabulary);
        const item = viewItem(record, 'Events', seen(search, ['first']));
        for (const around of [write(item), `(${write(item)}.)`])
          expect(readCitation(around, SITE).search).toBe(search);
        expect(parseLink(search, vocabulary).view).toEqual(view);
      }),
    );
  });

  it('has nothing in it that ends a link elsewhere, and can still be read by people', () => {
    const linkOf = (q: string) => formatLink({ ...DEFAULT_VIEW, q }, vocabulary);
    expect(linkOf("he said (no)!*'")).toBe('?q=he%20said%20%28no%29%21%2A%27');
    expect(linkOf('a, b: c/d. e.')).toBe('?q=a,%20b:%20c/d.%20e%2E');
    expect(linkOf('a,')).toBe('?q=a%2C');
  });
});

describe('a link that searches for words', () => {
  const { core, text } = compileRecord(
    recordFiles([
      event('first', '2025-03-11', { summary: 'They spoke of Київ.' }),
      event('second', '2025-03-13', { title: 'Of prisoners', aftermath: [] }),
    ]),
  );
  const searched = openRecord(core);

  it('leads to what the search finds, once the words are here, and to nothing known later', () => {
    const texts = openTexts(text);
    const idsOf = (search: string) => leadsTo(search, searched, texts, words)?.ids;
    expect(leadsTo('?q=prisoners', searched, undefined, words)).toBeUndefined();
    expect(idsOf('?q=prisoners')).toEqual(['second']);
    expect(idsOf(`?q=${encodeURIComponent('київ')}`)).toEqual(['first']);
    expect(idsOf('?q=prisoners&asof=2025-03-12')).toEqual([]);
    expect(idsOf('?q=spoke&asof=2025-03-12')).toEqual(['first']);
  });
});

describe('pasted text', () => {
  it('may be anything', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyText, fc.json(), fc.constant(toRis([viewOf('')]))), { maxLength: 4 }),
        (parts) => {
          const read = readCitation(parts.join(' '), SITE);
          if (read.hash !== undefined) expect(read.hash).toMatch(/^[0-9a-f]{12,64}$/);
          if (read.search !== undefined) expect(read.search).toMatch(/^(\?|$)/);
          expect(() => leadsTo(read.search ?? '', plain, undefined, words)).not.toThrow();
        },
      ),
    );
  });

  it.each([
    'a',
    '(',
    'https://',
    `https://a/${').'.repeat(4_000)}a `,
    '@a{',
    '0',
    'ids sha256:',
    ' ',
    '[',
    '{"a":',
  ])('is read in time when it is long: %j', (part) => {
    const long = part.repeat(MAX_CITATION / part.length);
    expect(readCitation(long, SITE).hash).toBeUndefined();
  });

  it('is read as far as its limit', () => {
    const prose = plainText(toChicago(viewOf('?actor=ru')));
    const behind = (length: number) => `${'a'.repeat(length - 2)}\n\n${prose}`;
    expect(readCitation(behind(MAX_CITATION - prose.length), SITE)).toMatchObject({ search: '?actor=ru' });
    expect(readCitation(behind(MAX_CITATION), SITE)).toEqual(readCitation('', SITE));
  });

  it('may have any signs of a sentence behind the link', () => {
    const sign = fc.constantFrom(...".,;:!?)]'’”»");
    const search = fc.constantFrom(
      '',
      '?actor=ru',
      '?actor=ru&v=1.0.0',
      '?time=2025-03-11/..',
      '?event=first',
    );
    fc.assert(
      fc.property(search, fc.array(sign), (link, signs) => {
        const text = `(see ${SITE}${link}${signs.join('')} and so on)`;
        expect(readCitation(text, SITE).search).toBe(link);
      }),
    );
  });

  it('is believed only as far as it fits: ids that are not those of the hash are none', () => {
    const item = viewOf('?actor=ru');
    const text = toCslJson([item]).replace('"third"', '"first"');
    expect(readCitation(text, SITE)).toMatchObject({ events: 2, ids: undefined });
    const proto = '{"__proto__":{"custom":{"ids-sha256":"aaaaaaaaaaaa"}},"constructor":1}';
    expect(readCitation(proto, SITE).ids).toBeUndefined();
    expect(readCitation('[]', SITE).search).toBeUndefined();
  });

  it('may have been broken over lines, escaped and quoted', () => {
    const hash = idsHash(['first']);
    const text = `“Events” (version 1.0.0+1a2b3c4; 1 event, ids sha256:${hash.slice(0, 30)}\n${hash.slice(30)}); see ${SITE}?actor=ru&amp;topic=a\\_b).`;
    expect(readCitation(text, SITE)).toMatchObject({
      search: '?actor=ru&topic=a_b',
      hash,
      events: 1,
      version: '1.0.0+1a2b3c4',
    });
    expect(readCitation(`${SITE}event/first/`, SITE).search).toBe('?event=first');
    const moved = 'https://doi.org/10.1/x https://moved.example/?actor=ru';
    expect(readCitation(`1 event, ids sha256:${hash} ${moved}`, SITE).search).toBe('?actor=ru');
    // Without hashes it is anybody's link, as that of a source.
    expect(readCitation(moved, SITE).search).toBeUndefined();
    expect(readCitation('https://elsewhere.example/ https://example.org/parley/', SITE).search).toBe('');
  });
});
