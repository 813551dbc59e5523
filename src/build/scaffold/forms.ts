/** The rows of an event's lists, asked field by field: sources, accounts, and new actors. */

import { edtf } from '../../record/edtfOf.ts';
import {
  type AccountFile,
  type ActorFile,
  ActorSchema,
  EventSchema,
  type SourceFile,
} from '../../record/schema.ts';
import { ABOUT, ACTOR_KINDS, SOURCE_KINDS, STANCES } from '../../record/vocabulary.ts';
import { lastDay } from '../../time/edtf.ts';
import { FIELDS } from '../codebook/fields.ts';
import { meaningsOf } from '../codebook/values.ts';
import { accept, readDate, readField, readSome, refuse } from './answers.ts';
import { slug } from './draft.ts';
import { actorCandidates, outletLike, pageRead, publisherCandidates } from './registry.ts';
import { suggest } from './suggest.ts';
import type { Talk } from './talk.ts';

const SOURCE = EventSchema.entries.sources.item.entries;
const ACCOUNT = EventSchema.entries.accounts.item.entries;

type Row = Record<string, unknown>;

const NEW_ACTOR = 'new actor';

/** A field of a row: its key, and how it is asked once the fields before it are there. */
interface FormField<T extends object> {
  readonly key: keyof T & string;
  readonly ask: (talk: Talk, row: Partial<T>) => Promise<unknown>;
}

/** Asks the fields of a row one after the other; a row left half-way is taken up where it was left. */
async function fillIn<T extends object>(
  talk: Talk,
  list: string,
  start: Partial<T>,
  fields: readonly FormField<T>[],
): Promise<T> {
  const open = talk.draft.open;
  const row: Row = open?.list === list ? { ...open.row } : { ...start };
  const asked = open?.list === list ? [...open.asked] : [];
  for (const { key, ask } of fields) {
    if (asked.includes(key)) continue;
    const value = await ask(talk, row as Partial<T>);
    if (value !== undefined) row[key] = value;
    asked.push(key);
    talk.draft.open = { list, row, asked };
    await talk.keep();
  }
  delete talk.draft.open;
  return row as T;
}

/** Another source of the event. A page that the record has read before brings its description along. */
export async function askSource(talk: Talk): Promise<SourceFile> {
  const id = `s${(talk.draft.event.sources?.length ?? 0) + 1}`;
  const preset = (key: keyof SourceFile, row: Partial<SourceFile>) => {
    const read = row.url === undefined ? undefined : pageRead(row.url, talk.files);
    const value = read?.[key] ?? (key === 'origin' ? row.publisher : outletLike(row, talk.files)[key]);
    return typeof value === 'string' ? { preset: value } : {};
  };
  const text = (key: keyof typeof SOURCE & keyof SourceFile, words: string): FormField<SourceFile> => ({
    key,
    ask: (_, row) =>
      talk.ask({ text: `  ${words}`, ...helpOf(`event.sources[].${key}`), ...preset(key, row) }, (line) =>
        readField(line, TEXT[key as keyof typeof TEXT]),
      ),
  });
  return fillIn<SourceFile>(talk, 'sources', { id }, [
    {
      key: 'url',
      ask: async () => {
        const url = await talk.ask(
          { text: `${id}: address of the page`, ...helpOf('event.sources[].url') },
          (line) =>
            talk.draft.event.sources?.some((source) => source.url === line)
              ? refuse('a page this event has already', 'give another page, or cite that one')
              : readField(line, SOURCE.url),
        );
        if (pageRead(url, talk.files))
          talk.say('  The record has read this page: Enter takes what it says of it.');
        return url;
      },
    },
    {
      key: 'publisher',
      ask: async (_, row) => {
        const publisher = await talk.ask(
          { text: '  publisher', ...helpOf('event.sources[].publisher'), ...preset('publisher', row) },
          (line) => readField(line, SOURCE.publisher),
        );
        return spelled(talk, publisher);
      },
    },
    text('title', 'headline'),
    {
      key: 'published',
      ask: async (_, row) =>
        (await talk.askMaybe(
          {
            text: '  published (a date; "-" if none is shown)',
            ...helpOf('event.sources[].published'),
            ...preset('published', row),
          },
          readDate,
        )) ?? null,
    },
    text('lang', 'language of the page (en, uk, ru, …)'),
    {
      key: 'kind',
      ask: (_, row) =>
        talk.choose('  kind', SOURCE_KINDS, {
          meanings: meaningsOf('event.sources[].kind'),
          preset: pageRead(row.url ?? '', talk.files)?.kind ?? 'reporting',
        }),
    },
    text('supports', 'what you read it for'),
    text('origin', 'who first published it'),
    {
      key: 'outletCountry',
      ask: (_, row) =>
        talk.askMaybe(
          {
            text: '  country of the outlet (two letters; "-" if not known)',
            ...helpOf('event.sources[].outletCountry'),
            ...preset('outletCountry', row),
          },
          (line) => readField(line.toUpperCase(), SOURCE.outletCountry.wrapped),
        ),
    },
    {
      key: 'outletKind',
      ask: (_, row) => {
        const known = outletLike(row, talk.files).outletKind;
        return talk.choose('  kind of outlet', SOURCE.outletKind.wrapped.options, {
          meanings: meaningsOf('event.sources[].outletKind'),
          ...(known === undefined ? {} : { preset: known }),
        });
      },
    },
  ]);
}

