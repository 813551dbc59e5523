/**
 * Who acts and who is acted upon: actors gathered by side. Of each side the first named is the principal, in whose name
 * the act is coded; the others of that side stand with it. Two sides give one pair of acts, not one for each two of
 * their members, so that a summit of nine does not weigh as much as thirty calls.
 */
import type { RecordFiles } from '../files.ts';
import type { ActorFile, EventFile } from '../schema.ts';
import type { Role } from '../vocabulary.ts';

/** One side's part in an event. Actor and side ids. */
export interface Party {
  readonly side: string;
  readonly principal: string;
  /** The others of that side, in the order of the event's rows. */
  readonly others: readonly string[];
}

/** Looks up actors by id. */
export interface Registry {
  sideOf(actor: string): string;
  /** The actor's country, or that of the body it belongs to. */
  countryOf(actor: string): string | undefined;
  /** Whether one of the two belongs to the other, directly or through others. */
  belongTogether(a: string, b: string): boolean;
}

/** The registry of a record's actors. */
export function registryOf({ actors }: Pick<RecordFiles, 'actors'>): Registry {
  const byId = new Map<string, ActorFile>(actors.map((actor) => [actor.id, actor]));
  /** The actor and what it belongs to, from the nearest on. */
  const upFrom = (id: string): readonly string[] => {
    const chain: string[] = [];
    for (
      let at: string | undefined = id;
      at !== undefined && !chain.includes(at);
      at = byId.get(at)?.memberOf
    )
      chain.push(at);
    return chain;
  };
  return {
    sideOf: (id) => byId.get(id)?.side ?? '',
    countryOf: (id) => upFrom(id).flatMap((at) => byId.get(at)?.country ?? [])[0],
    belongTogether: (a, b) => upFrom(a).includes(b) || upFrom(b).includes(a),
  };
}

/** The actors in any of these roles, each once, in the order of the event's rows. */
export function inRoles(event: EventFile, roles: readonly Role[]): readonly string[] {
  return [...new Set(event.actors.filter(({ role }) => roles.includes(role)).map(({ actor }) => actor))];
}

/** Actors gathered by side, in the order in which the sides are first named. */
export function partiesOf(actors: readonly string[], { sideOf }: Registry): readonly Party[] {
  const sides = new Map<string, string[]>();
  for (const actor of actors) {
    const side = sideOf(actor);
    const members = sides.get(side);
    if (members) members.push(actor);
    else sides.set(side, [actor]);
  }
  return [...sides].flatMap(([side, [principal, ...others]]) =>
    principal === undefined ? [] : { side, principal, others },
  );
}

/** As `partiesOf`, but a single side of several members is told apart into its first member and the others. */
export function partiesOrMembers(actors: readonly string[], registry: Registry): readonly Party[] {
  const parties = partiesOf(actors, registry);
  const [only, second] = parties;
  const [next, ...rest] = only?.others ?? [];
  if (!only || second || next === undefined) return parties;
  return [
    { ...only, others: [] },
    { side: only.side, principal: next, others: rest },
  ];
}

/** Each two of some parties, in both directions. */
export function pairsOf(parties: readonly Party[]): readonly (readonly [Party, Party])[] {
  return parties.flatMap((a, i) => parties.slice(i + 1).flatMap((b) => [[a, b] as const, [b, a] as const]));
}
