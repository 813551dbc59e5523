/** From validated files to the two files a browser fetches. */
import {
  type AccountTuple,
  CORE_SCHEMA,
  type CoreFile,
  type EventTuple,
  type MergedIds,
  type TextFile,
} from './core.ts';
import { edtf } from './edtfOf.ts';
import type { RecordFiles } from './files.ts';
import { totalOrder } from './order.ts';
import type { EventFile } from './schema.ts';
import { compileTexts } from './texts.ts';
import {
  ABOUT,
  ACTOR_KINDS,
  CHANNELS,
  EVENT_TYPES,
  RELATIONS,
  ROLES,
  SOURCE_KINDS,
  STANCES,
} from './vocabulary.ts';

/** The compiled record: the core file and the text file. */
export interface Compiled {
  readonly core: CoreFile;
  readonly text: TextFile;
}

/**
 * Compiles files that `validateRecord` has passed; throws on files that it would refuse. Rows of actors and topics that
 * were merged are left out; their ids are kept beside what has taken their place, so that old links hold.
 */
export function compileRecord(files: Omit<RecordFiles, 'exceptions'>): Compiled {
  const { dataset, events } = files;
  const actors = files.actors.filter(stands);
  const topics = files.topics.filter(stands);
  const order = totalOrder(
    events.map((event) => ({
      id: event.id,
      time: edtf(event.time),
      order: event.order,
      to: event.links.map((link) => link.to),
    })),
  );
  if (!order.ok) throw new Error(`no order without contradiction: ${order.ids.join(', ')}`);
  const byId = new Map(events.map((event) => [event.id, event]));
  const sorted = order.ids.flatMap((id) => byId.get(id) ?? []);
  const sides = [...dataset.sides].sort((a, b) => a.order - b.order);
  const index = {
    side: indexOf(sides.map((side) => side.id)),
    actor: indexOf(actors.map((actor) => actor.id)),
    topic: indexOf(topics.map((topic) => topic.id)),
    event: indexOf(sorted.map((event) => event.id)),
  };
  const { $schema: _, coverage: __, ...head } = dataset;
  return {
    core: {
      schema: CORE_SCHEMA,
      dataset: { ...head, sides },
      actors: actors.map((actor) => [
        actor.id,
        actor.name,
        ACTOR_KINDS.indexOf(actor.kind),
        index.side(actor.side),
        actor.country ?? 0,
        actor.body ?? 0,
        actor.memberOf === undefined ? -1 : index.actor(actor.memberOf),
      ]),
      topics: topics.map((topic) => [topic.id, topic.name]),
      events: sorted.map((event) => eventTuple(event, index)),
      ...mergedOf(files),
    },
    text: compileTexts({ dataset, actors, topics, events: sorted }),
  };
}

interface Mergeable {
  readonly id: string;
  readonly mergedInto?: string | undefined;
}

function stands({ mergedInto }: Mergeable): boolean {
  return mergedInto === undefined;
}

function mergedOf({ actors, topics }: Pick<RecordFiles, 'actors' | 'topics'>): {
  readonly merged?: MergedIds;
} {
  if (actors.every(stands) && topics.every(stands)) return {};
  return { merged: { actors: heirs(actors), topics: heirs(topics) } };
}

/** Each merged id with the id that stands in the end, where ids were merged in turn. */
function heirs(rows: readonly Mergeable[]): Readonly<Record<string, string>> {
  const next = new Map(rows.map(({ id, mergedInto }) => [id, mergedInto]));
  return Object.fromEntries(
    rows.flatMap(({ id, mergedInto }) => {
      let heir = mergedInto;
      for (let up = next.get(heir ?? ''); up !== undefined; up = next.get(up)) heir = up;
      return heir === undefined ? [] : [[id, heir]];
    }),
  );
}

function eventTuple(
  event: EventFile,
  index: Record<'actor' | 'topic' | 'event', (id: string) => number>,
): EventTuple {
  const accountIndex = indexOf(event.accounts.map((account) => account.id));
  return [
    event.id,
    EVENT_TYPES.indexOf(event.type),
    event.channel === undefined ? -1 : CHANNELS.indexOf(event.channel),
    event.title,
    event.label ?? 0,
    event.time,
    event.effect ?? 0,
    event.place?.name ?? 0,
    event.place?.country ?? 0,
    event.significance,
    event.actors.map((row) => index.actor(row.actor) * 8 + ROLES.indexOf(row.role)),
    event.topics.map(index.topic),
    event.accounts.map(
      (account): AccountTuple => [
        index.actor(account.by),
        STANCES.indexOf(account.stance),
        account.at === event.time ? 0 : account.at,
        account.knownAt ?? 0,
        account.answers === undefined ? -1 : accountIndex(account.answers),
        account.about === undefined ? -1 : ABOUT.indexOf(account.about),
      ],
    ),
    event.links.map((link) => [RELATIONS.indexOf(link.rel), index.event(link.to)] as const),
    event.sources.reduce((bits, source) => bits | (1 << SOURCE_KINDS.indexOf(source.kind)), 0),
    event.joint ? 1 : 0,
  ];
}

function indexOf(ids: readonly string[]): (id: string) => number {
  const map = new Map(ids.map((id, i) => [id, i]));
  return (id) => {
    const at = map.get(id);
    if (at === undefined) throw new Error(`unknown id ${id}`);
    return at;
  };
}