const TEXT = {
  title: SOURCE.title,
  lang: SOURCE.lang,
  supports: SOURCE.supports,
  origin: SOURCE.origin.wrapped,
};

/** Another account of the event. */
export async function askAccount(talk: Talk): Promise<AccountFile> {
  const { event } = talk.draft;
  const others = event.accounts ?? [];
  const id = `a${others.length + 1}`;
  const sources = event.sources ?? [];
  const answering = ({ stance }: Partial<AccountFile>) =>
    stance !== undefined && stance !== 'asserts' && stance !== 'comments' && others.length > 0;
  return fillIn<AccountFile>(talk, 'accounts', { id }, [
    {
      key: 'by',
      ask: async () => {
        const first = event.actors?.find(({ role }) => role === 'author' || role === 'speaker')?.actor;
        for (;;) {
          const found = await askActor(talk, `${id}: by whom`, others.length === 0 ? first : undefined);
          if (typeof found === 'string') return found;
          talk.say('  An account is somebody’s: name who gives it.');
        }
      },
    },
    {
      key: 'stance',
      ask: () =>
        talk.choose('  stance', STANCES, {
          meanings: meaningsOf('event.accounts[].stance'),
          preset: 'asserts',
        }),
    },
    {
      key: 'at',
      ask: () =>
        talk.ask(
          {
            text: '  given when',
            ...helpOf('event.accounts[].at'),
            ...(event.time === undefined ? {} : { preset: event.time }),
          },
          readDate,
        ),
    },
    {
      key: 'knownAt',
      ask: (_, row) =>
        talk.askMaybe(
          { text: '  first public on another day (Enter if not)', ...helpOf('event.accounts[].knownAt') },
          (line) => {
            const day = readField(line, ACCOUNT.knownAt.wrapped);
            return day.ok && row.at !== undefined && lastDay(edtf(day.value)) < lastDay(edtf(row.at))
              ? refuse(`${line}, before it was given (${row.at})`, 'mend one of the two, or press Enter')
              : day;
          },
        ),
    },
    {
      key: 'says',
      ask: () =>
        talk.ask({ text: '  says, in our own neutral words', ...helpOf('event.accounts[].says') }, (line) =>
          readField(line, ACCOUNT.says),
        ),
    },
    {
      key: 'quote',
      ask: () =>
        talk.askMaybe(
          { text: '  words verbatim, at most 30 (Enter for none)', ...helpOf('event.accounts[].quote') },
          (line) => readField(line, ACCOUNT.quote.wrapped),
        ),
    },
    {
      key: 'quoteLang',
      ask: async (_, row) =>
        row.quote === undefined
          ? undefined
          : talk.askMaybe(
              {
                text: '  language they were said in (Enter if not known)',
                ...helpOf('event.accounts[].quoteLang'),
              },
              (line) => readField(line, ACCOUNT.quoteLang.wrapped),
            ),
    },
    {
      key: 'printedLang',
      ask: async (_, row) =>
        row.quote === undefined
          ? undefined
          : talk.ask(
              {
                text: '  language they are printed in here',
                ...helpOf('event.accounts[].printedLang'),
                preset: sources[0]?.lang ?? 'en',
              },
              (line) => readField(line, ACCOUNT.printedLang.wrapped),
            ),
    },
    {
      key: 'translation',
      ask: async (_, row) =>
        row.quote === undefined || row.quoteLang === row.printedLang
          ? undefined
          : talk.choose('  translated by', ACCOUNT.translation.wrapped.options, {
              meanings: meaningsOf('event.accounts[].translation'),
              preset: 'unknown',
            }),
    },
    {
      key: 'answers',
      ask: async (_, row) =>
        answering(row)
          ? talk.chooseMaybe(
              '  answers which account (Enter if it answers none of these)',
              others.map((account) => account.id),
              Object.fromEntries(others.map((account) => [account.id, `${account.by}: ${account.says}`])),
            )
          : undefined,
    },
    {
      key: 'about',
      ask: async (_, row) =>
        row.stance === 'denies' || row.stance === 'corrects'
          ? talk.choose('  about what of it', ABOUT, { meanings: meaningsOf('event.accounts[].about') })
          : row.answers === undefined
            ? undefined
            : talk.chooseMaybe(
                '  about what of it (Enter for none)',
                ABOUT,
                meaningsOf('event.accounts[].about'),
              ),
    },
    {
      key: 'sources',
      ask: () => {
        const ids = sources.map((source) => source.id);
        talk.say(sources.map((source) => `  ${source.id} ${source.publisher}: ${source.title}`).join('\n'));
        return talk.ask(
          {
            text: '  carried by which sources',
            ...helpOf('event.accounts[].sources'),
            ...(ids.length === 1 ? { preset: ids[0] ?? '' } : {}),
          },
          (line) => {
            const some = readSome(line, ids);
            return some.ok && some.value.length === 0
              ? refuse('none', `write some of: ${ids.join(', ')}`)
              : some;
          },
        );
      },
    },
  ]);
}

