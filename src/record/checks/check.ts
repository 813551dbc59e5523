/** A rule of the record that a curator can break, and what it finds. */
import type { RecordFiles } from '../files.ts';
import type { EventFile } from '../schema.ts';

/** What a check found in an event, without the event and the rule, which the runner adds. */
export interface Finding {
  readonly event: EventFile;
  readonly path: string;
  readonly found: string;
  readonly fix: string;
}

/** One rule. `says` is one sentence for the codebook; an `error` stops the build, a `warning` is counted. */
export interface EventCheck {
  readonly id: string;
  readonly level: 'error' | 'warning';
  readonly says: string;
  readonly run: (files: RecordFiles) => Iterable<Finding>;
}
