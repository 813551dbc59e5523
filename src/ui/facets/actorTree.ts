/** The options of the facet `actor` as a tree: side, then state or body, then institutions and persons. */
import type { QueryIndex } from '../../query/facets.ts';
import type { Actor } from '../../record/record.ts';
import { folded } from '../../words/fold.ts';

/** A side or an actor, with those who belong to it in alphabetical order. */
export interface ActorNode {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The colour token of its side. */
  readonly colour: string;
  /** Two letters, on sides only. */
  readonly code: string | undefined;
  readonly children: readonly ActorNode[];
}

/**
 * The tree, sides in lane order. Who has no event in the whole record is left out, and who belongs to him moves up. A state that has its side's
 * very name gives way to the side, unless its id is in `kept`: its people stand directly below the side then.
 * `aliases` are by actor, and empty until the words of the record have come.
 */
export function actorTree(
  { record, options }: QueryIndex,
  kept: ReadonlySet<string>,
  aliases: readonly (readonly string[])[],
  locale: string,
): readonly ActorNode[] {
  const collator = new Intl.Collator(locale);
  const isRecorded = ({ id }: { id: string }) => options.actor.total(id) > 0;
  const below = new Map<number, Actor[]>();
  for (const actor of record.actors.filter(isRecorded)) {
    let above = record.actors[actor.memberOf];
    while (above && !isRecorded(above)) above = record.actors[above.memberOf];
    const siblings = below.get(above?.index ?? -1);
    if (siblings) siblings.push(actor);
    else below.set(above?.index ?? -1, [actor]);
  }
  const nodesOf = (actors: readonly Actor[]): readonly ActorNode[] =>
    actors
      .map(
        ({ id, name, side, index }): ActorNode => ({
          id,
          name,
          aliases: aliases[index] ?? [],
          colour: record.sides[side]?.colour ?? '',
          code: undefined,
          children: nodesOf(below.get(index) ?? []),
        }),
      )
      .sort((a, b) => collator.compare(a.name, b.name));
  return record.sides.filter(isRecorded).map(({ id, name, code, colour, index }) => {
    const roots = (below.get(-1) ?? []).filter((actor) => actor.side === index);
    const members = roots.flatMap((actor) =>
      actor.name === name && !kept.has(actor.id) ? (below.get(actor.index) ?? []) : [actor],
    );
    return { id, name, aliases: [], colour, code, children: nodesOf(members) };
  });
}

/** Whether a node's own name or alias has `text` in it, whatever the accents and the case. */
export function isFound({ name, aliases }: ActorNode, text: string): boolean {
  const wanted = folded(text);
  return [name, ...aliases].some((one) => folded(one).includes(wanted));
}

/** The part of a tree whose names or aliases have `text` in them, with what is above and below each find. */
export function foundIn(nodes: readonly ActorNode[], text: string): readonly ActorNode[] {
  if (folded(text) === '') return nodes;
  const find = (node: ActorNode): readonly ActorNode[] => {
    if (isFound(node, text)) return [node];
    const children = node.children.flatMap(find);
    return children.length > 0 ? [{ ...node, children }] : [];
  };
  return nodes.flatMap(find);
}

/** Those of `ids` that stand somewhere below a node, in the order of the tree. */
export function idsBelow(node: ActorNode, ids: ReadonlySet<string>): readonly string[] {
  return node.children.flatMap((child) => [
    ...(ids.has(child.id) ? [child.id] : []),
    ...idsBelow(child, ids),
  ]);
}
