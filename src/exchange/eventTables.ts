/**
 * The tables of events, of their accounts and of their sources: as a release holds them, and as a reader takes some of
 * them along.
 */
import { STANDINGS, standingOf, standingReasons } from '../query/standing.ts';
import type { DiplomaticRecord, EventRow } from '../record/record.ts';
import type { EventFile, SourceFile } from '../record/schema.ts';
import {
  ABOUT,
  CHANNELS,
  EVENT_TYPES,
  OUTLET_KINDS,
  ROLES,
  type Role,
  SOURCE_KINDS,
  STANCES,
  TRANSLATIONS,
} from '../record/vocabulary.ts';
import { type CivilDay, isoDay } from '../time/civil.ts';
import { day, edtf, integer, list, type TableReference, table, text, truth } from './table.ts';

/** A source as its event's file has it, or as a reader's browser has it: without what it supports. */
export type ToldSource = Omit<SourceFile, 'supports'> & Partial<Pick<SourceFile, 'supports'>>;

/** An event as its file has it, or as it is put together again from the compiled files. */
export type ToldEvent = Omit<EventFile, '$schema' | 'sources'> & { readonly sources: readonly ToldSource[] };

/** An event and its row in the record. */
export interface EventPair {
  readonly file: ToldEvent;
  readonly row: EventRow;
}

/** What the tables are filled from. */
export interface ToldEvents {
  /** In the record's total order. */
  readonly events: readonly EventPair[];
  readonly record: DiplomaticRecord;
}

const ROLE_COLUMNS: Readonly<Record<Role, string>> = {
  author: 'authors',
  speaker: 'speakers',
  host: 'hosts',
  participant: 'participants',
  addressee: 'addressees',
  mediator: 'mediators',
  mentioned: 'mentioned',
};

/** References to rows of other tables. */
export const EVENT = { columns: ['event'], table: 'events', to: ['id'] };
export const anActor = (column: string): TableReference => ({
  columns: [column],
  table: 'actors',
  to: ['id'],
});
export const aSide = (column: string): TableReference => ({ columns: [column], table: 'sides', to: ['id'] });
export const local = (column: string, table: string): TableReference => ({
  columns: ['event', column],
  table,
  to: ['event', 'id'],
});

