/** What ticking, unticking and lifting do to the choice of a facet. */
import type { Choice } from '../../query/view.ts';

/** Ticks an id that is not ticked, unticks one that is; an id that was ruled out no longer is. `order` is the record's. */
export function toggled(choice: Choice, id: string, order: Iterable<string>): Choice {
  const ids = new Set(choice.ids);
  if (!ids.delete(id)) ids.add(id);
  return {
    ids: [...order].filter((known) => ids.has(known)),
    not: choice.not.filter((other) => other !== id),
  };
}

/** The choice in which an id is neither ticked nor ruled out. */
export function lifted(choice: Choice, id: string): Choice {
  return { ids: choice.ids.filter((other) => other !== id), not: choice.not.filter((other) => other !== id) };
}
