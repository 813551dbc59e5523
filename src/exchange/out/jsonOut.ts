/**
 * Some events as JSON: whole, in the shape of their own files (`data/<record>/*.schema.json`), with all that their ids name,
 * and with what they were taken from. It is a record by itself, which a reader may open again.
 */
import type { Actor, DiplomaticRecord } from '../../record/record.ts';
import type { Texts } from '../../record/texts.ts';
import { type CivilDay, isoDay } from '../../time/civil.ts';
import type { ToldEvent } from '../eventTables.ts';
import { TAKEN_SCHEMA } from '../takenSchema.ts';
import { asOfDay, releaseOf, type TakenEvents, takenEvents } from './taken.ts';
import { toldEvent } from './toldEvent.ts';

/** A link to an event that is not in the file, with that event's title. */
interface LinkOut {
  readonly from: string;
  readonly rel: string;
  readonly to: string;
  readonly title: string;
}

/** The file, as text that ends in a line end. */
export function jsonOut(taken: TakenEvents): string {
  const { record, texts, sentence, link } = taken;
  const here = new Set(taken.events.map(({ id }) => id));
  const outward: LinkOut[] = [];
  const events = takenEvents(taken).map((event): ToldEvent & { readonly order: number } => {
    const told = toldEvent(record, event);
    for (const { rel, to } of told.links)
      if (!here.has(to)) outward.push({ from: told.id, rel, to, title: titleOf(record, to) });
    return {
      ...told,
      links: told.links.filter(({ to }) => here.has(to)),
      order: event.row.index + 1,
    };
  });
  const release = record.release;
  const file = {
    parley: {
      schema: TAKEN_SCHEMA,
      record: record.dataset.id,
      version: record.version,
      release: releaseOf(record) ?? null,
      hash: release?.hash ?? null,
      asOf: asOfDay(record) ?? null,
      sentence,
      link,
      licence: record.dataset.licence,
      count: events.length,
      ids: [...here].sort(),
      linksOut: outward,
    },
    dataset: datasetOf(record, texts, events, sentence),
    actors: actorsOf(record, texts, events),
    topics: topicsOf(record, texts, events),
    events,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function titleOf(record: DiplomaticRecord, id: string): string {
  return record.events.at(record.indexOf.event.get(id) ?? -1)?.title ?? '';
}

/** The record that the events are of. As known on a day, how closely it was researched since is not known. */
function datasetOf(
  record: DiplomaticRecord,
  { coverage }: Texts,
  events: readonly ToldEvent[],
  sentence: string,
): unknown {
  const { id, title, description, version, licence, zone, chapters, correctionsUrl } = record.dataset;
  const { first, last } = record.extent;
  const [one] = events;
  // A record has a chapter: where none was over on that day, what was taken is one.
  const whole = {
    id: one?.id ?? id,
    name: title,
    span: `${isoDay(first)}/${isoDay(last as CivilDay)}`,
    sentence,
  };
  return {
    id,
    title,
    description,
    version,
    licence,
    zone,
    sides: record.sides.map(({ id: side, name, code, colour, index }) => ({
      id: side,
      name,
      code,
      order: index,
      colour,
    })),
    chapters: chapters.length > 0 ? chapters : [whole],
    coverage: record.knownOn === undefined ? coverage : [],
    correctionsUrl,
  };
}

/** The actors that the events name, and those of whom they are, in the record's order. */
function actorsOf(record: DiplomaticRecord, { aliases }: Texts, events: readonly ToldEvent[]): unknown[] {
  const named = new Set<number>();
  const add = (id: string | undefined) => {
    let actor: Actor | undefined = record.actors[record.indexOf.actor.get(id ?? '') ?? -1];
    while (actor && !named.has(actor.index)) {
      named.add(actor.index);
      actor = record.actors[actor.memberOf];
    }
  };
  for (const event of events) {
    add(event.initiator);
    for (const { actor } of event.actors) add(actor);
    for (const { by } of event.accounts) add(by);
  }
  return record.actors
    .filter(({ index }) => named.has(index))
    .map(({ index, id, name, kind, side, country, body, memberOf }) => ({
      id,
      name,
      kind,
      side: record.sides[side]?.id ?? '',
      ...(country === undefined ? {} : { country }),
      ...(body === undefined ? {} : { body }),
      ...(memberOf < 0 ? {} : { memberOf: record.actors[memberOf]?.id }),
      aliases: aliases[index] ?? [],
    }));
}

function topicsOf(record: DiplomaticRecord, { definitions }: Texts, events: readonly ToldEvent[]): unknown[] {
  const named = new Set(events.flatMap(({ topics }) => topics));
  return record.topics
    .filter(({ id }) => named.has(id))
    .map(({ index, id, name }) => ({ id, name, definition: definitions[index] ?? '' }));
}
