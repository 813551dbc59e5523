/** A rule of the record that a curator can break, and what it finds. */
import type { RecordFiles } from '../files.ts';
import type { RecordIssue } from '../issue.ts';
import type { EventFile } from '../schema.ts';

/** What a check found in an event, without the event and the rule, which the runner adds. */
export interface Finding {
  readonly event: EventFile;
  readonly path: string;
  readonly found: string;
  readonly fix: string;
}

/** A rule's name and sentence, as the codebook gives them. An `error` stops the build, a `warning` is counted. */
export interface Rule {
  readonly id: string;
  readonly level: 'error' | 'warning';
  readonly says: string;
}

/** A rule that a single event can break, and from which one can be excepted. */
export interface EventCheck extends Rule {
  readonly run: (files: RecordFiles) => Iterable<Finding>;
}

/** A rule about the record as a whole, from which nothing is excepted. */
export interface WholeCheck extends Rule {
  readonly run: (files: RecordFiles) => Iterable<Pick<RecordIssue, 'file' | 'path' | 'found' | 'fix'>>;
}
