/**
 * The record as its files say it, read and filtered the plain way: what the specs hold the screen against. It shares
 * nothing with the app, so that a mistake there cannot hide itself here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../data/ukraine-ceasefire');

interface Role {
  readonly actor: string;
  readonly role: string;
  readonly officeAsStated?: string | null;
}

interface AccountFile {
  readonly by: string;
  readonly stance: string;
  readonly says: string;
  readonly at: string;
  readonly knownAt?: string;
  readonly quote?: string;
  readonly quoteLang?: string;
  readonly printedLang?: string;
  readonly sources: readonly string[];
}

interface SourceFile {
  readonly id: string;
  readonly url: string;
  readonly publisher: string;
  readonly title: string;
  readonly origin?: string;
  readonly weak?: boolean;
}

/** The part of an event's file that the specs speak of. */
export interface EventFile {
  readonly id: string;
  readonly type: string;
  readonly channel?: string;
  readonly title: string;
  readonly label?: string;
  readonly summary: string;
  readonly time: string;
  readonly actors: readonly Role[];
  readonly topics: readonly string[];
  readonly accounts: readonly AccountFile[];
  readonly links: readonly { readonly rel: string; readonly to: string }[];
  readonly significance: number;
  readonly sources: readonly SourceFile[];
  readonly aftermath?: readonly { readonly text: string }[];
  readonly initiator?: string;
  readonly searched?: string;
}

interface Chapter {
  readonly name: string;
  readonly span: string;
  readonly sentence: string;
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(join(FOLDER, path), 'utf8')) as T;
}

/** All events, by the day on which they begin. */
export const EVENTS: readonly EventFile[] = readdirSync(join(FOLDER, 'events'))
  .map((file) => read<EventFile>(`events/${file}`))
  .sort((a, b) => a.time.localeCompare(b.time));

export const TOTAL = EVENTS.length;

interface Dataset {
  readonly title: string;
  readonly version: string;
  readonly chapters: readonly Chapter[];
  readonly coverage: readonly { readonly period: string; readonly density: string }[];
  readonly correctionsUrl: string | null;
}

export const DATASET = read<Dataset>('dataset.json');

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

const ACTORS = read<readonly Named[]>('actors.json');
const NAMES = new Map(ACTORS.map(({ id, name }) => [id, name]));
const ALIASES = new Map(
  [...ACTORS, ...read<readonly Named[]>('topics.json')].map((of) => [
    of.id,
    [of.name, ...(of.aliases ?? [])],
  ]),
);

/** An actor's name. Throws when the record has none. */
export function nameOf(actor: string): string {
  const name = NAMES.get(actor);
  if (name === undefined) throw new Error(`the record has no actor ${actor}`);
  return name;
}

/** The first event that passes a rule. Throws when the record has none. */
export function eventWith(rule: (event: EventFile) => boolean): EventFile {
  const found = EVENTS.find(rule);
  if (!found) throw new Error('the record has no such event');
  return found;
}

/** The one who first published all that an account rests on; `undefined` where there are several. */
export function onlyOriginOf(event: EventFile, account: AccountFile): string | undefined {
  const cited = event.sources.filter(({ id }) => account.sources.includes(id));
  const [first, ...others] = new Set(cited.map(({ origin, publisher }) => origin ?? publisher));
  return others.length === 0 ? first : undefined;
}

const SIDE_OF = new Map(
  read<readonly { id: string; side: string }[]>('actors.json').map(({ id, side }) => [id, side]),
);

/** The sides from the top lane of the drawing to the lowest. */
export const SIDES: readonly string[] = ['europe', 'ua', 'us', 'ru', 'organisations', 'others'];

/** The event with an id. Throws when the record has none. */
export function eventOf(id: string): EventFile {
  const found = EVENTS.find((event) => event.id === id);
  if (!found) throw new Error(`the record has no event ${id}`);
  return found;
}

/** The event with a title. Throws when the record has none. */
export function eventCalled(title: string): EventFile {
  const found = EVENTS.find((event) => event.title === title);
  if (!found) throw new Error(`the record has no event called ${title}`);
  return found;
}

/** The first event whose day is only about known, and that day. Throws when the record has none. */
export function aboutADay(): { readonly event: EventFile; readonly day: string } {
  const event = EVENTS.find(({ time }) => /^\d{4}-\d{2}-\d{2}~$/.test(time));
  if (!event) throw new Error('the record has no event of about a day');
  return { event, day: event.time.slice(0, 10) };
}

