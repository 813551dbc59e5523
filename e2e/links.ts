/** Links as they arrive in the world: cut, mistyped, made by others. Seeded, so that a failure comes again. */

/** A link and what of it cannot be followed and so must be named. */
export interface BrokenLink {
  readonly link: string;
  readonly names: readonly string[];
}

/** Right parts, by field. */
const RIGHT: readonly (readonly [string, string])[] = [
  ['view', 'sequence'],
  ['view', 'timeline'],
  ['time', '2025-03-11/2025-03-19'],
  ['window', '2025-02-01/2025-04-30'],
  ['dates', 'certain'],
  ['actor', 'us,ru'],
  ['topic', 'kursk'],
  ['type', 'call,-meeting'],
  ['standing', 'contested'],
  ['match', 'actor'],
  ['event', '2025-03-18-trump-putin-call'],
  ['theme', 'dark'],
];

/** Wrong parts, by field. */
const WRONG: readonly (readonly [string, string])[] = [
  ['view', 'cube'],
  ['view', ''],
  ['time', '2025-13-45/2025-02-30'],
  ['time', '../..'],
  ['time', '2025-03-19/2025-03-11'],
  ['time', '∞'],
  ['window', '2025-03-10'],
  ['window', '2025-03-20/2025-03-10'],
  ['window', '999999999-01-01/999999999-01-02'],
  ['window', 'NaN/NaN'],
  ['dates', 'CERTAIN'],
  ['actor', '__proto__,constructor'],
  ['actor', '-'],
  ['actor', 'us ru'],
  ['topic', '../../etc/passwd'],
  ['type', 'Call'],
  ['channel', 'carrier-pigeon'],
  ['sig', '-1e99'],
  ['source', 'null'],
  ['standing', 'undefined'],
  ['match', 'toString'],
  ['event', 'javascript:alert(1)'],
  ['event', '"><svg onload=alert(1)>'],
  ['lanes', 'constructor'],
  ['tz', 'Etc/Nowhere'],
  ['tz', '+03:00:99'],
  ['theme', 'url(//elsewhere.example)'],
  ['hasOwnProperty', '1'],
  ['__proto__', 'x'],
  ['Actor', 'us'],
  ['utm_source', 'newsletter'],
];

/** What is not even a field. */
const NOISE = [
  '&&&',
  '=',
  '===',
  '%',
  '%E0%A4%A',
  '%00',
  '?',
  '#',
  '\u202e',
  'a'.repeat(9_000),
  '🕊️',
  '+',
  ';',
];

/** `count` links that are wrong somewhere; the same ones for the same `seed`. */
export function brokenLinks(count: number, seed: number): readonly BrokenLink[] {
  const next = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(next() * from.length)];
  return Array.from({ length: count }, () => {
    const parts = new Map<string, string>();
    const names: string[] = [];
    for (let i = Math.floor(next() * 3); i > 0; i--) {
      const [field, value] = pick(RIGHT) ?? ['', ''];
      parts.set(field, value);
    }
    for (let i = 1 + Math.floor(next() * 3); i > 0; i--) {
      const [field, value] = pick(WRONG) ?? ['', ''];
      if (parts.has(field)) continue;
      parts.set(field, value);
      names.push(field);
    }
    const written = [...parts].map(([field, value]) => `${field}=${escaped(value, next)}`);
    const text = written.sort(() => next() - 0.5).join('&');
    const noise = next() < 0.4 ? `&${encodeURI(pick(NOISE) ?? '').replace(/%25/g, '%')}` : '';
    return { link: `/?${text}${noise}`, names };
  });
}

/** Escaped as a careful program would, or only as far as an address needs. */
function escaped(value: string, next: () => number): string {
  return next() < 0.5 ? encodeURIComponent(value) : encodeURI(value).replace(/[&#+?]/g, encodeURIComponent);
}

/** Numbers from 0 to 1 that look random: a linear congruence. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
