import { describe, expect, it } from 'vitest';
import type { RecordFiles } from '../../record/files.ts';
import type { EventFile } from '../../record/schema.ts';
import { account, DATASET, event, source } from '../../testing/builders.ts';
import { recordFiles } from '../../testing/ruleCases.ts';
import en from '../../words/en.json?raw';
import panels from '../../words/panels-en.json?raw';
import record from '../../words/record-en.json?raw';
import { contentSecurityPolicy } from '../policy.ts';
import { type AboutIngredients, aboutPage } from './about.tsx';

const hash = 'abcdef0'.padEnd(64, '1');
const NASTY = `</title></main><script>alert("1 & 'x'")</script>`;

const EVENTS: readonly EventFile[] = [
  event('a', '2025-03-14', {
    title: NASTY,
    sources: [
      source('s1', {
        url: 'https://example.org/s1',
        publisher: 'TASS',
        outletCountry: 'RU',
        outletKind: 'state',
      }),
      source('s2', {
        url: 'https://example.org/s2',
        publisher: 'AP',
        outletCountry: 'US',
        outletKind: 'agency',
      }),
      source('s3', {
        url: 'https://example.org/s3',
        publisher: NASTY,
        origin: 'AP',
        title: NASTY,
        lang: 'uk',
        weak: true,
      }),
    ],
    accounts: [
      account('a1', 'trump', ['s1', 's2']),
      account('a2', 'zelensky', ['s1'], {
        stance: 'denies',
        quote: 'No.',
        quoteLang: 'uk',
        printedLang: 'uk',
      }),
    ],
  }),
  event('b', '2025-05-02', {
    sources: [
      source('s1', { url: 'https://example.org/s1', publisher: 'AP', outletCountry: 'US', weak: true }),
    ],
  }),
];

const page = (more: Partial<AboutIngredients> = {}, files: Partial<RecordFiles> = {}) =>
  aboutPage({
    files: recordFiles(EVENTS, files),
    release: { version: '0.1.0+abcdef0', hash },
    last: undefined,
    stylesheet: 'assets/pages-1.css',
    fonts: ['assets/face-1.woff2'],
    ...more,
  });