/** The sides and actors an event is found under: those in any role but `mentioned`, and those whose account it has. */
function foundUnder(event: EventFile): ReadonlySet<string> {
  const actors = [
    ...event.actors.filter(({ role }) => role !== 'mentioned').map(({ actor }) => actor),
    ...event.accounts.map(({ by }) => by),
  ];
  return new Set(actors.flatMap((actor) => [actor, SIDE_OF.get(actor) ?? '']));
}

/** The sides of those who have one of some roles in an event. */
export function sidesIn(event: EventFile, roles: readonly string[]): readonly string[] {
  const own = event.actors.filter(({ role }) => roles.includes(role));
  return [...new Set(own.map(({ actor }) => SIDE_OF.get(actor) ?? ''))];
}

/** The sides of those whose act an event is. */
export function sidesOf(event: EventFile): readonly string[] {
  return sidesIn(event, ['author', 'speaker']);
}

/** A rule that an event passes or not. */
type Rule = (event: EventFile) => boolean;

/** Events with any of these sides or actors. */
export const withAnyOf =
  (...ids: readonly string[]): Rule =>
  (event) =>
    ids.some((id) => foundUnder(event).has(id));

/** Events with all of these sides or actors. */
export const withAllOf =
  (...ids: readonly string[]): Rule =>
  (event) =>
    ids.every((id) => foundUnder(event).has(id));

/** Events about any of these topics. */
export const about =
  (...topics: readonly string[]): Rule =>
  (event) =>
    topics.some((topic) => event.topics.includes(topic));

/** Events of any of these types. */
export const ofType =
  (...types: readonly string[]): Rule =>
  ({ type }) =>
    types.includes(type);

/** Events that may lie in a range of days, both included, as ISO days; `''` where it is open. */
export const possiblyIn =
  (first: string, last: string): Rule =>
  ({ time }) => {
    const [from = '', to = from] = time.split('/');
    return (last === '' || reach(from, -1) <= last) && (first === '' || reach(to, 1) >= first);
  };

/** Events that lie in a range of days beyond doubt. */
export const certainlyIn =
  (first: string, last: string): Rule =>
  ({ time }) => {
    if (/[~?%]/.test(time)) return false;
    const [from = '', to = from] = time.split('/');
    return reach(from, -1) >= first && reach(to, 1) <= last;
  };

/** The first (`-1`) or last (`1`) day a written date may mean: a doubtful one reaches one unit further. */
function reach(date: string, way: -1 | 1): string {
  const isDoubtful = /[~?%]/.test(date);
  const [year = 0, month, day] = date
    .replace(/[~?%]|T.*/g, '')
    .split('-')
    .map(Number);
  if (month === undefined) throw new Error(`a date this reader does not know: ${date}`);
  const by = isDoubtful ? way : 0;
  const at =
    day === undefined
      ? Date.UTC(year, month - 1 + by + (way > 0 ? 1 : 0), way > 0 ? 0 : 1)
      : Date.UTC(year, month - 1, day + by);
  return new Date(at).toISOString().slice(0, 10);
}

/** The first day on which an event was known: that of its earliest account. */
export function knownDay({ accounts }: EventFile): string {
  const days = accounts.map(({ at, knownAt }) =>
    knownAt ? reach(knownAt.split('/')[0] ?? '', -1) : reach(at.split('/').at(-1) ?? '', 1),
  );
  return days.sort()[0] ?? '';
}

/** The titles of the events that pass all rules. */
export function titlesOf(...rules: readonly Rule[]): readonly string[] {
  return EVENTS.filter((event) => rules.every((rule) => rule(event))).map(({ title }) => title);
}

/** How many events pass all rules. */
export function countOf(...rules: readonly Rule[]): number {
  return titlesOf(...rules).length;
}

/** Events that have a text which a rule meets: in their own words, names, accounts or sources. */
export const saying =
  (rule: RegExp): Rule =>
  (event) =>
    [
      event.title,
      event.label,
      event.summary,
      ...[
        ...event.actors.map(({ actor }) => actor),
        ...event.accounts.map(({ by }) => by),
        ...event.topics,
      ].flatMap((id) => ALIASES.get(id) ?? []),
      ...event.accounts.flatMap(({ says, quote }) => [says, quote]),
      ...event.sources.flatMap(({ title, publisher }) => [title, publisher]),
    ].some((text) => text !== undefined && rule.test(text));