/**
 * An actor's id, by anything it goes by; "+ Name" adds one to the registry. Undefined for an empty answer without a
 * preset; a text that fits `command` is handed back as it is.
 */
export async function askActor(
  talk: Talk,
  text: string,
  preset?: string,
  command?: RegExp,
): Promise<string | { readonly command: string } | undefined> {
  if (talk.draft.open?.list === NEW_ACTOR) return addActor(talk, '');
  const found = await talk.lookUp(
    {
      text,
      help: '  An id, a name or a part of it, in any script. “+ Name” adds somebody to actors.json.',
      ...(preset === undefined ? {} : { preset }),
    },
    actorCandidates(talk.files, talk.draft.newActors),
    { nameOf: (id) => actorName(talk, id), ...(command === undefined ? {} : { command }) },
  );
  if (found === undefined || 'command' in found) return found;
  return 'id' in found ? found.id : addActor(talk, found.added);
}

/** The name of an actor of the registry, or of one that is being added. */
export function actorName(talk: Talk, id: string): string {
  return [...talk.files.actors, ...talk.draft.newActors].find((actor) => actor.id === id)?.name ?? id;
}

/** A new row of `actors.json`; gives its id. */
async function addActor(talk: Talk, name: string): Promise<string> {
  const { dataset, actors } = talk.files;
  const taken = new Set([...actors, ...talk.draft.newActors, ...dataset.sides].map(({ id }) => id));
  const entries = ActorSchema.entries;
  const row = await fillIn<ActorFile>(talk, NEW_ACTOR, {}, [
    {
      key: 'name',
      ask: () =>
        talk.ask(
          { text: '  new actor: name', ...helpOf('actor.name'), ...(name === '' ? {} : { preset: name }) },
          (line) => readField(line, entries.name),
        ),
    },
    {
      key: 'id',
      ask: (_, so) => {
        const made = slug(so.name ?? '');
        return talk.ask(
          { text: '  its id, for good', ...helpOf('actor.id'), ...(made === '' ? {} : { preset: made }) },
          (line) => {
            const id = readField(line, entries.id);
            return id.ok && taken.has(id.value) ? refuse(`${line}, which is taken`, 'choose another id') : id;
          },
        );
      },
    },
    { key: 'kind', ask: () => talk.choose('  kind', ACTOR_KINDS, { meanings: meaningsOf('actor.kind') }) },
    {
      key: 'side',
      ask: () =>
        talk.choose(
          '  side',
          dataset.sides.map(({ id }) => id),
          { meanings: Object.fromEntries(dataset.sides.map((side) => [side.id, side.name])) },
        ),
    },
    {
      key: 'country',
      ask: () =>
        talk.askMaybe(
          { text: '  country (two letters; Enter for none)', ...helpOf('actor.country') },
          (line) => readField(line.toUpperCase(), entries.country.wrapped),
        ),
    },
    {
      key: 'body',
      ask: async (_, so) =>
        so.country === undefined
          ? talk.askMaybe({ text: '  body (Enter for none)', ...helpOf('actor.body') }, (line) =>
              readField(line, entries.body.wrapped),
            )
          : undefined,
    },
    {
      key: 'memberOf',
      ask: async (_, so) => {
        const state = actors.find(({ kind, country }) => kind === 'state' && country === so.country);
        const found = await talk.lookUp(
          {
            text: '  belongs to (“-” for nobody)',
            ...helpOf('actor.memberOf'),
            ...(state === undefined || so.country === undefined ? {} : { preset: state.id }),
          },
          actorCandidates(talk.files, talk.draft.newActors),
          { nameOf: (id) => actorName(talk, id), command: /^-$/ },
        );
        return found !== undefined && 'id' in found ? found.id : undefined;
      },
    },
    {
      key: 'aliases',
      ask: () =>
        talk.ask(
          {
            text: '  other names and spellings, with commas between (Enter for none)',
            ...helpOf('actor.aliases'),
          },
          (line) =>
            accept(
              line
                .split(',')
                .map((alias) => alias.trim())
                .filter((alias) => alias !== ''),
            ),
        ),
    },
  ]);
  talk.draft.newActors.push(row);
  await talk.keep();
  return row.id;
}

/** The publisher as the record spells it, when it is close to one that is there. */
async function spelled(talk: Talk, publisher: string): Promise<string> {
  const known = publisherCandidates(talk.files);
  if (known.some(({ id }) => id === publisher)) return publisher;
  const [near] = suggest(publisher, known, 1);
  if (near === undefined) return publisher;
  return talk.ask({ text: `  new spelling; the record has "${near.id}": take that`, preset: 'y' }, (line) =>
    /^y(es)?$/i.test(line)
      ? accept(near.id)
      : /^no?$/i.test(line)
        ? accept(publisher)
        : refuse(`"${line}"`, 'write y or n'),
  );
}

function helpOf(path: string): { readonly help?: string } {
  const words = FIELDS[path];
  return words === undefined ? {} : { help: `  ${words}` };
}
