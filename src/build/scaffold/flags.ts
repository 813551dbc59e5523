/** An event from the words of a command line, for those who know the answers. */
import type { RecordFiles } from '../../record/files.ts';
import { type AccountFile, type EventFile, EventSchema, type SourceFile } from '../../record/schema.ts';
import { CHANNELS, EVENT_TYPES, RELATIONS, ROLES, SOURCE_KINDS, STANCES } from '../../record/vocabulary.ts';
import { type Answer, accept, readChoice, readDate, readField, refuse } from './answers.ts';
import { actorCandidates, outletLike, pageRead } from './registry.ts';
import { suggest, theOne } from './suggest.ts';

/** What can be said on the command line. Lists are repeated; `source` and `account` are JSON objects. */
export interface Flags {
  readonly date?: string;
  readonly type?: string;
  readonly channel?: string;
  readonly title?: string;
  readonly label?: string;
  readonly summary?: string;
  readonly 'time-note'?: string;
  /** `Jeddah`, or `Jeddah, SA`. */
  readonly place?: string;
  /** `donald-trump:speaker`, or with an office: `donald-trump:speaker:US President`. */
  readonly actor?: readonly string[];
  readonly initiator?: string;
  readonly topic?: readonly string[];
  readonly source?: readonly string[];
  readonly account?: readonly string[];
  /** `responds-to:2025-03-11-us-30-day-ceasefire-proposal`. */
  readonly link?: readonly string[];
  readonly searched?: string;
  readonly effect?: string;
  readonly significance?: string;
  readonly id?: string;
  readonly order?: string;
  readonly joint?: boolean;
}

/** A flag that cannot be read. */
export interface FlagProblem {
  readonly flag: string;
  readonly found: string;
  readonly fix: string;
}

/** The fields that the flags give, and what is wrong with the others. */
export function readFlags(
  flags: Flags,
  files: RecordFiles,
): { readonly event: Partial<EventFile>; readonly problems: readonly FlagProblem[] } {
  const problems: FlagProblem[] = [];
  const one = <T>(
    flag: string,
    text: string | undefined,
    read: (text: string) => Answer<T>,
  ): T | undefined => {
    if (text === undefined) return undefined;
    const answer = read(text.normalize('NFC').trim());
    if (answer.ok) return answer.value;
    problems.push({ flag: `--${flag}`, found: answer.found, fix: answer.fix });
    return undefined;
  };
  const all = <T>(flag: string, texts: readonly string[] | undefined, read: (text: string) => Answer<T>) =>
    texts?.flatMap((text) => one(flag, text, read) ?? []);
  const of = EventSchema.entries;
  const sources = all('source', flags.source, (text) => readSource(text, files))?.map(numbered('s'));
  const event = {
    time: one('date', flags.date, readDate),
    type: one('type', flags.type, (text) => readChoice(text, EVENT_TYPES)),
    channel: one('channel', flags.channel, (text) => readChoice(text, CHANNELS)),
    title: one('title', flags.title, (text) => readField(text, of.title)),
    label: one('label', flags.label, (text) => readField(text, of.label.wrapped)),
    summary: one('summary', flags.summary, (text) => readField(text, of.summary)),
    timeNote: one('time-note', flags['time-note'], (text) => readField(text, of.timeNote.wrapped)),
    place: one('place', flags.place, readPlace),
    actors: all('actor', flags.actor, (text) => readRole(text, files)),
    initiator: one('initiator', flags.initiator, (text) => readActor(text, files)),
    topics: all('topic', flags.topic, (text) => readField(text, of.topics.item)),
    sources,
    accounts: all('account', flags.account, (text) => readAccount(text, flags.date, sources ?? []))?.map(
      numbered('a'),
    ),
    links: all('link', flags.link, readLink),
    searched: one('searched', flags.searched, (text) => readField(text, of.searched.wrapped)),
    effect: one('effect', flags.effect, readDate),
    significance: one('significance', flags.significance, (text) => readChoice(text, [1, 2, 3] as const)),
    id: one('id', flags.id, (text) =>
      files.events.some(({ id }) => id === text)
        ? refuse(`${text}, which is taken`, 'choose another id, or leave it out to have one proposed')
        : readField(text, of.id),
    ),
    order: one('order', flags.order, readWhole),
    joint: flags.joint ? true : undefined,
  };
  const given = Object.entries(event).filter(([, value]) => value !== undefined);
  return { event: Object.fromEntries(given) as Partial<EventFile>, problems };
}

