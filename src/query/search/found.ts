/** What a search has found, as a value: it may come from a worker. */
import type { Term } from './terms.ts';

/** A word that no text has, and the words that were looked for in its place. */
export interface Instead {
  readonly word: string;
  /** Each with the first day on which a text had it. */
  readonly by: readonly { readonly word: string; readonly day: number }[];
}

/** What is found as known on a day, up to the next stage's. */
export interface Stage {
  /** The first day, or -Infinity. */
  readonly from: number;
  /**
   * By event, the first day on which it was known to have all that is looked for: Infinity where it never was, -Infinity
   * where it always was.
   */
  readonly days: Float64Array<ArrayBuffer>;
  /** What was met, to be marked where it stands. */
  readonly terms: readonly Term[];
  readonly instead: readonly Instead[];
}

/**
 * What a search has found. A word may be met only from a day on, and stand for others until then: so that nothing of what
 * was known later shows in what is found on an earlier day, there is a stage for each such day.
 */
export interface Found {
  readonly q: string;
  /** At least one, by `from`; the last is as known now. */
  readonly stages: readonly Stage[];
}

/** What of a search holds as known on a day; Infinity: as known now. */
export function stageOn({ stages }: Found, day: number): Stage | undefined {
  return stages.findLast(({ from }) => from <= day);
}

/** Whether an event, by its index in the record that was searched, is found as known on a day. */
export function isFoundOn(stage: Stage, event: number, day: number): boolean {
  const met = stage.days[event] ?? Number.POSITIVE_INFINITY;
  return met < Number.POSITIVE_INFINITY && met <= day;
}
