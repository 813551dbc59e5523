import { XMLParser } from 'fast-xml-parser';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { startHeight } from '../../protocol/startHeight.ts';
import { compileRecord } from '../../record/compile.ts';
import type { EventFile } from '../../record/schema.ts';
import { ACTORS, account, actor, event, source, TOPICS } from '../../testing/builders.ts';
import { recordFiles } from '../../testing/ruleCases.ts';
import type { Tombstone } from '../release/tombstones.ts';
import type { EntryIngredients } from './entry/subject.ts';
import { recordPages } from './recordPages.ts';

const NASTY = `</script></title><b onclick="x">"it's" & co.`;
const SITE = 'https://example.org/parley/';

const EVENTS: readonly EventFile[] = [
  event('call', '2025-03-12T17:00+03:00', {
    type: 'call',
    channel: 'phone',
    place: { name: 'Jeddah', country: 'SA' },
    actors: [
      { actor: 'trump', role: 'participant', officeAsStated: 'President' },
      { actor: 'putin', role: 'participant' },
      { actor: 'macron', role: 'mentioned' },
    ],
  }),
  event('offer', '2025-03-13', {
    type: 'proposal',
    actors: [
      { actor: 'trump', role: 'author' },
      { actor: 'putin', role: 'addressee' },
    ],
    searched: '2025-06-01',
  }),
  event('post', '2025-03-14~', {
    title: NASTY,
    summary: `${NASTY} ${'More words follow. '.repeat(30)}`,
    timeNote: 'Some date it to Thursday.',
    links: [{ rel: 'responds-to', to: 'offer' }],
    accounts: [
      account('a1', 'trump', ['s1', 's2']),
      account('a2', 'leavitt', ['s2'], { stance: 'corrects', answers: 'a1', about: 'wording' }),
      account('a3', 'zelensky', ['s2'], {
        stance: 'denies',
        answers: 'a1',
        quote: 'Це неправда.',
        quoteLang: 'uk',
        printedLang: 'uk',
      }),
    ],
    sources: [
      source('s1', { url: 'https://example.org/a?b=1&c=2', title: NASTY, weak: true }),
      source('s2', {
        lang: 'uk',
        published: '2025-03',
        archived: { url: 'https://example.net/x', date: '2026-01-01' },
      }),
    ],
    aftermath: [{ at: '2025-04', text: 'It came to nothing.', sources: ['s1'] }],
    changes: [
      { version: '1.1.0', date: '2026-12-01', kind: 'corrected', what: 'The day was wrong.', why: 'A slip.' },
    ],
  }),
];

const FILES = recordFiles(EVENTS, {
  actors: [
    ...ACTORS.map((one) =>
      one.id === 'trump'
        ? {
            ...one,
            aliases: ['DJT'],
            wikidata: 'Q22686',
            offices: [{ title: 'President', from: '2025-01-20' }],
          }
        : one,
    ),
    actor('the-donald', 'us', { mergedInto: 'trump' }),
  ],
  topics: [...TOPICS, { id: 'peace', name: 'Peace', definition: 'Peace.', mergedInto: 'truce' }],
});

const TOMBSTONES: readonly Tombstone[] = [
  {
    what: 'event',
    id: 'gone',
    kind: 'withdrawn',
    date: '2026-11-30',
    reason: 'Its only source was withdrawn.',
  },
  { what: 'event', id: 'twice', kind: 'merged', into: 'post', date: '2026-11-29', reason: 'Recorded twice.' },
  { what: 'account', id: 'post#a9', kind: 'withdrawn', date: '2026-11-29', reason: 'Not hers.' },
];

const RELEASE = { version: '1.1.0', hash: 'abcdef0'.padEnd(64, '1'), date: '2026-12-01' };
const made = (site?: string, more: Partial<EntryIngredients> = {}) =>
  recordPages({
    files: FILES,
    compiled: compileRecord(FILES),
    tombstones: TOMBSTONES,
    site,
    stylesheet: 'assets/pages-1.css',
    fonts: [],
    added: {
      call: { version: '1.0.0', date: '2026-11-25' },
      post: { version: '1.0.0', date: '2026-11-25' },
    },
    releases: [
      { version: '1.0.0', date: '2026-11-25' },
      { version: '1.1.0', date: '2026-12-01' },
    ],
    release: RELEASE,
    last: {
      version: '1.1.0',
      date: '2026-12-01',
      files: [{ path: 'events.csv', title: 'Events', bytes: 9 }],
    },
    ...more,
  });

const pages = made();
const abroad = made(SITE);
const textOf = (of: typeof pages, path: string) => of.files.find((file) => file.path === path)?.text ?? '';
const page = (path: string) => textOf(pages, path);
const plain = (html: string) =>
  html
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const dataOf = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}');
const POST = 'event/post/index.html';