function readPlace(text: string): Answer<EventFile['place']> {
  const [, name = '', country = null] = /^(.*?)(?:,\s*([A-Z]{2}))?$/s.exec(text) ?? [];
  return accept({ name: name === '' ? null : name, country });
}

function readRole(text: string, files: RecordFiles): Answer<EventFile['actors'][number]> {
  const [who = '', what = '', ...office] = text.split(':');
  if (what === '')
    return refuse(
      `"${text}"`,
      'write an actor and a role with a colon between, such as donald-trump:speaker',
    );
  const actor = readActor(who, files);
  if (!actor.ok) return actor;
  const role = readChoice(what.trim(), ROLES);
  if (!role.ok) return role;
  const officeAsStated = office.join(':').trim();
  return accept({
    actor: actor.value,
    role: role.value,
    ...(officeAsStated === '' ? {} : { officeAsStated }),
  });
}

function readActor(text: string, files: RecordFiles): Answer<string> {
  const found = suggest(text, actorCandidates(files, []), 3);
  const sure = theOne(found);
  if (sure !== undefined) return accept(sure);
  const near = found.map(({ id }) => id);
  return refuse(
    `"${text}", which is no actor's id or name`,
    near.length > 0
      ? `did you mean ${near.join(', ')}?`
      : 'add the actor to actors.json, or leave out --no-questions and write “+ Name”',
  );
}

function readLink(text: string): Answer<EventFile['links'][number]> {
  const [, rel = '', to = ''] = /^([a-z-]+):(.+)$/.exec(text) ?? [];
  const known = readChoice(rel, RELATIONS);
  if (!known.ok)
    return refuse(`"${text}"`, `write a relation and an event's id with a colon between; ${known.fix}`);
  return accept({ rel: known.value, to });
}

function readSource(text: string, files: RecordFiles): Answer<Omit<SourceFile, 'id'>> {
  return readObject(text, (given) => {
    const url = String(given.url ?? '');
    const { id: _, ...read }: Partial<SourceFile> = pageRead(url, files) ?? {};
    const outlet = outletLike(
      given.publisher === undefined ? { url } : { publisher: String(given.publisher) },
      files,
    );
    const publisher = given.publisher ?? read.publisher ?? outlet.publisher;
    return {
      published: null,
      kind: SOURCE_KINDS[1],
      ...outlet,
      ...read,
      origin: read.origin ?? publisher,
      ...given,
      publisher,
    } as Omit<SourceFile, 'id'>;
  });
}

function readAccount(
  text: string,
  date: string | undefined,
  sources: readonly { readonly id: string }[],
): Answer<Omit<AccountFile, 'id'>> {
  return readObject(
    text,
    (given) =>
      ({ stance: STANCES[0], at: date, sources: sources.slice(0, 1).map(({ id }) => id), ...given }) as Omit<
        AccountFile,
        'id'
      >,
  );
}

/** Only what stands in the text is judged here: the fields are judged with the whole record. */
function readObject<T>(text: string, complete: (given: Record<string, unknown>) => T): Answer<T> {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    return refuse(
      `no JSON (${error instanceof Error ? error.message : String(error)})`,
      'write an object in single quotes: \'{"…": "…"}\'',
    );
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return refuse(`"${text}"`, 'write an object in single quotes: \'{"…": "…"}\'');
  return accept(complete(given as Record<string, unknown>));
}

function numbered<L extends 'a' | 's'>(
  letter: L,
): <T extends object>(row: T, index: number) => T & { id: string } {
  return (row, index) => ({ id: `${letter}${index + 1}`, ...row });
}

function readWhole(text: string): Answer<number> {
  return /^-?\d+$/.test(text) ? accept(Number(text)) : refuse(`"${text}"`, 'write a whole number');
}