export const EVENTS = table<EventPair & { readonly record: DiplomaticRecord }, ToldEvents>({
  name: 'events',
  title: 'Events',
  says: 'One row an event, in the order of the record.',
  key: ['id'],
  references: [anActor('initiator')],
  rows: ({ events, record }) => events.map((pair) => ({ ...pair, record })),
  columns: [
    text('id', 'The event’s id, permanent from release 1.0.0.', ({ file }) => file.id, { required: true }),
    integer(
      'position',
      'Its place in the total order of this release, from 1; it changes with releases.',
      ({ row }) => row.index + 1,
    ),
    {
      name: 'order',
      type: 'integer',
      says: 'Its place among the events of its day, where sources tell it; only the sequence of the numbers counts.',
      of: ({ file }) => file.order,
    },
    text('title', 'What happened, in at most 80 characters.', ({ file }) => file.title, { required: true }),
    text(
      'label',
      'The same in at most 36 characters: one voice and what it says.',
      ({ file }) => file.label,
      { required: true },
    ),
    text('type', 'The kind of event.', ({ file }) => file.type, { required: true, values: EVENT_TYPES }),
    text('channel', 'How the act was done.', ({ file }) => file.channel, {
      required: true,
      values: CHANNELS,
    }),
    edtf('time', 'When the act was done.', ({ file }) => file.time, true),
    day('start', 'The first day of `time` as written; empty where it is open.', ({ row }) =>
      dayOf(row.first),
    ),
    day('end', 'The last day of `time` as written; empty where it is open.', ({ row }) => dayOf(row.last)),
    edtf('effect', 'The period in which it was to hold.', ({ file }) => file.effect),
    text('timeNote', 'What sources say of the time.', ({ file }) => file.timeNote),
    day(
      'known',
      'The day on which it became known: that of its earliest account.',
      ({ row }) => dayOf(row.known),
      true,
    ),
    text('place', 'The place.', ({ file }) => file.place?.name),
    text('country', 'The country of the place, ISO 3166-1 alpha-2.', ({ file }) => file.place?.country),
    integer(
      'significance',
      'Its prominence, 3 (high), 2 or 1, by rule; exceptions from the rules stand with their reasons in `exceptions` of record.json.',
      ({ file }) => file.significance,
      [1, 2, 3],
    ),
    list(
      'standing',
      'Whether its claim is corrected by its own side or contested by another as of the release, from all accounts and links in it; never a verdict.',
      ({ row, record }) => standingOf(standingReasons(record, row)),
      { required: true, values: STANDINGS },
    ),
    truth('joint', 'Whether authors of several sides did it as one act.', ({ file }) => file.joint ?? false),
    text(
      'initiator',
      'The actor who called or invited, where a source says so.',
      ({ file }) => file.initiator,
    ),
    day(
      'searched',
      'Until when an answer to this proposal was searched for and not found.',
      ({ file }) => file.searched,
    ),
    ...ROLES.map((role) =>
      list<EventPair>(ROLE_COLUMNS[role], `Actors with the role ${role}.`, ({ file }) =>
        file.actors.filter((row) => row.role === role).map(({ actor }) => actor),
      ),
    ),
    list(
      'sides',
      'The sides of all who have a role but mentioned, in lane order.',
      ({ row, record }) => sidesIn(row, record),
      { required: true },
    ),
    list('topics', 'Topics; one row each in event_topics.csv.', ({ file }) => file.topics),
    text('summary', 'What was public on the day the event became known.', ({ file }) => file.summary, {
      required: true,
    }),
    text(
      'aftermath',
      'What came after, a line each: date, text; with sources in aftermath.csv.',
      ({ file }) => file.aftermath?.map(({ at, text: what }) => `${at}: ${what}`).join('\n'),
    ),
    text('changes', 'Our own corrections, a line each: version, date, kind, what, why.', ({ file }) =>
      file.changes
        ?.map(({ version, date, kind, what, why }) => `${version}, ${date}, ${kind}: ${what} (${why})`)
        .join('\n'),
    ),
    integer('accountCount', 'How many accounts it has.', ({ file }) => file.accounts.length),
    integer('sourceCount', 'How many sources it has.', ({ file }) => file.sources.length),
    integer(
      'originCount',
      'How many first publishers its sources go back to.',
      ({ file }) => new Set(file.sources.map(({ origin, publisher }) => origin ?? publisher)).size,
    ),
  ],
});

export const ACCOUNTS = table<
  ToldEvent['accounts'][number] & {
    readonly pair: EventPair;
    readonly index: number;
    readonly side: string;
  },
  ToldEvents
