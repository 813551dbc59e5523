/** What the record already knows, as help for the next answer. */
import { edtf } from '../../record/edtfOf.ts';
import type { RecordFiles } from '../../record/files.ts';
import type { ActorFile, EventFile, SourceFile } from '../../record/schema.ts';
import { startOrder } from '../../time/edtf.ts';
import type { Candidate } from './suggest.ts';

/** Actors with their names and aliases; the often named come first among equals. */
export function actorCandidates(files: RecordFiles, added: readonly ActorFile[]): readonly Candidate[] {
  const uses = countBy(files.events.flatMap(({ actors }) => actors.map(({ actor }) => actor)));
  return [...files.actors, ...added]
    .filter(({ mergedInto }) => mergedInto === undefined)
    .map(({ id, name, aliases }) => ({ id, names: [name, ...aliases], weight: uses.get(id) ?? 0 }));
}

export function topicCandidates({ topics, events }: RecordFiles): readonly Candidate[] {
  const uses = countBy(events.flatMap((event) => event.topics));
  return topics
    .filter(({ mergedInto }) => mergedInto === undefined)
    .map(({ id, name }) => ({ id, names: [name], weight: uses.get(id) ?? 0 }));
}

/** Events that a new one can link to: those not after it, by id, title and label. */
export function linkCandidates(event: Partial<EventFile>, { events }: RecordFiles): readonly Candidate[] {
  const day = dayOf(event);
  return events
    .filter((other) => dayOf(other) <= day)
    .map((other) => ({
      id: other.id,
      names: [other.title, other.label ?? ''],
      weight: kinship(event, other),
    }));
}

/** Ids of the earlier events that have most to do with one: its days, topics, actors; for an answer, proposals. */
export function likelyLinks(event: Partial<EventFile>, files: RecordFiles, most = 8): readonly string[] {
  return [...linkCandidates(event, files)]
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? 1 : -1))
    .slice(0, most)
    .map(({ id }) => id);
}

/** The office in which an actor was last named, up to the event's day; else the last of the registry. */
export function lastOffice(
  actor: string,
  event: Partial<EventFile>,
  { events, actors }: RecordFiles,
): string | undefined {
  const day = dayOf(event);
  const named = events
    .filter((other) => dayOf(other) <= day)
    .flatMap((other) =>
      other.actors
        .filter((row) => row.actor === actor && row.officeAsStated !== undefined)
        .map((row) => ({ day: dayOf(other), office: row.officeAsStated })),
    )
    .sort((a, b) => a.day - b.day);
  return named.at(-1)?.office ?? actors.find(({ id }) => id === actor)?.offices?.at(-1)?.title;
}

/** The same page as it was read for another event. */
export function pageRead(url: string, { events }: RecordFiles): SourceFile | undefined {
  return events.flatMap(({ sources }) => sources).find((source) => source.url === url);
}

/** How pages of a site, or of a publisher, are mostly described. */
export function outletLike(
  { url, publisher }: { readonly url?: string; readonly publisher?: string },
  { events }: RecordFiles,
): Partial<SourceFile> {
  const host = url === undefined ? undefined : hostOf(url);
  const alike = events
    .flatMap(({ sources }) => sources)
    .filter((source) =>
      publisher === undefined ? hostOf(source.url) === host : source.publisher === publisher,
    );
  return {
    ...most('publisher', alike),
    ...most('lang', alike),
    ...most('outletCountry', alike),
    ...most('outletKind', alike),
  };
}

/** Publishers as they are spelled in the record. */
export function publisherCandidates({ events }: RecordFiles): readonly Candidate[] {
  const uses = countBy(events.flatMap(({ sources }) => sources.map(({ publisher }) => publisher)));
  return [...uses].map(([id, weight]) => ({ id, names: [], weight }));
}

function most<K extends keyof SourceFile>(field: K, sources: readonly SourceFile[]): Partial<SourceFile> {
  const counts = countBy(sources.flatMap((source) => source[field] ?? []));
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first === undefined ? {} : { [field]: first[0] };
}

/** How much two events have to do with each other. */
function kinship(event: Partial<EventFile>, other: EventFile): number {
  const apart = dayOf(event) - dayOf(other);
  if (!(apart <= 60)) return 0;
  const topics = other.topics.filter((topic) => event.topics?.includes(topic)).length;
  const own = new Set(event.actors?.map(({ actor }) => actor));
  const actors = new Set(other.actors.map(({ actor }) => actor).filter((actor) => own.has(actor))).size;
  const asked = event.type === 'response' && other.type === 'proposal' ? 3 : 0;
  const near = apart === 0 ? 4 : apart <= 3 ? 2 : apart <= 14 ? 1 : 0;
  return topics + actors === 0 && apart > 0 ? 0 : near + 2 * topics + actors + asked;
}

function dayOf(event: Partial<EventFile>): number {
  return event.time === undefined ? Number.POSITIVE_INFINITY : startOrder(edtf(event.time));
}

function hostOf(url: string): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1]?.toLowerCase();
}

function countBy<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
