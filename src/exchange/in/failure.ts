/** Why a file could not be opened at all. Each of these ends in a sentence that says what to do. */
import type { FileReport } from './report.ts';

export type Failure =
  /** Nothing in it. */
  | { readonly kind: 'empty' }
  /** Not text: a workbook, a packed file, a PDF, or something else. */
  | { readonly kind: 'spreadsheet' | 'packed' | 'pdf' | 'binary' }
  /** A table whose first line does not name the columns that are needed. */
  | {
      readonly kind: 'no-columns';
      readonly lacks: 'date' | 'title' | 'both';
      readonly names: readonly string[];
      readonly count: number;
    }
  /** A first line and nothing below it, or a list without entries. */
  | { readonly kind: 'no-rows' }
  /** Rows, none of which is an event. */
  | { readonly kind: 'no-events'; readonly report: FileReport }
  | { readonly kind: 'bad-json'; readonly found: string }
  /** JSON that is neither a record nor events. */
  | { readonly kind: 'other-json' }
  /** A record with a fault that is not one event's. */
  | { readonly kind: 'bad-record'; readonly count: number; readonly first: readonly string[] }
  /** More than is read: `most` bytes. */
  | { readonly kind: 'too-large'; readonly most: number }
  /** The browser did not give its content. */
  | { readonly kind: 'unreadable'; readonly found: string };

/** Stops the reading of a file. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.kind);
    this.failure = failure;
  }
}
