/** What the page and the worker that searches say to each other. */
import type { OpenedTexts } from '../../exchange/in/openedPassages.ts';
import type { Found } from '../../query/search/found.ts';
import type { Passage } from '../../query/search/passages.ts';

/** To the worker: the texts, in one way or the other, that they are complete, then one question after the other. */
export type SearchMessage =
  | { readonly kind: 'columns'; readonly columns: OpenedTexts }
  | { readonly kind: 'passages'; readonly passages: readonly Passage[] }
  | { readonly kind: 'complete'; readonly events: number }
  | { readonly kind: 'ask'; readonly q: string };

/** From the worker: that it is ready, then one answer a question. */
export type SearchAnswer =
  | { readonly kind: 'ready'; readonly isLenient: boolean }
  | { readonly kind: 'found'; readonly found: Found };