describe('the pages of the record', () => {
  it('are sound HTML', () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'long-title': 'off', 'no-raw-characters': 'off' },
    });
    for (const { path, text } of pages.files.filter((file) => file.path.endsWith('.html')))
      expect(validator.validateStringSync(text, path).results, path).toEqual([]);
  });

  it('have no script that runs, no style of their own, and escape every text', () => {
    for (const { path, text } of pages.files.filter((file) => file.path.endsWith('.html'))) {
      expect(text.replace(/<script type="application\/ld\+json">.*?<\/script>/gs, ''), path).not.toMatch(
        /<script|<b onclick| style=/,
      );
      expect(text.match(/<\/title>/g), path).toHaveLength(1);
    }
    expect(dataOf(page(POST)).name).toBe(NASTY);
  });

  it('are one for every event, topic and actor with events, and for nobody else', () => {
    const paths = pages.files
      .map(({ path }) => path)
      .filter((path) => /^(event|actor|topic)\/.*html$/.test(path));
    for (const id of ['call', 'offer', 'post', 'gone', 'twice'])
      expect(paths).toContain(`event/${id}/index.html`);
    expect(paths).toContain('actor/trump/index.html');
    expect(paths).toContain('actor/united-states/index.html');
    expect(paths).toContain('topic/truce/index.html');
    expect(paths).toContain('topic/index.html');
    expect(paths).toContain('actor/index.html');
    expect(paths).not.toContain('topic/prisoners/index.html');
    expect(paths).not.toContain('actor/macron/index.html');
  });
});

