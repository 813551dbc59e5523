/** Lanes: what a row of the drawing stands for, and on which lanes an event stands or aims. */
import { addressees, bearers, isContact } from '../record/parts.ts';
import type { Actor, DiplomaticRecord, EventRow } from '../record/record.ts';
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
  readonly stands: readonly number[];
  readonly home: number;
  readonly aims: readonly number[];
}

/** The lanes of a kind and the lanes of each event (`undefined`: on none of them). */
export interface Lanes {
  readonly kind: LaneKind;
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
      return actorLanes(record, kind, lanes, (actor) => actor.side);
    }
    case 'state': {
      const roots = [
        ...new Set(
          record.events.flatMap((event) =>
            bearers(record, event).map((actor) => rootOf(record, actor).index),
          ),
        ),
      ]
        .sort((a, b) => a - b)
        .flatMap((index) => record.actors[index] ?? []);
      const at = new Map(roots.map((actor, index) => [actor.index, index]));
      return actorLanes(
        record,
        kind,
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
        kind,
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
        kind,
        record.topics.map(({ id, name }) => ({ id, name, code: undefined, colour: undefined })),
        (event) => [...event.topics].sort((a, b) => a - b),
      );
    case 'type': {
      const types = ['call', 'meeting', 'proposal', 'response', 'statement', 'agreement', 'measure'] as const;
      return plainLanes(
        kind,
        types.map((id) => ({ id, name: words.say(`type.${id}`), code: undefined, colour: undefined })),
        (event) => [types.indexOf(event.type)],
      );
    }
  }
}

/** The state or body an actor belongs to in the end. */
export function rootOf(record: DiplomaticRecord, actor: Actor): Actor {
  let root = actor;
  for (let up = record.actors[root.memberOf]; up; up = record.actors[root.memberOf]) root = up;
  return root;
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
  kind: LaneKind,
  lanes: readonly Lane[],
  laneOfActor: (actor: Actor) => number,
): Lanes {
  const distinct = (actors: readonly Actor[]) =>
    [...new Set(actors.map(laneOfActor))].filter((lane) => lane >= 0);
  return {
    kind,
    lanes,
    of: (event) => {
      const stands = distinct(bearers(record, event));
      const home = stands[0];
      if (home === undefined) return undefined;
      return {
        home,
        stands: stands.sort((a, b) => a - b),
        aims: isContact(event) ? [] : distinct(targets(record, event)),
      };
    },
  };
}

/** Whom an act is aimed at: its addressees; else, for a response, the authors of the proposal it answers. */
function targets(record: DiplomaticRecord, event: EventRow): readonly Actor[] {
  const put = addressees(record, event);
  if (put.length > 0 || event.type !== 'response') return put;
  for (const link of event.links) {
    const other = record.events[link.event];
    if (link.rel === 'responds-to' && other?.type === 'proposal') return bearers(record, other);
  }
  return [];
}

function plainLanes(
  kind: LaneKind,
  lanes: readonly Lane[],
  of: (event: EventRow) => readonly number[],
): Lanes {
  return {
    kind,
    lanes,
    of: (event) => {
      const stands = of(event);
      const home = stands[0];
      return home === undefined ? undefined : { stands, home, aims: [] };
    },
  };
}
