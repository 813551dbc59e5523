/** What the page and the worker that reads the file say to each other. */
import type { Failure } from '../../exchange/in/failure.ts';
import type { OpenedFile } from '../../exchange/in/readFile.ts';

/** From the worker: how far it is, then one last message. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly bytes: number; readonly events: number }
  | { readonly kind: 'opened'; readonly opened: OpenedFile }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'stopped'; readonly found: string; readonly isMemory: boolean };
