/** What ticking, unticking and lifting do to the choice of a facet. */
import type { Choice } from '../../query/view.ts';

/**
 * Puts an id into one list of the choice and takes it out of the other; an id that is there already is in neither
 * then. `order` is the record's.
 */
export function toggled(choice: Choice, id: string, order: Iterable<string>, list: keyof Choice): Choice {
  return {
    ...lifted(choice, id),
    ...(!choice[list].includes(id) && {
      [list]: [...order].filter((known) => known === id || choice[list].includes(known)),
    }),
  };
}

/** The choice in which an id is neither ticked nor ruled out. */
export function lifted(choice: Choice, id: string): Choice {
  return { ids: choice.ids.filter((other) => other !== id), not: choice.not.filter((other) => other !== id) };
}
