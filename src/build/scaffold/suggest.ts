/** Finds rows of a registry by id, name or alias, in any script, with accents and slips of the keyboard forgiven. */

/** Something that can be found: its id, and every name it goes by. */
export interface Candidate {
  readonly id: string;
  readonly names: readonly string[];
  /** How often it is used; among equals the more frequent comes first. */
  readonly weight: number;
}

/** A candidate that fits, and how well: 0 is its very id or name, greater is worse. */
export interface Suggestion {
  readonly id: string;
  readonly score: number;
}

/** Those that fit a text, best first, at most `most`. */
export function suggest(text: string, candidates: readonly Candidate[], most = 8): readonly Suggestion[] {
  const wanted = fold(text);
  if (wanted === '') return [];
  return candidates
    .map((candidate) => ({
      candidate,
      score: Math.min(...[candidate.id, ...candidate.names].map((name) => scoreOf(wanted, fold(name)))),
    }))
    .filter(({ score }) => score < Number.POSITIVE_INFINITY)
    .sort(
      (a, b) =>
        a.score - b.score ||
        b.candidate.weight - a.candidate.weight ||
        (a.candidate.id < b.candidate.id ? -1 : 1),
    )
    .slice(0, most)
    .map(({ candidate: { id }, score }) => ({ id, score }));
}

/** The suggestion that nobody could mistake: its very id or name, or a part of nobody else's. */
export function theOne([first, second]: readonly Suggestion[]): string | undefined {
  if (first === undefined) return undefined;
  const isExact = first.score === 0 && second?.score !== 0;
  const isAlone = first.score <= 2 && second === undefined;
  return isExact || isAlone ? first.id : undefined;
}

/** Lower case, without accents and apostrophes, with single spaces for all that is no letter or digit. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ`]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function scoreOf(wanted: string, name: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  const words = name.split(' ');
  const parts = wanted.split(' ');
  if (parts.every((part) => words.some((word) => word.startsWith(part)))) return 2;
  if (name.includes(wanted)) return 3;
  const slips = parts.map((part) => Math.min(...words.map((word) => slipsBetween(part, word))));
  const most = Math.max(...slips);
  return most <= 2 ? 3 + slips.reduce((sum, each) => sum + each, 0) : Number.POSITIVE_INFINITY;
}

/** Letters added, left out, changed or swapped between a text and a word's beginning; many where the text is short. */
function slipsBetween(part: string, word: string): number {
  if (part.length < 4) return word.startsWith(part) ? 0 : Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let row = Array.from({ length: word.length + 1 }, (_, j) => j);
  for (let i = 1; i <= part.length; i++) {
    const next = [i];
    for (let j = 1; j <= word.length; j++) {
      const same = part[i - 1] === word[j - 1] ? 0 : 1;
      const swapped =
        i > 1 && j > 1 && part[i - 1] === word[j - 2] && part[i - 2] === word[j - 1]
          ? (before[j - 2] ?? 0) + 1
          : Number.POSITIVE_INFINITY;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same, swapped));
    }
    before = row;
    row = next;
  }
  const least = Math.min(...row.slice(Math.max(0, part.length - 2)));
  return part.length < 6 && least > 1 ? Number.POSITIVE_INFINITY : least;
}
