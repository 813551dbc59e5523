/**
 * Links as they arrive in the world: cut by mail programs, mistyped, made by others and by those who mean harm. Seeded, so
 * that a failure comes again.
 */

/** Good links, to be spoiled. */
const GOOD = [
  'time=2025-03-11/2025-03-19&actor=us,ru&topic=ceasefire-30-day&match=actor',
  'view=sequence&time=2025-03-10/2025-03-20&dates=certain&standing=contested,corrected&event=2025-03-14-trump-truth-social-encircled',
  'window=2025-03-10T06:00/2025-03-10T18:30&type=call,-meeting&lanes=actor&tz=Asia/Kathmandu&theme=dark',
  'view=table&actor=us,vladimir-putin,-zelensky&sig=3,2&sort=-date&cols=date,title,type',
  'view=contacts&topic=kursk&source=primary&q=%D0%BF%D0%B5%D1%80%D0%B5%D0%BC%D0%B8%D1%80%D1%8F%20encircl',
  'asof=2025-03-14&thread=2025-03-11-us-30-day-ceasefire-proposal&channel=phone,video&lang=uk&v=1.0.0',
] as const;

/** Fields with values that nothing can be made of, and fields that nobody has. */
const BAD: readonly (readonly [string, string])[] = [
  ...['cube', '', 'TIMELINE', '__proto__', 'timeline,sequence'].map((value) => ['view', value] as const),
  ...[
    '2025-13-45/2025-02-30',
    '../..',
    '/',
    '..',
    '2025-03-19/2025-03-11',
    '2025-02-30',
    '1900-02-29',
    '1582-10-10',
    '24:00',
    'NaN',
    'Infinity',
    '1e309',
    '-0',
    '0000',
    '0001-01-01/..',
    '-9999',
    'Y10000',
    '10000',
    '+275760-09-13',
    '+275760-09-14',
    'Y999999999/..',
    '1815-6-9',
    '18150609',
    'XXXX',
    '2025-21',
    '2025-Q1',
    '２０２５-03-11',
    '25-03-11',
    '2025-03-11T25:00',
    'yesterday',
    '∞',
    '2025-03-11~',
    '2025-03-11/2025-03-12/2025-03-13',
  ].map((value) => ['time', value] as const),
  ...[
    '2025-03-10',
    '2025-03-20/2025-03-10',
    '999999999-01-01/999999999-01-02',
    'NaN/NaN',
    '0/0',
    '-1/-1',
    '2025-03-10/2025-03-10T00:00',
  ].map((value) => ['window', value] as const),
  ...['CERTAIN', 'perhaps'].map((value) => ['dates', value] as const),
  ...[
    '__proto__,constructor,toString',
    '-',
    '--us',
    'us ru',
    ',,,',
    'US',
    'us,-us',
    'r',
    'vladimir-puti',
    '../../etc/passwd',
  ].map((value) => ['actor', value] as const),
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,<b>x</b>',
    '//elsewhere.example/',
    'https://elsewhere.example/',
  ].map((value) => ['event', value] as const),
  ...[
    '"><svg onload=alert(1)>',
    '<script>alert(1)</script>',
    '<img src=//elsewhere.example/x onerror=alert(1)>',
    '2025-03-14-trump',
  ].map((value) => ['event', value] as const),
  ['topic', ']]>'],
  ['topic', 'kursk\u0000'],
  ['type', 'Call'],
  ['channel', 'carrier-pigeon'],
  ['sig', '-1e99'],
  ['sig', '4'],
  ['source', 'null'],
  ['standing', 'undefined'],
  ['match', 'toString'],
  ['match', '-actor'],
  ['q', ''],
  ['q', '   '],
  ['q', '\u0000'],
  ['q', '('.repeat(300)],
  ['q', '\u202ereversed'],
  ['q', '\\u202e{count, plural, other {#}}'],
  ['thread', 'constructor'],
  ['asof', '2025'],
  ['asof', '2025-03-14T10:00'],
  ['asof', '+300000-01-01'],
  ['lanes', 'constructor'],
  ['order', 'nobody,-us'],
  ['collapse', '__proto__'],
  ['sort', 'hasOwnProperty'],
  ['sort', '--date'],
  ['cols', 'valueOf,price'],
  ['tz', 'Etc/Nowhere'],
  ['tz', '+03:00:99'],
  ['tz', '../../x'],
  ['lang', '../../x'],
  ['lang', 'x-klingon'],
  ['lang', 'en-'],
  ['theme', 'url(//elsewhere.example)'],
  ['theme', '<script>'],
  ['v', '0.0.1'],
  ['v', '99.0.0'],
  ['v', '1.0'],
  ['v', '../1.0.0'],
  ['v', '1.0.0-beta'],
  ['hasOwnProperty', '1'],
  ['__proto__', 'x'],
  ['constructor', 'x'],
  ['toString', ''],
  ['Actor', 'us'],
  ['ACTOR', 'us'],
  ['utm_source', 'newsletter'],
  ['fbclid', 'x'.repeat(200)],
  ['amp;actor', 'us'],
  ['', 'x'],
  ['data', 'https://elsewhere.example/data.json'],
  ['\u202e', 'x'],
  ['🕊️', '🕊️'],
];