describe('the page of an event', () => {
  it('says all that is recorded of it', () => {
    const text = plain(page(POST));
    for (const said of [
      'about 14 Mar 2025',
      'Revised by',
      'Disputed by Volodymyr Zelensky',
      'corrects the account of Donald Trump',
      'on what was said',
      'Це неправда.',
      'Rests on one outlet: Example.',
      'weak source',
      'archived copy',
      'It came to nothing.',
      'The day was wrong.',
      'Why: A slip.',
      'Answers the proposal',
      'Responds to',
    ])
      expect(text).toContain(said);
    expect(page(POST)).toContain('<blockquote lang="uk" dir="auto">');
    expect(page(POST)).toMatch(/<a href="https:\/\/example\.org\/a\?b=1&amp;c=2" rel="noopener noreferrer"/);
    const call = plain(page('event/call/index.html'));
    for (const said of [
      'Call · Telephone',
      '17:00 in Moscow',
      'Jeddah, Saudi Arabia',
      ', President',
      'Took part',
    ])
      expect(call).toContain(said);
    expect(plain(page('event/offer/index.html'))).toContain('searched to 1 Jun 2025');
  });

  it('leads to the app, its neighbours, its people and the event it answers', () => {
    const html = page(POST);
    expect(html).toContain('href="../../?event=post"');
    expect(html).toContain('href="../../event/offer/"');
    expect(html).toContain('href="../../actor/trump/"');
    expect(html).toContain('href="../../topic/truce/"');
    expect(html).toContain('Previous event');
    expect(html).not.toContain('Next event');
  });

  it('says first who disputes it wherever others describe it, and is cut after a sentence', () => {
    const standing = 'Disputed by Ukraine · Revised by the United States';
    for (const name of ['name="description"', 'property="og:description"']) {
      const [, description = ''] = new RegExp(`<meta ${name} content="([^"]*)"`).exec(page(POST)) ?? [];
      expect(description.startsWith(`${standing}. `), name).toBe(true);
      expect(description).toMatch(/ follow\. …$/);
    }
    expect(dataOf(page(POST)).description.length).toBeLessThanOrEqual(300);
    expect(dataOf(page('event/offer/index.html')).description).toBe('Summary of offer.');
  });

  it('gives a note on the time and each role a line of its own', () => {
    const html = page(POST);
    expect(html).toContain('<p>about Friday 14 March 2025</p><p class="more">Some date it to Thursday.</p>');
    expect(html).toMatch(/Donald Trump<\/a> <p class="more">Speaker<\/p>/);
  });

  it('tells disputes and clarifications once, with who made them', () => {
    const files = recordFiles([
      event('offer', '2025-03-13', { type: 'proposal' }),
      event('denial', '2025-03-14', { links: [{ rel: 'contradicts', to: 'offer' }] }),
    ]);
    const html = textOf(
      made(undefined, { files, compiled: compileRecord(files) }),
      'event/denial/index.html',
    );
    expect(plain(html)).toContain('Disputed or clarified in other events');
    expect(html).not.toContain('id="links"');
    expect(page(POST)).toContain('id="links"');
  });

  it('can be cited, with a link where the site is known and without a day that nobody knows', () => {
    const cited = (html: string) => /<p class="citation">(.*?)<\/p>/.exec(html)?.[1] ?? '';
    const html = page('event/offer/index.html');
    expect(cited(html)).toMatch(/“Title of offer\.” In A test record\. Version .*ids sha256:/);
    expect(cited(html)).not.toMatch(/Accessed|\?event|undefined/);
    expect(plain(html)).toContain('Add the address of this page and the day');
    const known = textOf(abroad, 'event/offer/index.html');
    expect(cited(known)).toContain(`${SITE}?event=offer`);
    expect(known).toContain('>Cite, embed or download in the timeline</a>');
  });

  it('is found by others: card, oEmbed, feed, canonical link', () => {
    const html = textOf(abroad, POST);
    for (const part of [
      `<link rel="canonical" href="${SITE}event/post/"/>`,
      `type="application/json+oembed" title="`,
      `href="${SITE}event/post/oembed.json"`,
      `<meta property="og:image" content="${SITE}event/post/card.png"/>`,
      '<meta property="og:image:width" content="1200"/>',
      '<meta name="twitter:card" content="summary_large_image"/>',
      `href="${SITE}feed.atom"`,
    ])
      expect(html).toContain(part);
  });

  it('says the same by relative links where nobody knows the site, and claims no canonical one', () => {
    const html = page(POST);
    expect(html).toContain('content="../../event/post/card.png"');
    expect(html).toContain('href="../../event/post/oembed.json"');
    expect(html).not.toContain('canonical');
    expect(html).not.toMatch(/(href|content)="\/(?!\/)/);
  });
});

describe('what machines read', () => {
  it('dates things no more exactly than they are known', () => {
    expect(dataOf(page('event/call/index.html')).about).toMatchObject({
      '@type': 'Event',
      startDate: '2025-03-12T17:00+03:00',
      location: { '@type': 'Place', name: 'Jeddah' },
    });
    expect(dataOf(page('event/offer/index.html')).about).toMatchObject({
      '@type': 'CommunicateAction',
      startTime: '2025-03-13',
    });
    expect(dataOf(page(POST)).about).not.toHaveProperty('startTime');
    expect(dataOf(page(POST)).citation[1].datePublished).toBe('2025-03');
  });

  it('gives every account as a claim of its party, with its sources', () => {
    const [, , third] = dataOf(page(POST)).hasPart;
    expect(third).toMatchObject({
      '@type': 'Claim',
      author: { '@type': 'Person', name: 'Volodymyr Zelensky' },
      hasPart: { '@type': 'Quotation', inLanguage: 'uk' },
      citation: 'https://example.org/page',
    });
  });

  it('offers a sandboxed frame of the event', () => {
    const answer = JSON.parse(textOf(abroad, 'event/post/oembed.json'));
    expect(answer).toMatchObject({ type: 'rich', version: '1.0', title: NASTY, thumbnail_width: 1200 });
    expect(answer.html).toContain(`src="${SITE}embed/?event=post"`);
    expect(answer.html).toMatch(/ sandbox="allow-scripts [^"]*"/);
    expect(answer.html).not.toMatch(/allow-same-origin|<script|<b /);
  });

  it('is as high as what is told of the event, and that of the site as high as frames start', () => {
    const height = (path: string) => JSON.parse(textOf(abroad, path)).height;
    expect(height('event/post/oembed.json')).toBeGreaterThan(height('event/call/oembed.json') + 200);
    expect(height('oembed.json')).toBe(startHeight(640));
    expect(JSON.parse(textOf(abroad, 'event/post/oembed.json')).html).toContain(
      `height="${height('event/post/oembed.json')}"`,
    );
  });
});

describe('the feed', () => {
  const read = (of: typeof pages) =>
    new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' }).parse(
      textOf(of, 'feed.atom'),
    ).feed;

  it('tells of records, corrections and what is gone, the latest first', () => {
    const titles = read(abroad).entry.map(({ title }: { title: string }) => title);
    expect(titles).toEqual([
      `Corrected: ${NASTY}`.replaceAll('&', '&'),
      'Withdrawn: gone',
      'Merged: twice',
      NASTY,
      'Title of call',
    ]);
    expect(read(abroad).updated).toBe('2026-12-01T00:00:00Z');
    expect(read(abroad).entry[0].link['@_href']).toBe(`${SITE}event/post/`);
  });

  it('keeps its ids when the site moves or more is recorded', () => {
    const ids = (of: typeof pages) => read(of).entry.map(({ id }: { id: string }) => id);
    expect(ids(pages)).toEqual(ids(abroad));
    expect(new Set(ids(pages)).size).toBe(5);
    expect(ids(made(SITE, { tombstones: [] }))).toEqual(
      ids(abroad).filter((_: string, at: number) => at !== 1 && at !== 2),
    );
  });

  it('has nothing to tell before the first release', () => {
    const none = made(SITE, { added: {}, releases: [], tombstones: [] });
    expect(read(none).entry.map(({ title }: { title: string }) => title)).toEqual([`Corrected: ${NASTY}`]);
  });
});

