/** Two finders of the same texts, the second of which is made when the first one breaks. */
import type { Finder } from './connect.ts';

/** Asks `first` until it breaks at a question; `instead` then makes what answers that question and all later ones. */
export function withFallback(first: Finder, instead: () => Promise<Finder>): Finder {
  let second: Promise<Finder> | undefined;
  return {
    ...first,
    find: async (q) => {
      if (!second)
        try {
          return await first.find(q);
        } catch (error) {
          console.warn(error);
        }
      second ??= instead();
      return (await second).find(q);
    },
  };
}
