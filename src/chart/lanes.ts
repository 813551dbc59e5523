/** Lanes of every kind, in their own order or in one set by hand. */
import { bearers, rootOf } from '../record/parts.ts';
import type { Actor, DiplomaticRecord, EventRow } from '../record/record.ts';
import { EVENT_TYPES } from '../record/vocabulary.ts';
import type { Words } from '../words/words.ts';
import { actorLanes, type Lane, type Lanes, sideLanes } from './sideLanes.ts';

export type LaneKind = 'side' | 'state' | 'actor' | 'topic' | 'type';

/** How many actors have a lane of their own where none is asked for. */
export const FREQUENT = 12;
/** No more states or topics than this have a lane: those with most events. */
export const MOST_LANES = 60;

/** More events than this are not placed on other lanes than the sides': it would hold up the page for seconds. */
export const MOST_PLACED = 100_000;

/** What lanes stand for where a kind is asked for: sides where there are more than `MOST_PLACED` events. */
export function drawnKind({ events }: DiplomaticRecord, asked: LaneKind): LaneKind {
  return events.length > MOST_PLACED ? 'side' : asked;
}

interface Made {
  readonly kind: LaneKind;
  readonly asked: readonly string[];
  readonly words: Words;
  readonly lanes: Lanes;
}

/** The lanes of each record that were made last: all its events were counted for them. */
const madeLast = new WeakMap<DiplomaticRecord, Made>();

/**
 * The lanes of a kind, or of sides where `drawnKind` says so; the same as before for the same. `asked` are the ids of the actor filter: with `actor` lanes they are the lanes, else the
 * twelve who bear most events.
 */
export function lanesOf(
  record: DiplomaticRecord,
  kind: LaneKind,
  asked: readonly string[],
  words: Words,
): Lanes {
  const last = madeLast.get(record);
  const isSame = last?.kind === kind && last.words === words && last.asked.join() === asked.join();
  if (last && isSame) return last.lanes;
  const lanes = makeLanes(record, drawnKind(record, kind), asked, words);
  madeLast.set(record, { kind, asked, words, lanes });
  return lanes;
}

function makeLanes(record: DiplomaticRecord, kind: LaneKind, asked: readonly string[], words: Words): Lanes {
  switch (kind) {
    case 'side':
      return sideLanes(record);
    case 'state': {
      const roots = frequent(record, MOST_LANES, (event) => [
        ...new Set(bearers(record, event).map((actor) => rootOf(record, actor).index)),
      ]).flatMap((index) => record.actors[index] ?? []);
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
    case 'topic': {
      const topics = frequent(record, MOST_LANES, (event) => event.topics);
      const at = new Map(topics.map((topic, index) => [topic, index]));
      return plainLanes(
        topics.flatMap((topic) => {
          const { id, name } = record.topics[topic] ?? {};
          return id === undefined || name === undefined
            ? []
            : [{ id, name, code: undefined, colour: undefined }];
        }),
        (event) => event.topics.flatMap((topic) => at.get(topic) ?? []).sort((a, b) => a - b),
      );
    }
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
  return frequent(record, FREQUENT, (event) =>
    bearers(record, event).flatMap(({ index, kind }) => (kind === 'anonymous' ? [] : index)),
  ).flatMap((index) => record.actors[index] ?? []);
}

/** The indexes that most events have, at most so many, in their own order; those that none has are not among them. */
function frequent(
  record: DiplomaticRecord,
  most: number,
  of: (event: EventRow) => readonly number[],
): readonly number[] {
  const counts = new Map<number, number>();
  for (const event of record.events)
    for (const index of of(event)) counts.set(index, (counts.get(index) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, most)
    .map(([index]) => index)
    .sort((a, b) => a - b);
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

/** Lanes with those named in `order` first; the others follow in their own order, and ids of no lane are passed over. */
export function reordered(own: Lanes, order: readonly string[]): Lanes {
  const indexOf = new Map(own.lanes.map(({ id }, index) => [id, index]));
  const from = [...new Set([...order.flatMap((id) => indexOf.get(id) ?? []), ...own.lanes.keys()])];
  if (from.every((lane, place) => lane === place)) return own;
  const places = own.lanes.map((_, lane) => from.indexOf(lane));
  const move = (lane: number) => places[lane] ?? lane;
  return {
    lanes: from.flatMap((lane) => own.lanes[lane] ?? []),
    places,
    of: (event) => {
      const place = own.of(event);
      return (
        place && {
          joins: place.joins,
          home: move(place.home),
          stands: place.stands.map(move).sort((a, b) => a - b),
          aims: place.aims.map(move),
        }
      );
    },
  };
}

/** The fewest ids that must be named first for lanes, by their ids in their own order, to stand as `wanted`. */
export function orderFor(own: readonly string[], wanted: readonly string[]): readonly string[] {
  const at = (place: number) => own.indexOf(wanted[place] ?? '');
  let named = wanted.length;
  while (named > 0 && (named === wanted.length || at(named - 1) < at(named))) named--;
  return wanted.slice(0, named);
}