>({
  name: 'accounts',
  title: 'Accounts',
  says: 'One row a party’s version of an event.',
  key: ['event', 'id'],
  references: [EVENT, anActor('by'), aSide('side')],
  rows: ({ events, record }) =>
    events.flatMap((pair) =>
      pair.file.accounts.map((account, index) => ({
        ...account,
        pair,
        index,
        side: sideOf(record, account.by),
      })),
    ),
  columns: [
    text('event', 'The event.', ({ pair }) => pair.file.id, { required: true }),
    text('id', 'The account’s id within its event.', ({ id }) => id, { required: true }),
    text('by', 'The actor whose version it is.', ({ by }) => by, { required: true }),
    text('side', 'That actor’s side.', ({ side }) => side, { required: true }),
    text('stance', 'What the account does.', ({ stance }) => stance, { required: true, values: STANCES }),
    edtf('at', 'When it was given.', ({ at }) => at, true),
    day(
      'knownAt',
      'The day on which it became known, set by hand: only where that is not the last day of `at` (leaks, late readouts).',
      ({ knownAt }) => knownAt,
    ),
    day(
      'known',
      'The day on which it became known: `knownAt`, else the last day of `at`.',
      ({ pair, index }) => dayOf(pair.row.accounts[index]?.known),
      true,
    ),
    text('says', 'What it says, in our words.', ({ says }) => says, { required: true }),
    text('quote', 'Words quoted, as printed.', ({ quote }) => quote),
    text('quoteLang', 'The language spoken or written.', ({ quoteLang }) => quoteLang),
    text('printedLang', 'The language of `quote`.', ({ printedLang }) => printedLang),
    text('translation', 'Who translated, where the two languages differ.', ({ translation }) => translation, {
      values: TRANSLATIONS,
    }),
    text(
      'answers',
      'The account of the same event that it answers, by its id within the event; one row each in answers.csv.',
      ({ answers }) => answers,
    ),
    text(
      'about',
      'What of the account that it answers, or of the event that this one links to, it is about.',
      ({ about }) => about,
      {
        values: ABOUT,
      },
    ),
    list(
      'sources',
      'The sources it rests on, by their ids within the event; one row each in account_sources.csv.',
      ({ sources }) => sources,
      { required: true },
    ),
  ],
});

export const SOURCES = table<ToldEvent['sources'][number] & { readonly event: string }, ToldEvents>({
  name: 'sources',
  title: 'Sources',
  says: 'One row a source of an event. A page that several events rest on has a row for each.',
  key: ['event', 'id'],
  references: [EVENT],
  rows: ({ events }) =>
    events.flatMap(({ file }) => file.sources.map((source) => ({ ...source, event: file.id }))),
  columns: [
    text('event', 'The event.', ({ event }) => event, { required: true }),
    text('id', 'The source’s id within its event.', ({ id }) => id, { required: true }),
    { name: 'url', type: 'uri', says: 'The address.', required: true, of: ({ url }) => url },
    text('publisher', 'Who publishes it.', ({ publisher }) => publisher, { required: true }),
    text('title', 'Its title or headline; not covered by the licence.', ({ title }) => title, {
      required: true,
    }),
    edtf('published', 'When it was published.', ({ published }) => published),
    text('lang', 'Its language.', ({ lang }) => lang, { required: true }),
    text('kind', 'What kind of source it is.', ({ kind }) => kind, {
      required: true,
      values: SOURCE_KINDS,
    }),
    text('supports', 'What of the event it bears out.', ({ supports }) => supports, { required: true }),
    text(
      'origin',
      'Who first published it; independent origins are counted, not links.',
      ({ origin }) => origin,
    ),
    text(
      'outletCountry',
      'The country of the outlet, ISO 3166-1 alpha-2; NA is Namibia, not a missing value.',
      ({ outletCountry }) => outletCountry,
    ),
    text('outletKind', 'The kind of outlet.', ({ outletKind }) => outletKind, { values: OUTLET_KINDS }),
    truth('weak', 'Whether it is a weak source.', ({ weak }) => weak ?? false),
    { name: 'archivedUrl', type: 'uri', says: 'An archived copy.', of: ({ archived }) => archived?.url },
    day('archivedDate', 'When it was archived.', ({ archived }) => archived?.date),
  ],
});

function dayOf(civil: number | undefined): string | undefined {
  return civil === undefined || !Number.isFinite(civil) ? undefined : isoDay(civil as CivilDay);
}

function sideOf(record: DiplomaticRecord, actor: string): string {
  const side = record.actors[record.indexOf.actor.get(actor) ?? -1]?.side ?? -1;
  return record.sides[side]?.id ?? '';
}

function sidesIn(row: EventRow, record: DiplomaticRecord): readonly string[] {
  const taking = row.roles.filter(({ role }) => role !== 'mentioned');
  const sides = new Set(taking.map(({ actor }) => record.actors[actor]?.side));
  return record.sides.filter(({ index }) => sides.has(index)).map(({ id }) => id);
}
