/** The links of an event, by relation. */
import type { Link } from '../../record/record.ts';

/** Each relation with the indexes of the events it leads to, earlier events first. */
export function byRelation(links: readonly Link[]): readonly (readonly [Link['rel'], readonly number[]])[] {
  const groups = new Map<Link['rel'], number[]>();
  for (const { rel, event } of [...links].sort((a, b) => a.event - b.event)) {
    const group = groups.get(rel);
    if (group) group.push(event);
    else groups.set(rel, [event]);
  }
  return [...groups];
}
