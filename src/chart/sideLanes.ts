/** Lanes: what a row of the drawing stands for, and on which lanes an event stands or aims. Those of the sides are here. */
import { bearers, isContact, targets } from '../record/parts.ts';
import type { Actor, DiplomaticRecord, EventRow } from '../record/record.ts';

/** One lane. `colour` is a side's colour token, absent where a lane belongs to no side. */
export interface Lane {
  readonly id: string;
  readonly name: string;
  /** Two letters that stand wherever the colour does; absent for lanes without a side. */
  readonly code: string | undefined;
  readonly colour: string | undefined;
  /** Whether it is collapsed to a line: its marks are small and have no titles. */
  readonly isThin?: boolean;
}

/** Where an event stands (lane indexes, ascending), its first lane, and at whom it is aimed. */
export interface Standpoint {
  /** Whether standing on several lanes joins them: it does for parties, not for topics. */
  readonly joins: boolean;
  readonly stands: readonly number[];
  readonly home: number;
  readonly aims: readonly number[];
}

/** The lanes of a kind and the lanes of each event (`undefined`: on none of them). */
export interface Lanes {
  readonly lanes: readonly Lane[];
  readonly of: (event: EventRow) => Standpoint | undefined;
  /** Where they stand in an order set by hand: the place of each lane, by its place in their own order. */
  readonly places?: readonly number[];
}

/** A lane for each side. */
export function sideLanes(record: DiplomaticRecord): Lanes {
  const lanes = record.sides.map(({ id, name, code, colour }) => ({ id, name, code, colour }));
  return actorLanes(record, lanes, (actor) => actor.side);
}

/** Lanes with those of `ids` collapsed to a line; the same where there is none of them. */
export function collapsed(lanes: readonly Lane[], ids: readonly string[]): readonly Lane[] {
  if (!lanes.some(({ id }) => ids.includes(id))) return lanes;
  return lanes.map((lane) => (ids.includes(lane.id) ? { ...lane, isThin: true } : lane));
}

/** Lanes of actors: an event stands on those of who bears it, and aims at those of whom it is put to. */
export function actorLanes(
  record: DiplomaticRecord,
  lanes: readonly Lane[],
  laneOfActor: (actor: Actor) => number,
): Lanes {
  const distinct = (actors: readonly Actor[]) =>
    [...new Set(actors.map(laneOfActor))].filter((lane) => lane >= 0);
  return {
    lanes,
    of: (event) => {
      const stands = distinct(bearers(record, event));
      const home = stands[0];
      if (home === undefined) return undefined;
      return {
        joins: true,
        home,
        stands: stands.sort((a, b) => a - b),
        aims: isContact(event) ? [] : distinct(targets(record, event)),
      };
    },
  };
}
