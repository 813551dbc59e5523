/** What became of a file, line by line: what was skipped and why, and what was understood in some other way than written. */

import type { TimeFault } from './cellTime.ts';
import type { BrokenRow } from './rowReader.ts';

export type SkipReason =
  | BrokenRow
  | TimeFault
  | 'no-title'
  | 'long-title'
  | 'not-an-event'
  | 'full'
  | 'invalid';

/** One line that became no event. */
export interface Skipped {
  /** In a table the line, in a list the number, from 1. */
  readonly line: number;
  readonly why: SkipReason;
  /** What stood there, or what is wrong with it, in at most 80 characters. */
  readonly found: string;
}

/** Something that holds for the file as a whole. */
export type Note =
  | { readonly kind: 'encoding'; readonly encoding: string }
  | { readonly kind: 'separator'; readonly separator: 'semicolon' | 'tab' }
  | { readonly kind: 'unknown-columns'; readonly count: number; readonly names: readonly string[] }
  | { readonly kind: 'doubled-columns'; readonly count: number; readonly names: readonly string[] }
  | { readonly kind: 'ragged'; readonly count: number; readonly line: number }
  | { readonly kind: 'unknown-types'; readonly count: number; readonly names: readonly string[] }
  | {
      readonly kind: 'many-actors' | 'many-topics' | 'many-types' | 'long-sources';
      readonly most: number;
      readonly count: number;
    }
  | { readonly kind: 'no-actors' };

/** The report of a file. Every row is an event, skipped or blank: `rows = events + skipped + blank`. */
export interface FileReport {
  readonly rows: number;
  readonly events: number;
  readonly skipped: number;
  readonly blank: number;
  /** The first of those that were skipped. */
  readonly first: readonly Skipped[];
  readonly notes: readonly Note[];
  /** What `line` counts: lines of a table, or entries of a list. */
  readonly counts: 'lines' | 'entries';
}

/** How many skipped lines are told one by one, and how many names a note gives. */
export const TOLD = 50;
export const NAMED = 12;

/** A text as a report shows it. */
export function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > 80 ? `${plain.slice(0, 79).replace(/[\uD800-\uDBFF]$/, '')}…` : plain;
}