/** What a reader sees of a part of the page: from its heading to the next of the same or a higher level. */
function part(html: string, id: string): string {
  const [, level = '2'] = new RegExp(`<h(\\d) id="${id}"`).exec(html) ?? [];
  const from = html.indexOf(`<h${level} id="${id}"`);
  const ends = ['2', '3'].slice(0, Number(level) - 1).map((one) => html.indexOf(`<h${one}`, from + 4));
  const to = Math.min(...ends.filter((end) => end > 0), html.indexOf('</main>'));
  return html
    .slice(from, to)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('the page about the record', () => {
  it('says words, and no id of a message', () => {
    const text = page().replace(/<[^>]+>/g, ' ');
    const ids = Object.keys({ ...JSON.parse(en), ...JSON.parse(record), ...JSON.parse(panels) });
    expect(ids.filter((id) => id.includes('.') && text.split(/\s+/).includes(id))).toEqual([]);
  });

  it('has no script, escapes every text, and carries the policy of the site', () => {
    const html = page();
    expect(html).not.toMatch(/<script/i);
    expect(html).not.toMatch(/ style=/);
    expect(html.match(/<\/(title|main)>/g)).toEqual(['</title>', '</main>']);
    expect(html).toContain(contentSecurityPolicy().replaceAll("'", '&#x27;'));
    expect(html.split('&lt;script&gt;').length).toBeGreaterThan(4);
  });

  it('leads to the app, to its events, to its parts and to its own files', () => {
    const html = page();
    expect(html).toContain('href="../"');
    expect(html).toContain('href="../?event=b"');
    expect(html).toContain('href="../assets/pages-1.css"');
    expect(html).toContain('href="../icon.svg"');
    expect(html).toMatch(/<link rel="preload" as="font"[^>]* href="\.\.\/assets\/face-1\.woff2"/);
    for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`<h2 id="${id}">`);
    for (const [link] of html.matchAll(/<a [^>]*href="https?:[^>]*>/g)) expect(link).toContain('noopener');
  });

  it('tells how closely each period is covered, and that the story goes on', () => {
    const row = { lastReviewed: '2026-01-01' };
    const html = page(
      {},
      {
        dataset: {
          ...DATASET,
          coverage: [
            { period: '2025-03', side: 'us', density: 'dense', ...row },
            { period: '2025-03', side: 'ua', density: 'thin', ...row },
            { period: '2025-03', side: 'ru', density: 'none', ...row },
          ],
        },
      },
    );
    const text = part(html, 'coverage');
    expect(text).toContain('The last event is of 2 May 2025. The story goes on after the sources end.');
    expect(text).toContain('Last reviewed on 1 Jan 2026.');
    expect(text).toMatch(
      /Mar 2025 not stated 0 0 events thin 0 0 events dense 1 1 event none 0 0 events not stated/,
    );
    expect(text).toMatch(/May 2025 .*not stated 1 1 event/);
  });

  it('tells whose outlets carry whose words', () => {
    const text = part(page(), 'outlets');
    expect(text).toContain('Every source that an account cites counts once: 4 in all.');
    // Europe, Ukraine, United States, Russia, organisations, others
    expect(text).toContain('United States 0 0 2 67 % 0 0 0');
    expect(text).toContain('Russia 0 1 100 % 1 33 % 0 0 0');
    expect(text).not.toMatch(/Seat.* Europe 0/);
    expect(text).toContain('By country, the most cited first: United States 2 and Russia 1.');
    expect(text).toMatch(/state 0 1 100 % 1 33 % 0 0 0/);
  });

  it('counts a quotation once, also where nobody says who translated what needs no translation', () => {
    const quoted = { quote: 'No.', printedLang: 'en', translation: 'unknown' } as const;
    const events = [
      event('q', '2025-03-14', {
        accounts: [
          account('a1', 'trump', ['s1'], { ...quoted, quoteLang: 'en' }),
          account('a2', 'putin', ['s1'], { ...quoted, quoteLang: 'ru' }),
          account('a3', 'macron', ['s1'], quoted),
        ],
      }),
    ];
    const html = page({}, { events });
    expect(part(html, 'languages')).toContain(
      'Of 3 quotations, 1 stand in the language they were said in and 1 in another one',
    );
    expect(part(html, 'languages')).toContain('For 1 it is not known');
  });

  it('writes numbers and lists as the language does', () => {
    const [first] = EVENTS;
    if (!first) throw new Error('no event');
    const accounts = Array.from({ length: 1200 }, (_, i) => account(`a${i + 1}`, 'zelensky', ['s1']));
    const html = page({}, { events: [{ ...first, accounts }] });
    expect(part(html, 'outlets')).toContain('Russia 0 1,200 100 % 0');
    expect(part(html, 'few')).toContain('all 1,200 0 1,200 0');
    const both = event('c', '2025-05-03', {
      sources: [source('s1', { weak: true }), source('s2', { publisher: 'AP', weak: true })],
      accounts: [account('a1', 'trump', ['s1']), account('a2', 'putin', ['s2'])],
    });
    const text = page({}, { events: [both] });
    expect(part(text, 'weak')).toContain('3 May 2025 Title of c Example and AP');
    expect(part(text, 'few')).toContain('Donald Trump asserts (Example) and Vladimir Putin asserts (AP)');
  });

  it('says whole sentences, their parts set off', () => {
    const html = page();
    expect(html).toContain(`Content hash (SHA-256): <code>${hash}</code>`);
    expect(part(html, 'record')).toContain('Europe : the institutions of the EU');
    expect(part(html, 'sources')).toContain(
      'A page goes in when somebody has opened it, in whole or, mostly, as a stored excerpt.',
    );
  });

  it('tells languages, kinds and origins', () => {
    const html = page();
    expect(part(html, 'languages')).toContain('3 of 4 sources (75 %) are pages in English.');
    expect(part(html, 'languages')).toContain('Ukrainian 1 0 0 0 0 0 0');
    expect(part(html, 'languages')).toContain('Of 1 quotations, 1 stand in the language they were said in');
    expect(part(html, 'kinds')).toContain('Reporting 4 0 1 3 0 0 0');
    expect(part(html, 'origins')).toContain('Of all events 1 rest on one origin, 1 on two and 0 on three');
    expect(part(html, 'sources')).toContain('cites 3 pages of 3 outlets in 2 languages');
  });

  it('lists the accounts that rest on one outlet, and those on outlets of the opponent alone', () => {
    const text = part(page(), 'few');
    expect(text).toContain('all 3 0 1 2 0 0 0');
    expect(text).toContain('on one outlet 2 0 1 1 0 0 0');
    expect(text).toContain('on the opponent’s outlets alone 1 0 1 0 0 0 0');
    expect(text).toContain('1 account that rests only on outlets of the opponent’s country 14 Mar 2025');
    expect(text).toContain('Volodymyr Zelensky denies (TASS)');
    expect(text).toContain('2 accounts that rest on one outlet');
    expect(text).toContain('Donald Trump asserts (AP)');
  });

  it('lists the weak sources with their events', () => {
    const text = part(page(), 'weak');
    expect(text).toContain('2 sources are marked as weak');
    expect(text).toContain('1 event rests on weak sources alone.');
    expect(text).toContain('2 weak sources, by event');
    expect(text).toContain('2 May 2025 Title of b AP: A page');
  });
});

describe('which data these are', () => {
  const last = {
    version: '1.0.0',
    date: '2026-11-25',
    files: [{ path: 'events.csv', title: 'Events', bytes: 212_400 }],
  };

  it('before the first release: a version that is not to be relied on', () => {
    const text = part(page(), 'use');
    expect(text).toContain('These data are version 0.1.0+abcdef0, before the first release.');
    expect(text).toContain(hash);
    expect(text).toContain('Parley contributors. A test record (version 0.1.0+abcdef0, unreleased)');
  });

  it('a release: its day, its citation and its files', () => {
    const html = page({ release: { version: '1.0.0', hash, date: '2026-11-25' }, last });
    const text = part(html, 'use');
    expect(text).toContain('These data are release 1.0.0 of 25 Nov 2026.');
    expect(text).toContain(
      'Parley contributors (2026). A test record (version 1.0.0) [Data set]. CC BY 4.0.',
    );
    expect(text).toContain('events.csv Events, 212 kB');
    expect(html).toContain('href="../data/test/1.0.0/events.csv"');
  });

  it('after a release: what they differ from, which is what is cited', () => {
    const text = part(page({ release: { version: '1.0.0+abcdef0', hash }, last }), 'use');
    expect(text).toContain('They differ from release 1.0.0 of 25 Nov 2026');
    expect(text).toContain('(version 1.0.0) [Data set]');
  });

  it('names the DOI where there is one, and says so where there is none', () => {
    expect(part(page(), 'use')).toContain('There is no DOI yet');
    const html = page({}, { dataset: { ...DATASET, doi: '10.5281/zenodo.12345' } });
    expect(part(html, 'use')).not.toContain('There is no DOI yet');
    expect(html).toContain('href="https://doi.org/10.5281/zenodo.12345"');
  });

  it('tells where errors are reported, when the record says where', () => {
    expect(part(page(), 'errors')).not.toMatch(/Report an error$/);
    const dataset = { ...DATASET, correctionsUrl: 'https://tracker.example/new' };
    expect(part(page({}, { dataset }), 'errors')).toMatch(/Report an error$/);
    expect(page({}, { dataset })).toContain('href="https://tracker.example/new"');
  });
});
