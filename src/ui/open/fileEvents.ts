/** What the open event of a reader's own file is told from, beside the record made of it. */
import { createContext } from 'react';
import type { SayOnOpen } from '../../words/openWords.ts';

/** What only a reader's file has of its events. */
export interface FileEvents {
  readonly say: SayOnOpen;
  /** Where an event stands in the file, from 1. */
  readonly lineOf: (event: number) => number;
  readonly counts: 'lines' | 'entries';
  readonly sourceOf: (event: number) => { readonly text: string; readonly isLink: boolean };
}

/** Where the panel finds it. */
export const FileEventsContext = createContext<FileEvents | undefined>(undefined);
