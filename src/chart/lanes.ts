/** Lanes: what a row of the drawing stands for, and on which lanes an event stands or aims. */
import { bearers, isContact, rootOf, targets } from '../record/parts.ts';
import type { Actor, DiplomaticRecord, EventRow } from '../record/record.ts';
import { EVENT_TYPES } from '../record/vocabulary.ts';
import type { Words } from '../words/words.ts';

export type LaneKind = 'side' | 'state' | 'actor' | 'topic' | 'type';

/** One lane. `colour` is a side's colour token, absent where a lane belongs to no side. */
export interface Lane {
  readonly id: string;
  readonly name: string;
  /** Two letters that stand wherever the colour does; absent for lanes without a side. */
  readonly code: string | undefined;
  readonly colour: string | undefined;
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
}

/** How many actors have a lane of their own where none is asked for. */
const FREQUENT = 12;

/**
 * The lanes of a kind. `asked` are the ids of the actor filter: with `actor` lanes they are the lanes, else the
 * twelve who bear most events.
 */
export function lanesOf(
  record: DiplomaticRecord,
  kind: LaneKind,
  asked: readonly string[],
  words: Words,
): Lanes {
  switch (kind) {
    case 'side': {
      const lanes = record.sides.map(({ id, name, code, colour }) => ({ id, name, code, colour }));
      return actorLanes(record, lanes, (actor) => actor.side);
    }
    case 'state': {
      const roots = [
        ...new Set(
          Array.from(record.events, (event) =>
            bearers(record, event).map((actor) => rootOf(record, actor).index),
          ).flat(),
        ),
      ]
        .sort((a, b) => a - b)
        .flatMap((index) => record.actors[index] ?? []);
      const at = new Map(roots.map((actor, index) => [actor.index, index]));
      return actorLanes(
        record,
        roots.map((actor) => laneOf(record, actor)),
        (actor) => at.get(rootOf(record, actor).index) ?? -1,
      );
    }
    case 'actor': {
      const chosen = asked.flatMap((id) => record.actors[record.indexOf.actor.get(id) ?? -1] ?? []);
      const actors = chosen.length > 0 ? chosen : mostFrequent(record);
      const at = new Map(actors.map((actor, index) => [actor.index, index]));
      return actorLanes(
        record,
        actors.map((actor) => laneOf(record, actor)),
        (actor) => {
          for (let up: Actor | undefined = actor; up; up = record.actors[up.memberOf]) {
            const lane = at.get(up.index);
            if (lane !== undefined) return lane;
          }
          return -1;
        },
      );
    }
    case 'topic':
      return plainLanes(
        record.topics.map(({ id, name }) => ({ id, name, code: undefined, colour: undefined })),
        (event) => [...event.topics].sort((a, b) => a - b),
      );
    case 'type': {
      return plainLanes(
        EVENT_TYPES.map((id) => ({ id, name: words.say(`type.${id}`), code: undefined, colour: undefined })),
        (event) => [EVENT_TYPES.indexOf(event.type)],
      );
    }
  }
}

function laneOf(record: DiplomaticRecord, actor: Actor): Lane {
  const side = record.sides[actor.side];
  return { id: actor.id, name: actor.name, code: side?.code, colour: side?.colour };
}

function mostFrequent(record: DiplomaticRecord): readonly Actor[] {
  const counts = new Map<number, number>();
  for (const event of record.events)
    for (const { index, kind } of bearers(record, event))
      if (kind !== 'anonymous') counts.set(index, (counts.get(index) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, FREQUENT)
    .map(([index]) => index)
    .sort((a, b) => a - b)
    .flatMap((index) => record.actors[index] ?? []);
}

function actorLanes(
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

function plainLanes(lanes: readonly Lane[], of: (event: EventRow) => readonly number[]): Lanes {
  return {
    lanes,
    of: (event) => {
      const stands = of(event);
      const home = stands[0];
      return home === undefined ? undefined : { joins: false, stands, home, aims: [] };
    },
  };
}
