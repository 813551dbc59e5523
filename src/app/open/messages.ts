/** What the page and the worker that reads the file say to each other. */
import type { OpenedFile } from '../../exchange/in/readFile.ts';
import type { OpenFailure } from '../../ui/open/fileState.ts';

/** From the worker: how far it is, then one last message. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly bytes: number; readonly events: number }
  | { readonly kind: 'opened'; readonly opened: OpenedFile }
  | { readonly kind: 'failed'; readonly failure: OpenFailure };
