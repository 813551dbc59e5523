/** Whether the events of a citation are those that its link leads to now, and which are not. */
import { idsHash, sortedIds } from './idsHash.ts';
import type { ReadCitation } from './readCitation.ts';

/** What a link leads to in some data. */
export interface Led {
  /** The ids of the events it shows. */
  readonly ids: readonly string[];
  /** The id of the event it opens, or of what that was merged into, where the data have it. */
  readonly event: string | undefined;
  /** The id that a link to one event and no more names, whether the data have it or not. */
  readonly named?: string | undefined;
}

/** What became of the cited events. `added` and `gone` are known only where the cited ids are. */
export type Comparison =
  | { readonly is: 'same'; readonly ids: readonly string[] }
  | {
      readonly is: 'other';
      /** How many were cited; `undefined` where the citation does not say. */
      readonly cited: number | undefined;
      readonly now: number;
      readonly added?: readonly string[];
      readonly gone?: readonly string[];
    }
  /** The citation has no hash to compare with. */
  | { readonly is: 'unsaid'; readonly now: number };

/**
 * Compares. A citation of one event is one whose hash is that of the event its link opens, or of one event by a link that
 * names no more. `cited` are the ids that were cited, where they are known by other means than the citation itself, as from
 * the release it is pinned to.
 */
export function sameEvents(read: ReadCitation, led: Led, cited = read.ids): Comparison {
  const { hash, events } = read;
  if (hash === undefined) return { is: 'unsaid', now: led.ids.length };
  const fits = (ids: readonly string[]) =>
    (events === undefined || events === ids.length) && idsHash(ids).startsWith(hash);
  const { ids, event, named } = led;
  const opened = event === undefined ? [] : [event];
  const isEvent = events === 1 && named !== undefined;
  const found = [...(isEvent ? [] : [ids]), ...(event === undefined ? [] : [opened])].find(fits);
  if (found) return { is: 'same', ids: sortedIds(found) };
  const now = isEvent ? opened : ids;
  const known = [cited, named === undefined ? undefined : [named]].find((some) => some && fits(some));
  return {
    is: 'other',
    cited: events ?? known?.length,
    now: now.length,
    ...(known && {
      added: now.filter((id) => !known.includes(id)),
      gone: known.filter((id) => !now.includes(id)),
    }),
  };
}