describe('what is gone', () => {
  it('keeps a page that says why, without its words, and that nobody is led to', () => {
    const html = page('event/gone/index.html');
    expect(plain(html)).toContain('This entry was withdrawn');
    expect(plain(html)).toContain('Why: Its only source was withdrawn.');
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(textOf(abroad, 'sitemap.xml')).not.toContain('event/gone/');
    expect(html).toContain('href="../../events/"');
  });

  it('leads on where something has taken its place', () => {
    expect(page('event/twice/index.html')).toContain('href="../../event/post/"');
    expect(page('actor/the-donald/index.html')).toContain('href="../../actor/trump/"');
    expect(page('topic/peace/index.html')).toContain('href="../../topic/truce/"');
  });
});

describe('the lists', () => {
  it('say in words beside an event that it is disputed or revised', () => {
    for (const path of ['events/', 'actor/trump/', 'topic/truce/']) {
      const html = page(`${path}index.html`);
      const [, post = ''] = html.split('event/post/"');
      expect(plain(post.slice(0, post.indexOf('</li>'))), path).toMatch(
        /Statement disputed revised by its own side/,
      );
      expect(html.split('event/call/"')[1]?.split('</li>')[0], path).not.toContain('disputed');
    }
  });

  it('say each fact of an actor once', () => {
    const main = (id: string) => plain(/<main.*?<h2/s.exec(page(`actor/${id}/index.html`))?.[0] ?? '');
    expect(main('putin').match(/Russia/g)).toHaveLength(1);
    expect(page('actor/putin/index.html')).toMatch(/ · .*<a href="\.\.\/\.\.\/actor\/russia\/">Russia<\/a>/);
    expect(main('russia').match(/Russia/g)).toHaveLength(1);
    expect(main('trump')).toContain('Belongs to White House');
    expect(main('trump').match(/United States/g)).toHaveLength(1);
  });

  it('have a page of all actors and one of all topics', () => {
    expect(page('actor/index.html')).toContain('href="../actor/trump/"');
    expect(page('topic/index.html')).toContain('href="../topic/truce/"');
    expect(textOf(abroad, 'sitemap.xml')).toContain(`<loc>${SITE}actor/</loc>`);
    expect(textOf(abroad, 'sitemap.xml')).toContain(`<loc>${SITE}topic/</loc>`);
  });

  it('tell of an actor and lead to the events', () => {
    const html = page('actor/trump/index.html');
    for (const said of [
      'DJT',
      'President',
      'from 20 Jan 2025',
      'White House',
      '3 of the 3 events of the record',
    ])
      expect(plain(html)).toContain(said);
    expect(html).toContain('href="../../?actor=trump"');
    expect(dataOf(html).mainEntity.sameAs).toBe('https://www.wikidata.org/entity/Q22686');
  });

  it('stand in the sitemap with the day of the last change', () => {
    const map = textOf(abroad, 'sitemap.xml');
    expect(map).toContain(`<url><loc>${SITE}event/post/</loc><lastmod>2026-12-01</lastmod></url>`);
    expect(map).toContain(`<loc>${SITE}topic/truce/</loc>`);
    expect(textOf(abroad, 'robots.txt')).toContain(`Sitemap: ${SITE}sitemap.xml`);
    expect(page('robots.txt')).not.toContain('Sitemap');
  });
});

describe('the page for addresses that are none', () => {
  it('names what it needs from the root of the host, or of the site', () => {
    expect(page('404.html')).toContain('href="/assets/pages-1.css"');
    expect(textOf(abroad, '404.html')).toContain('href="/parley/assets/pages-1.css"');
  });
});

describe('cards', () => {
  it('are drawn for every event and the site, with the title whole', () => {
    expect(pages.cards.map(({ path }) => path)).toEqual([
      'card.png',
      'event/call/card.png',
      'event/offer/card.png',
      'event/post/card.png',
    ]);
    for (const { text } of pages.cards) {
      expect(text.match(/^<svg [^>]*viewBox="0 0 1200 630"/)).not.toBeNull();
      expect(text).not.toMatch(/ style=|<b /);
    }
    expect(plain(pages.cards[1]?.text ?? '')).toContain('Title of call');
  });

  it('say in words who disputes and who revises', () => {
    const told = (at: number) => plain(pages.cards[at]?.text ?? '');
    expect(told(3)).toMatch(/Disputed by Ukraine Revised by the United States/);
    expect(told(1)).not.toMatch(/Disputed|Revised/);
  });
});
