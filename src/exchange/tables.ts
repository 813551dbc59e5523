/**
 * The record as flat tables, one row a thing: what a release's CSV files hold. The columns say themselves, so that the
 * data package and the codebook are written from them.
 */
import { STANDINGS, standingOf, standingReasons } from '../query/standing.ts';
import { type Act, actsOf } from '../record/codes/acts.ts';
import { CAMEO } from '../record/codes/cameo.ts';
import { CONTEXTS, PLOVER, PLOVER_TYPES, QUADS } from '../record/codes/plover.ts';
import { ACT_RULES } from '../record/codes/rules.ts';
import { compileRecord } from '../record/compile.ts';
import type { RecordFiles } from '../record/files.ts';
import { openRecord } from '../record/openRecord.ts';
import type { DiplomaticRecord, EventRow } from '../record/record.ts';
import type { ActorFile, DatasetFile, EventFile, TopicFile } from '../record/schema.ts';
import {
  ABOUT,
  ACTOR_KINDS,
  CHANNELS,
  DENSITIES,
  EVENT_TYPES,
  FATES,
  OUTLET_KINDS,
  PERMANENT,
  RELATIONS,
  ROLES,
  type Role,
  SOURCE_KINDS,
  STANCES,
  TRANSLATIONS,
} from '../record/vocabulary.ts';
import { type CivilDay, isoDay } from '../time/civil.ts';
import {
  day,
  edtf,
  type FilledTable,
  integer,
  list,
  type Table,
  type TableInfo,
  type TableReference,
  table,
  text,
  truth,
} from './table.ts';

/** A row of `tombstones.json`, as far as a table tells it. */
interface Grave {
  readonly what: string;
  readonly id: string;
  readonly kind: string;
  readonly date: string;
  readonly into?: string;
  readonly reason: string;
}

interface World {
  readonly tombstones: readonly Grave[];
  readonly files: RecordFiles;
  /** In the record's total order. */
  readonly events: readonly EventPair[];
  readonly record: DiplomaticRecord;
  readonly acts: readonly Act[];
}

