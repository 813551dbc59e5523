/** What stands between the choosing of a file and its picture. */
import type { Failure } from '../../exchange/in/failure.ts';
import type { FileReport } from '../../exchange/in/report.ts';

/** Why a file was not opened: its own fault, or the device's or ours. */
export type OpenFailure =
  | Failure
  | { readonly kind: 'memory' }
  | { readonly kind: 'stopped'; readonly found: string };

export type FileState =
  | {
      readonly state: 'reading';
      readonly name: string;
      readonly size: number;
      readonly done: number;
      readonly events: number;
    }
  | { readonly state: 'cancelled'; readonly name: string }
  | { readonly state: 'failed'; readonly name: string; readonly failure: OpenFailure }
  | { readonly state: 'opened'; readonly name: string; readonly report: FileReport };
