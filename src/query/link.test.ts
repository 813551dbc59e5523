import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { event, recordOf } from '../testing/builders.ts';
import { civilDay } from '../time/civil.ts';
import { span } from '../time/span.ts';
import { asQuery, FIELDS, formatLink, idsOfFacet, vocabularyOf } from './link.ts';
import { parseLink } from './readLink.ts';
import {
  type Choice,
  DEFAULT_VIEW,
  FACETS,
  type FacetKey,
  LANES,
  NO_CHOICE,
  VIEWS,
  type View,
} from './view.ts';

const record = recordOf([event('2025-03-11-a', '2025-03-11'), event('2025-03-12-b', '2025-03-12')]);
const vocabulary = vocabularyOf(record);
const parse = (search: string) => parseLink(search, vocabulary);
const canonical = (search: string) => {
  const link = parse(search);
  return formatLink(link.view, vocabulary, link.kept);
};

describe('a link', () => {
  it.each([
    '?time=2025-03-11/2025-03-19&actor=us,ru&topic=truce&match=actor',
    '?view=sequence&time=2025-03-10/2025-03-20&window=2025-03-10/2025-03-20&dates=certain&standing=contested,corrected&event=2025-03-11-a&lanes=actor&tz=Asia/Kathmandu&theme=dark',
    '?time=../2025-03-19',
    '?time=2025-03-11/..&type=call,-statement',
    '?window=2025-03-10T06:00/2025-03-10T18:30',
    '',
  ])('that is canonical is itself: %s', (search) => {
    expect(parse(search).notices).toEqual([]);
    expect(canonical(search)).toBe(search);
  });

  it.each([
    ['?actor=ru,us', '?actor=us,ru'],
    ['?actor=putin,trump,us', '?actor=us,trump,putin'],
    ['?topic=truce,truce', '?topic=truce'],
    ['?type=-call,statement', '?type=statement,-call'],
    ['?topic=truce&time=2025-03', '?time=2025-03-01/2025-03-31&topic=truce'],
    ['?time=2025-03-14', '?time=2025-03-14/2025-03-14'],
    ['?dates=possible&lanes=side&tz=Europe/Kyiv', ''],
    ['?time=2025-03-11%2F2025-03-19', '?time=2025-03-11/2025-03-19'],
    ['?sig=1,3', '?sig=3,1'],
    ['?actor=us&topic=truce&match=topic,actor', '?actor=us&topic=truce&match=actor,topic'],
    ['?match=actor', ''],
    ['?dates=certain', ''],
    ['?tz=europe/kyiv', ''],
    ['?lang=en', ''],
    ['?lang=EN-us', ''],
    ['?theme=dark&lang=PT-br&v=1.0.0', '?lang=pt-BR&theme=dark&v=1.0.0'],
  ])('equal views have equal links: %s is %s', (search, expected) => {
    expect(canonical(search)).toBe(expected);
  });

  it.each([
    ['?actor=us,nobody', 'unknown-id', 'actor', 'nobody'],
    ['?event=gone', 'unknown-id', 'event', 'gone'],
    ['?time=2025-02-30/2025-03-01', 'broken-value', 'time', '2025-02-30/2025-03-01'],
    ['?time=2025-03-11~/2025-03-12', 'broken-value', 'time', '2025-03-11~/2025-03-12'],
    ['?time=../..', 'broken-value', 'time', '../..'],
    ['?time=2025-03-20/2025-03-11', 'broken-value', 'time', '2025-03-20/2025-03-11'],
    ['?view=pie', 'broken-value', 'view', 'pie'],
    ['?theme=%3Cscript%3E', 'broken-value', 'theme', '<script>'],
    ['?tz=../../x', 'broken-value', 'tz', '../../x'],
    ['?lang=uk', 'untranslated', 'lang', 'uk'],
    ['?lang=../../x', 'broken-value', 'lang', '../../x'],
    ['?lang=en-', 'broken-value', 'lang', 'en-'],
    ['?lang=', 'broken-value', 'lang', ''],
    ['?v=1.0', 'broken-value', 'v', '1.0'],
    ['?v=01.0.0', 'broken-value', 'v', '01.0.0'],
    ['?actor=us,r%', 'unknown-id', 'actor', 'r\ufffd'],
    ['?event=2025-03-11', 'unknown-id', 'event', '2025-03-11'],
    ['?q=%D0%BC%D0%B8%D1', 'broken-value', 'q', 'ми\ufffd'],
    ['?actor=', 'broken-value', 'actor', ''],
    ['?actor=us,-us', 'broken-value', 'actor', '-us'],
    ['?topic=__proto__', 'unknown-id', 'topic', '__proto__'],
    ['?view=sequence&view=timeline', 'repeated-field', 'view', 'timeline'],
    ['?constructor=1', 'unknown-field', 'constructor', '1'],
    ['?time=Y999999999/..', 'broken-value', 'time', 'Y999999999/..'],
    ['?time=%2B999999-01-01/..', 'broken-value', 'time', '+999999-01-01/..'],
    ['?actor=zz,zz', 'unknown-id', 'actor', 'zz'],
  ] as const)('names what it does not follow: %s', (search, kind, field, value) => {
    expect(parse(search).notices).toEqual([{ kind, field, value }]);
  });

  it('lets one field fail without the others', () => {
    const { view, notices } = parse('?time=nonsense&actor=us&topic=nothing,truce');
    expect(view.facets.actor.ids).toEqual(['us']);
    expect(view.facets.topic.ids).toEqual(['truce']);
    expect(view.time).toBeUndefined();
    expect(notices.map((notice) => notice.field)).toEqual(['time', 'topic']);
  });

  it('keeps what it does not know where it stands', () => {
    expect(canonical('?utm=a&time=2025-03-14&x=%zz&actor=ru,us&later=1+2')).toBe(
      '?utm=a&time=2025-03-14/2025-03-14&x=%zz&actor=us,ru&later=1+2',
    );
  });

  it('follows ids that were merged to what has taken their place', () => {
    const merged = { actors: { 'donald-trump': 'trump' }, topics: { pause: 'truce' } };
    const { view, notices } = parseLink('?actor=donald-trump,-putin&topic=-pause,truce', {
      ...vocabulary,
      merged,
    });
    expect(view.facets.actor).toEqual({ ids: ['trump'], not: ['putin'] });
    expect(view.facets.topic).toEqual({ ids: ['truce'], not: [] });
    expect(notices).toEqual([{ kind: 'broken-value', field: 'topic', value: '-truce' }]);
    expect(formatLink(view, { ...vocabulary, merged })).toBe('?actor=trump,-putin&topic=truce');
  });

  it('survives being cut anywhere', () => {
    const whole = '?time=2025-03-11/2025-03-19&actor=us,ru&topic=truce&match=actor&event=2025-03-11-a';
    for (let length = 0; length <= whole.length; length++) {
      const cut = canonical(whole.slice(0, length));
      expect(canonical(cut)).toBe(cut);
    }
  });

  it('survives ten thousand characters and five thousand ids, and counts what it has no room to name', () => {
    expect(parse(`?actor=${'a'.repeat(10_000)}`).notices).toEqual([
      { kind: 'too-long', field: 'link', value: `actor=${'a'.repeat(53)}…` },
    ]);
    const ids = Array.from({ length: 1_000 }, (_, i) => `x${i}`);
    const { notices } = parse(`?actor=us,${ids.join(',')}`);
    expect(notices).toHaveLength(50);
    expect(notices.at(-1)).toEqual({ kind: 'more', field: 'link', value: '951' });
  });

  it('that is too long is read as far as its last whole id', () => {
    const { view, notices } = parse(`?type=call&actor=us,ru,${'x,'.repeat(5_000)}`);
    expect(view.facets.actor.ids).toEqual(['us', 'ru']);
    expect(view.facets.type.ids).toEqual(['call']);
    expect(notices.map(({ kind }) => kind)).toContain('too-long');
  });

  it('is not guessed at where it was cut', () => {
    const { view, notices } = parse('?actor=us,r&event=2025-03-11');
    expect(view.facets.actor.ids).toEqual(['us']);
    expect(view.event).toBeUndefined();
    expect(notices.map(({ value }) => value)).toEqual(['r', '2025-03-11']);
  });

  it('keeps the whole characters of a search whose last one was cut', () => {
    expect(parse('?q=%D0%BC%D0%B8%D1').view.q).toBe('ми');
    expect(parse('?q=%F0%9F%95%8A%EF%B8').view.q).toBe('🕊');
    expect(parse('?q=a%20%').view.q).toBe('a');
    expect(parse('?q=%ff%fe').view.q).toBeUndefined();
  });

  it('may be pinned to a release there is, and to no other', () => {
    const of = (releases: readonly string[] | undefined) =>
      parseLink('?v=1.1.0', { ...vocabulary, releases });
    expect(of(['1.0.0', '1.1.0'])).toMatchObject({ view: { v: '1.1.0' }, notices: [] });
    expect(of(undefined)).toMatchObject({ view: { v: '1.1.0' }, notices: [] });
    for (const releases of [['1.0.0'], []])
      expect(of(releases)).toMatchObject({
        view: { v: undefined },
        notices: [{ kind: 'unknown-release', field: 'v', value: '1.1.0' }],
      });
  });

  it('writes nothing that cannot be written: half a character in a search', () => {
    expect(asQuery('a\ud800b')).toBe('a b');
    expect(formatLink({ ...DEFAULT_VIEW, q: asQuery('\udfff x') }, vocabulary)).toBe('?q=x');
  });

  it('never throws, and what it writes it reads again to the same, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), searchLike()), (text) => {
        const once = canonical(text.replace(/#/g, ''));
        expect(canonical(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it('reads no range of days that cannot be said', () => {
    const years = fc.integer({ min: -999_999_999, max: 999_999_999 });
    fc.assert(
      fc.property(years, (year) => {
        const { view } = parse(`?time=Y${year}/..`);
        if (view.time)
          expect(() =>
            new Intl.DateTimeFormat('en').format((view.time?.first ?? 0) * 86_400_000),
          ).not.toThrow();
      }),
    );
  });

  it('gives every view back', () => {
    fc.assert(
      fc.property(views(), (view) => {
        const search = formatLink(view, vocabulary);
        const link = parse(search);
        const { lang } = view;
        expect(link.notices).toEqual(
          lang === undefined ? [] : [{ kind: 'untranslated', field: 'lang', value: lang }],
        );
        expect(link.view).toEqual(view);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps commas, slashes and colons readable', () => {
    fc.assert(
      fc.property(views(), (view) => {
        expect(formatLink(view, vocabulary)).not.toMatch(/%2[CF]|%3A/);
      }),
    );
  });
});

function searchLike(): fc.Arbitrary<string> {
  const name = fc.constantFrom(...FIELDS, 'v', '__proto__', '%', '');
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('us,ru', '2025-03-11/2025-03-19', '-us', '%E0%A4', '+', '../..', '0/1', '-9999', '1e309'),
  );
  return fc.array(fc.tuple(name, value)).map((pairs) => `?${pairs.map(([n, v]) => `${n}=${v}`).join('&')}`);
}

/** Something of each kind that a lane may be, in the record's order. */
const laneWords = ['us', 'ru', 'call', 'measure'];

function views(): fc.Arbitrary<View> {
  const choice = (facet: FacetKey): fc.Arbitrary<Choice> => {
    const known = idsOfFacet(facet, vocabulary);
    return fc
      .array(fc.constantFrom('in', 'out', 'none'), { minLength: known.length, maxLength: known.length })
      .map((where) => {
        const pick = (which: string) => known.filter((_, i) => where[i] === which);
        const [ids, not] = [pick('in'), pick('out')];
        return ids.length + not.length > 0 ? { ids, not } : NO_CHOICE;
      });
  };
  const day = fc.integer({ min: civilDay(1000, 1, 1), max: civilDay(9999, 12, 31) });
  const minutes = fc.integer({ min: -15_000_000, max: 60_000_000 });
  return fc
    .record({
      view: fc.constantFrom(undefined, ...VIEWS),
      time: fc.option(
        fc.tuple(day, day, fc.constantFrom('both', 'first', 'last')).map(([a, b, open]) => ({
          first: open === 'last' ? Number.NEGATIVE_INFINITY : Math.min(a, b),
          last: open === 'first' ? Number.POSITIVE_INFINITY : Math.max(a, b),
        })),
        { nil: undefined },
      ),
      window: fc.option(
        fc
          .tuple(minutes, fc.integer({ min: 1, max: 1_000_000 }))
          .map(([start, length]) => span(start * 60_000, (start + length) * 60_000)),
        { nil: undefined },
      ),
      dates: fc.constantFrom('possible', 'certain'),
      facets: fc.record(Object.fromEntries(FACETS.map((facet) => [facet, choice(facet)]))) as fc.Arbitrary<
        View['facets']
      >,
      match: fc.subarray([...FACETS]),
      q: fc.option(
        fc.string({ unit: 'binary' }).map((text) => asQuery(text)),
        { nil: undefined },
      ),
      thread: fc.constantFrom(undefined, '2025-03-11-a'),
      asof: fc.option(day, { nil: undefined }),
      event: fc.constantFrom(undefined, '2025-03-11-a'),
      lanes: fc.constantFrom(...LANES),
      order: fc.shuffledSubarray(laneWords),
      collapse: fc.subarray(laneWords),
      sort: fc.constantFrom(undefined, 'date', '-title'),
      cols: fc.uniqueArray(fc.constantFrom('date', 'title', 'account-by')),
      tz: fc.constantFrom(undefined, 'UTC', 'America/New_York'),
      lang: fc.constantFrom(undefined, 'uk', 'pt-BR', 'zh-Hant-TW'),
      theme: fc.constantFrom(undefined, 'light', 'dark'),
      v: fc.constantFrom(undefined, '1.0.0', '12.3.40'),
    })
    .map(withoutIdle) as fc.Arbitrary<View>;
}

/** What has no effect is in no link: "all of" without ids, certainty without dates. */
function withoutIdle(view: View): View {
  return {
    ...view,
    dates: view.time ? view.dates : 'possible',
    match: view.match.filter((facet) => view.facets[facet].ids.length > 0),
    sort: view.sort === 'date' ? undefined : view.sort,
    cols: ['title', 'date', 'account-by'].filter(
      (name) => view.cols.includes(name) && (name !== 'title' || view.cols.length === 1),
    ),
  };
}

it('starts with the default view', () => {
  expect(parse('').view).toEqual(DEFAULT_VIEW);
});