/** What is not even a field. */
const NOISE = [
  '&&&',
  '=',
  '===',
  '%',
  '%%%',
  '%E0%A4',
  '%E0%A4%A',
  '%00',
  '%u0041',
  '?',
  '??',
  '#',
  '#?time=2025',
  '\u202e',
  '+',
  ';',
  '&amp;',
  '%0D%0A',
  '%3F',
  '\\',
  '//elsewhere.example',
  '\ud800',
  'a'.repeat(10_000),
  'a&'.repeat(4_000),
  `${'é'.repeat(1_000)}=1`,
] as const;

/** Ways to spoil a good link. */
const SPOILERS: readonly ((link: string, next: () => number) => string)[] = [
  (link, next) => link.slice(0, Math.floor(next() * link.length)),
  // In the middle of a letter of two bytes.
  (link, next) => `${link}&q=%D0%BC%D0%B8${'%D1%80'.slice(0, 1 + Math.floor(next() * 5))}`,
  (link) => `${link}&${link}`,
  (link, next) => shuffled(link.split('&'), next).join('&'),
  (link, next) => put(link, '%', next),
  (link, next) => put(link, '%00', next),
  (link, next) => put(link, '%ZZ', next),
  (link, next) => put(link, '%0A', next),
  (link, next) => put(link, '&', next),
  (link, next) => put(link, '=', next),
  (link, next) => put(link, '\u200b', next),
  (link) => link.toUpperCase(),
  (link) => link.replaceAll('&', '&amp;'),
  (link) => link.replaceAll('&', ';'),
  (link) => link.replaceAll('=', '%3D'),
  (link) => encodeURIComponent(link),
  (link) => encodeURIComponent(encodeURIComponent(link)),
  (link) => `?${link}`,
  (link) => `${link}).`,
  (link) => `${link}>`,
  (link) => link.replaceAll(',', ', '),
  (link) => link.replaceAll('/', '\\'),
  (link) => `${link}&actor=${ids(5_000)}`,
  (link) => `actor=us,${ids(1_500)}&${link}`,
  (link) => `${link}&${Array.from({ length: 300 }, (_, i) => `x${i}=${i}`).join('&')}`,
  (link) => `${link}&q=${'encircled '.repeat(1_000)}`,
  (link, next) =>
    link.replace(/=([^&]*)/g, (whole, value: string) => (next() < 0.5 ? whole : `=${value.slice(0, -1)}`)),
  (link, next) => link.replace(/[a-z]/g, (letter) => (next() < 0.03 ? '' : letter)),
];

/** `count` query strings that are wrong somewhere, some of them with a hash; the same ones for the same `seed`. */
export function malformedLinks(count: number, seed: number): readonly string[] {
  const next = randomFrom(seed);
  const written = (value: string) => (next() < 0.5 ? encodeURIComponent(value) : escaped(value));
  const bad = BAD.map(([field, value]) => `${escaped(field)}=${written(value)}`);
  const fixed = [...bad, ...NOISE];
  return Array.from({ length: count }, (_, i) => {
    const of = fixed[i];
    // Each by itself once, among good fields; then whatever comes together.
    if (of !== undefined)
      return `?${next() < 0.5 ? of : shuffled([...pick(GOOD, next).split('&'), of], next).join('&')}`;
    const spoil = SPOILERS[i % SPOILERS.length] ?? ((link: string) => link);
    const more = next() < 0.4 ? [pick(bad, next)] : [];
    return `?${spoil([...pick(GOOD, next).split('&'), ...more].join('&'), next)}${next() < 0.3 ? `&${pick(NOISE.slice(0, 22), next)}` : ''}`;
  });
}

function escaped(value: string): string {
  return encodeURI(value).replace(/[&#+?=]/g, encodeURIComponent);
}

function ids(count: number): string {
  return Array.from({ length: count }, (_, i) => `x${i}`).join(',');
}

function put(link: string, what: string, next: () => number): string {
  const at = Math.floor(next() * link.length);
  return link.slice(0, at) + what + link.slice(at);
}

function shuffled<T>(list: readonly T[], next: () => number): readonly T[] {
  return list
    .map((of) => ({ of, by: next() }))
    .sort((a, b) => a.by - b.by)
    .map(({ of }) => of);
}

function pick(from: readonly string[], next: () => number): string {
  return from[Math.floor(next() * from.length)] ?? '';
}

/** Numbers from 0 to 1 that look random: a linear congruence. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