interface EventPair {
  readonly file: EventFile;
  readonly row: EventRow;
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

const MODES: readonly string[] = [
  ...new Set(PLOVER_TYPES.flatMap((type): readonly string[] => PLOVER[type].modes)),
];

const EVENT = { columns: ['event'], table: 'events', to: ['id'] };
const anActor = (column: string): TableReference => ({ columns: [column], table: 'actors', to: ['id'] });
const aSide = (column: string): TableReference => ({ columns: [column], table: 'sides', to: ['id'] });
const local = (column: string, table: string): TableReference => ({
  columns: ['event', column],
  table,
  to: ['event', 'id'],
});

const ALL: readonly Table<World>[] = [
  table<EventPair & { readonly record: DiplomaticRecord }, World>({
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
      truth(
        'joint',
        'Whether authors of several sides did it as one act.',
        ({ file }) => file.joint ?? false,
      ),
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
  }),
  table<EventPair['file']['actors'][number] & { readonly event: string }, World>({
    name: 'roles',
    title: 'Roles',
    says: 'One row an actor’s role in an event.',
    key: ['event', 'actor', 'role'],
    references: [EVENT, anActor('actor')],
    rows: ({ events }) =>
      events.flatMap(({ file }) => file.actors.map((row) => ({ ...row, event: file.id }))),
    columns: [
      text('event', 'The event.', ({ event }) => event, { required: true }),
      text('actor', 'The actor.', ({ actor }) => actor, { required: true }),
      text('role', 'The role; mentioned never counts as taking part.', ({ role }) => role, {
        required: true,
        values: ROLES,
      }),
      text('office', 'The office as a source states it.', ({ officeAsStated }) => officeAsStated),
    ],
  }),
  table<
    EventFile['accounts'][number] & {
      readonly pair: EventPair;
      readonly index: number;
      readonly side: string;
    },
    World
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
      text(
        'translation',
        'Who translated, where the two languages differ.',
        ({ translation }) => translation,
        {
          values: TRANSLATIONS,
        },
      ),
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
  }),
  table<EventFile['sources'][number] & { readonly event: string }, World>({
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
  }),
  table<{ readonly from: string; readonly rel: string; readonly to: string }, World>({
    name: 'links',
    title: 'Links',
    says: 'One row a link, from the later event to the earlier one.',
    key: ['from', 'rel', 'to'],
    references: [
      { columns: ['from'], table: 'events', to: ['id'] },
      { columns: ['to'], table: 'events', to: ['id'] },
    ],
    rows: ({ events }) =>
      events.flatMap(({ file }) => file.links.map(({ rel, to }) => ({ from: file.id, rel, to }))),
    columns: [
      text('from', 'The event that links.', ({ from }) => from, { required: true }),
      text('rel', 'In what relation it stands to the other.', ({ rel }) => rel, {
        required: true,
        values: RELATIONS,
      }),
      text('to', 'The event linked to.', ({ to }) => to, { required: true }),
    ],
  }),
  table<ActorFile & { readonly sideName: string | undefined }, World>({
    name: 'actors',
    title: 'Actors',
    says: 'One row a person, body, government, state, outlet or unnamed source.',
    key: ['id'],
    references: [aSide('side'), anActor('memberOf'), anActor('mergedInto')],
    rows: ({ files }) =>
      files.actors.map((actor) => ({
        ...actor,
        sideName: files.dataset.sides.find(({ id }) => id === actor.side)?.name,
      })),
    columns: [
      text('id', 'The actor’s id, permanent from release 1.0.0.', ({ id }) => id, { required: true }),
      text('name', 'The name shown.', ({ name }) => name, { required: true }),
      text('kind', 'What it is.', ({ kind }) => kind, { required: true, values: ACTOR_KINDS }),
      text('side', 'Its side.', ({ side }) => side, { required: true }),
      text('sideName', 'The name of the side.', ({ sideName }) => sideName, { required: true }),
      text('country', 'Its country, ISO 3166-1 alpha-2.', ({ country }) => country),
      text('body', 'The body it is or belongs to, where that is no country.', ({ body }) => body),
      text('memberOf', 'The actor it belongs to.', ({ memberOf }) => memberOf),
      text(
        'offices',
        'Offices held, a line each: title, from/to (EDTF); one row each in offices.csv.',
        ({ offices }) =>
          offices
            ?.map(({ title, from, to }) =>
              (from ?? to) === undefined ? title : `${title}, ${from ?? ''}/${to ?? ''}`,
            )
            .join('\n'),
      ),
      list('aliases', 'Other names and spellings.', ({ aliases }) => aliases),
      text('wikidata', 'The item of Wikidata.', ({ wikidata }) => wikidata),
      text('mergedInto', 'The actor that has taken its place.', ({ mergedInto }) => mergedInto),
    ],
  }),
  table<TopicFile, World>({
    name: 'topics',
    title: 'Topics',
    says: 'One row a topic.',
    key: ['id'],
    references: [{ columns: ['mergedInto'], table: 'topics', to: ['id'] }],
    rows: ({ files }) => files.topics,
    columns: [
      text('id', 'The topic’s id, permanent from release 1.0.0.', ({ id }) => id, { required: true }),
      text('name', 'The name shown.', ({ name }) => name, { required: true }),
      text('definition', 'What belongs to it.', ({ definition }) => definition, { required: true }),
      text('mergedInto', 'The topic that has taken its place.', ({ mergedInto }) => mergedInto),
    ],
  }),
  table<Act & { readonly time: string }, World>({
    name: 'acts',
    title: 'Acts',
    says: 'One row a directed act, coded by CAMEO and PLOVER. A call has two rows, one in each direction.',
    key: ['row'],
    references: [EVENT, anActor('source'), anActor('target'), aSide('sourceSide'), aSide('targetSide')],
    rows: ({ acts, events }) => {
      const times = new Map(events.map(({ file }) => [file.id, file.time]));
      return acts.map((act) => ({ ...act, time: times.get(act.event) ?? '' }));
    },
    columns: [
      text(
        'row',
        'The event’s id and the act’s number in it: a numbering of this release only, not an id.',
        ({ id }) => id,
        { required: true },
      ),
      text('event', 'The event.', ({ event }) => event, { required: true }),
      edtf('time', 'When the event was.', ({ time }) => time, true),
      text('source', 'Who acts: the principal of a side.', ({ source }) => source, { required: true }),
      text('sourceSide', 'That side.', ({ sourceSide }) => sourceSide, { required: true }),
      list('sourceWith', 'Others of that side who act with it.', ({ sourceWith }) => sourceWith),
      text(
        'target',
        'Who is acted upon: the principal of a side; empty where nobody in particular is.',
        ({ target }) => target,
      ),
      text('targetSide', 'That side.', ({ targetSide }) => targetSide),
      list('targetWith', 'Others of that side.', ({ targetWith }) => targetWith),
      text('cameo', 'The code of CAMEO 1.1b3; a text, with its zeros.', ({ cameo }) => cameo, {
        values: Object.keys(CAMEO).sort(),
      }),
      text(
        'cameoName',
        'The code and its name, for programs that take the code for a number and drop its zeros.',
        ({ cameo }) => (cameo === undefined ? undefined : `${cameo} ${CAMEO[cameo]}`),
      ),
      text('plover', 'The type of PLOVER 2.0 (draft), or none.', ({ plover }) => plover, {
        required: true,
        values: [...PLOVER_TYPES, 'none'],
      }),
      text('quad', 'PLOVER’s quadrant of the type.', ({ quad }) => quad, { values: QUADS }),
      text('mode', 'PLOVER’s mode: how it was done.', ({ mode }) => mode, { values: MODES }),
      text(
        'context',
        'PLOVER’s auxiliary mode; empty: done when the event is dated.',
        ({ context }) => context,
        {
          values: CONTEXTS,
        },
      ),
      truth(
        'reciprocal',
        'Whether another act of the event runs the other way. PLOVER would code the two as one.',
        ({ reciprocal }) => reciprocal,
      ),
      text('reason', 'Why there is no code or type, or why it is coded by hand.', ({ reason }) => reason),
      text('codedBy', 'Whether a rule or a coder coded it.', ({ by }) => by, {
        required: true,
        values: ['rule', 'hand'],
      }),
      text('rule', 'The rule; empty where a coder coded it.', ({ rule }) => rule, {
        values: ACT_RULES.map(({ id }) => id),
      }),
      text('coder', 'The coder’s sign.', ({ coder }) => coder),
      text('secondCoder', 'The sign of a second coder who coded the same.', ({ secondCoder }) => secondCoder),
    ],
  }),
  table<{ readonly event: string; readonly topic: string }, World>({
    name: 'event_topics',
    title: 'Topics of events',
    says: 'One row a topic of an event.',
    key: ['event', 'topic'],
    references: [EVENT, { columns: ['topic'], table: 'topics', to: ['id'] }],
    rows: ({ events }) =>
      events.flatMap(({ file }) => [...new Set(file.topics)].map((topic) => ({ event: file.id, topic }))),
    columns: [
      text('event', 'The event.', ({ event }) => event, { required: true }),
      text('topic', 'The topic.', ({ topic }) => topic, { required: true }),
    ],
  }),
  table<{ readonly event: string; readonly account: string; readonly source: string }, World>({
    name: 'account_sources',
    title: 'Sources of accounts',
    says: 'One row a source on which an account rests.',
    key: ['event', 'account', 'source'],
    references: [local('account', 'accounts'), local('source', 'sources')],
    rows: ({ events }) =>
      events.flatMap(({ file }) =>
        file.accounts.flatMap(({ id, sources }) =>
          [...new Set(sources)].map((source) => ({ event: file.id, account: id, source })),
        ),
      ),
    columns: [
      text('event', 'The event.', ({ event }) => event, { required: true }),
      text('account', 'The account’s id within its event.', ({ account }) => account, { required: true }),
      text('source', 'The source’s id within its event.', ({ source }) => source, { required: true }),
    ],
  }),
  table<
    {
      readonly event: string;
      readonly account: string;
      readonly answers: string;
      readonly about: string | undefined;
    },
    World
  >({
    name: 'answers',
    title: 'Accounts that answer accounts',
    says: 'One row an account that names another account of the same event as the one it answers.',
    key: ['event', 'account'],
    references: [local('account', 'accounts'), local('answers', 'accounts')],
    rows: ({ events }) =>
      events.flatMap(({ file }) =>
        file.accounts.flatMap(({ id, answers, about }) =>
          answers === undefined ? [] : [{ event: file.id, account: id, answers, about }],
        ),
      ),
    columns: [
      text('event', 'The event.', ({ event }) => event, { required: true }),
      text('account', 'The account’s id within its event.', ({ account }) => account, { required: true }),
      text('answers', 'The account that it answers.', ({ answers }) => answers, { required: true }),
      text('about', 'What of that account it is about.', ({ about }) => about, { values: ABOUT }),
    ],
  }),
  table<
    NonNullable<EventFile['aftermath']>[number] & { readonly event: string; readonly number: number },
    World
  >({
    name: 'aftermath',
    title: 'Aftermath',
    says: 'One row a thing that came after an event and is told with it.',
    key: ['event', 'number'],
    references: [EVENT],
    rows: ({ events }) =>
      events.flatMap(({ file }) =>
        (file.aftermath ?? []).map((row, i) => ({ ...row, event: file.id, number: i + 1 })),
      ),
    columns: [
      text('event', 'The event.', ({ event }) => event, { required: true }),
      integer('number', 'Its place within the event, from 1; not permanent.', ({ number }) => number),
      edtf('at', 'When it became known.', ({ at }) => at, true),
      text('text', 'What it was, in our words.', ({ text: what }) => what, { required: true }),
      list('sources', 'The sources it rests on, by their ids within the event.', ({ sources }) => sources, {
        required: true,
      }),
    ],
  }),
  table<DatasetFile['coverage'][number], World>({
    name: 'coverage',
    title: 'Coverage',
    says: 'One row a period and a side: how closely it was researched. A gap in the record is not a silence of the parties.',
    key: ['period', 'side'],
    references: [aSide('side')],
    rows: ({ files }) => files.dataset.coverage,
    columns: [
      edtf('period', 'A year, a month, or a span of months.', ({ period }) => period, true),
      text('side', 'The side.', ({ side }) => side, { required: true }),
      text(
        'density',
        'How closely: dense is day by day, thin the main events only, none not researched.',
        ({ density }) => density,
        { required: true, values: DENSITIES },
      ),
      day('lastReviewed', 'The day of the last review.', ({ lastReviewed }) => lastReviewed, true),
    ],
  }),
  table<DatasetFile['sides'][number], World>({
    name: 'sides',
    title: 'Sides',
    says: 'One row a side, in lane order. Order is not rank.',
    key: ['id'],
    references: [],
    rows: ({ files }) => [...files.dataset.sides].sort((a, b) => a.order - b.order),
    columns: [
      text('id', 'The side’s id, permanent from release 1.0.0.', ({ id }) => id, { required: true }),
      text('name', 'The name shown.', ({ name }) => name, { required: true }),
      text(
        'code',
        'Two letters that stand where the colour does; no code of a country.',
        ({ code }) => code,
        {
          required: true,
        },
      ),
      integer('order', 'The place of the lane, 0 first.', ({ order }) => order),
      text('colour', 'The name of the colour in the app’s palette.', ({ colour }) => colour, {
        required: true,
      }),
    ],
  }),
  table<
    NonNullable<ActorFile['offices']>[number] & { readonly actor: string; readonly number: number },
    World
  >({
    name: 'offices',
    title: 'Offices',
    says: 'One row an office that an actor held in the time of the record.',
    key: ['actor', 'number'],
    references: [anActor('actor')],
    rows: ({ files }) =>
      files.actors.flatMap(({ id, offices = [] }) =>
        offices.map((office, i) => ({ ...office, actor: id, number: i + 1 })),
      ),
    columns: [
      text('actor', 'The actor.', ({ actor }) => actor, { required: true }),
      integer(
        'number',
        'Its place among the actor’s offices, from 1; not permanent.',
        ({ number }) => number,
      ),
      text('title', 'The office.', ({ title }) => title, { required: true }),
      edtf('from', 'Since when; empty where it is not known.', ({ from }) => from),
      edtf('to', 'Until when; empty where it is not known, or still held.', ({ to }) => to),
    ],
  }),
  table<Grave, World>({
    name: 'tombstones',
    title: 'Tombstones',
    says: 'One row a released id that the record no longer has. There is no file while there is no row.',
    optional: true,
    key: ['what', 'id'],
    references: [],
    rows: ({ tombstones }) => tombstones,
    columns: [
      text('what', 'What the id was of.', ({ what }) => what, { required: true, values: PERMANENT }),
      text(
        'id',
        'The id that is gone; of an account or source, its event’s id, # and its own.',
        ({ id }) => id,
        { required: true },
      ),
      text('kind', 'What became of it.', ({ kind }) => kind, { required: true, values: FATES }),
      day('date', 'The day on which it went.', ({ date }) => date, true),
      text('into', 'What has taken its place, by an id of the same kind.', ({ into }) => into),
      text('reason', 'Why it went.', ({ reason }) => reason, { required: true }),
    ],
  }),
];

/** All tables with their columns, in the order of the codebook. */
export const TABLES: readonly TableInfo[] = ALL;

/**
 * The tables of a record that has passed its check, those left out that are optional and empty. Equal records give equal
 * bytes. Throws on a record that has not passed.
 */
export function tablesOf(files: RecordFiles, tombstones: readonly Grave[] = []): readonly FilledTable[] {
  const record = openRecord(compileRecord(files).core);
  const byId = new Map(files.events.map((event) => [event.id, event]));
  const events = record.events.flatMap((row) => {
    const file = byId.get(row.id);
    return file ? { file, row } : [];
  });
  const acts = actsOf({ ...files, events: events.map(({ file }) => file) });
  const world: World = { files, events, record, acts, tombstones };
  return ALL.map(({ fill }) => fill(world, files.dataset.version)).filter(
    ({ optional = false, rows }) => rows > 0 || !optional,
  );
}

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
