/**
 * The record as flat tables, one row a thing: what a release's CSV files hold. The columns say themselves, so that the
 * data package and the codebook are written from them.
 */
import { standingOf, standingReasons } from '../query/standing.ts';
import { type Act, actsOf } from '../record/codes/acts.ts';
import { CAMEO } from '../record/codes/cameo.ts';
import { CONTEXTS, PLOVER_TYPES, QUADS } from '../record/codes/plover.ts';
import { compileRecord } from '../record/compile.ts';
import type { RecordFiles } from '../record/files.ts';
import { type DiplomaticRecord, type EventRow, openRecord } from '../record/record.ts';
import type { ActorFile, EventFile, TopicFile } from '../record/schema.ts';
import {
  ABOUT,
  ACTOR_KINDS,
  CHANNELS,
  EVENT_TYPES,
  RELATIONS,
  ROLES,
  type Role,
  SOURCE_KINDS,
  STANCES,
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

interface World {
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

const EVENT = { columns: ['event'], table: 'events', to: ['id'] };
const anActor = (column: string): TableReference => ({ columns: [column], table: 'actors', to: ['id'] });

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
      integer('position', 'Its place in the total order, from 1.', ({ row }) => row.index + 1),
      text('title', 'What happened, in at most 80 characters.', ({ file }) => file.title, { required: true }),
      text(
        'label',
        'The same in at most 36 characters: one voice and what it says.',
        ({ file }) => file.label,
      ),
      text('type', 'The kind of event.', ({ file }) => file.type, { required: true, values: EVENT_TYPES }),
      text('channel', 'How the act was done.', ({ file }) => file.channel, { values: CHANNELS }),
      edtf('time', 'When the act was done.', ({ file }) => file.time, true),
      day('start', 'The first day of `time` as written; empty where it is open.', ({ row }) =>
        dayOf(row.first),
      ),
      day('end', 'The last day of `time` as written; empty where it is open.', ({ row }) => dayOf(row.last)),
      edtf('effect', 'The period in which it was to hold.', ({ file }) => file.effect),
      text('timeNote', 'What sources say of the time.', ({ file }) => file.timeNote),
      day('known', 'The day on which it became known: that of its earliest account.', ({ row }) =>
        dayOf(row.known),
      ),
      text('place', 'The place.', ({ file }) => file.place?.name),
      text('country', 'The country of the place, ISO 3166-1 alpha-2.', ({ file }) => file.place?.country),
      integer('significance', 'Its prominence, 3, 2 or 1, by rule.', ({ file }) => file.significance),
      list(
        'standing',
        'Whether its claim is corrected by its own side or contested by another, from all accounts and links of the record; never a verdict.',
        ({ row, record }) => standingOf(standingReasons(record, row)),
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
      day('searched', 'Until when an answer to the proposal was searched.', ({ file }) => file.searched),
      ...ROLES.map((role) =>
        list<EventPair>(ROLE_COLUMNS[role], `Actors with the role ${role}.`, ({ file }) =>
          file.actors.filter((row) => row.role === role).map(({ actor }) => actor),
        ),
      ),
      list('sides', 'The sides of all who have a role but mentioned, in lane order.', ({ row, record }) =>
        sidesIn(row, record),
      ),
      list('topics', 'Topics.', ({ file }) => file.topics),
      text('summary', 'What was public on the day the event became known.', ({ file }) => file.summary, {
        required: true,
      }),
      text('aftermath', 'What came after, a line each: date, text.', ({ file }) =>
        file.aftermath?.map(({ at, text: what }) => `${at}: ${what}`).join('\n'),
      ),
      text('changes', 'Our own corrections, a line each: version, date, kind, what, why.', ({ file }) =>
        file.changes
          ?.map(({ version, date, kind, what, why }) => `${version}, ${date}, ${kind}: ${what} (${why})`)
          .join('\n'),
      ),
      integer('accounts', 'How many accounts it has.', ({ file }) => file.accounts.length),
      integer('sources', 'How many sources it has.', ({ file }) => file.sources.length),
      integer(
        'origins',
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
    references: [EVENT, anActor('by')],
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
        'When it became known, where that is set by hand (leaks, late readouts).',
        ({ knownAt }) => knownAt,
      ),
      day('known', 'When it became known.', ({ pair, index }) => dayOf(pair.row.accounts[index]?.known)),
      text('says', 'What it says, in our words.', ({ says }) => says, { required: true }),
      text('quote', 'Words quoted, as printed.', ({ quote }) => quote),
      text('quoteLang', 'The language spoken or written.', ({ quoteLang }) => quoteLang),
      text('printedLang', 'The language of `quote`.', ({ printedLang }) => printedLang),
      text(
        'translation',
        'Who translated, where the two languages differ.',
        ({ translation }) => translation,
        {
          values: ['official', 'outlet', 'ours', 'unknown'],
        },
      ),
      text('answers', 'The account of the same event that it answers.', ({ answers }) => answers),
      text('about', 'What of it.', ({ about }) => about, { values: ABOUT }),
      list('sources', 'The sources it rests on, by their ids within the event.', ({ sources }) => sources),
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
        'The country of the outlet, ISO 3166-1 alpha-2.',
        ({ outletCountry }) => outletCountry,
      ),
      text('outletKind', 'The kind of outlet.', ({ outletKind }) => outletKind, {
        values: ['state', 'party', 'independent', 'agency'],
      }),
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
    says: 'One row a person, body, government, state or unnamed source.',
    key: ['id'],
    references: [anActor('memberOf'), anActor('mergedInto')],
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
      text('sideName', 'The name of the side.', ({ sideName }) => sideName),
      text('country', 'Its country, ISO 3166-1 alpha-2.', ({ country }) => country),
      text('body', 'The body it is or belongs to, where that is no country.', ({ body }) => body),
      text('memberOf', 'The actor it belongs to.', ({ memberOf }) => memberOf),
      text('offices', 'Offices held, a line each: title, from/to (EDTF).', ({ offices }) =>
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
    references: [],
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
    key: ['id'],
    references: [EVENT, anActor('source'), anActor('target')],
    rows: ({ acts, events }) => {
      const times = new Map(events.map(({ file }) => [file.id, file.time]));
      return acts.map((act) => ({ ...act, time: times.get(act.event) ?? '' }));
    },
    columns: [
      text('id', 'The event’s id and the act’s number in it; not permanent.', ({ id }) => id, {
        required: true,
      }),
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
      text('cameo', 'The code of CAMEO 1.1b3; a text, with its zeros.', ({ cameo }) => cameo),
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
      text('mode', 'PLOVER’s mode: how it was done.', ({ mode }) => mode),
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
      text('by', 'Whether a rule or a coder coded it.', ({ by }) => by, {
        required: true,
        values: ['rule', 'hand'],
      }),
      text('rule', 'The rule.', ({ rule }) => rule),
      text('coder', 'The coder’s sign.', ({ coder }) => coder),
      text('secondCoder', 'The sign of a second coder who coded the same.', ({ secondCoder }) => secondCoder),
    ],
  }),
];

/** All tables with their columns, in the order of the codebook. */
export const TABLES: readonly TableInfo[] = ALL;

/** The tables of a record that has passed its check. Equal records give equal bytes. */
export function tablesOf(files: RecordFiles): readonly FilledTable[] {
  const record = openRecord(compileRecord(files).core);
  const byId = new Map(files.events.map((event) => [event.id, event]));
  const events = record.events.flatMap((row) => {
    const file = byId.get(row.id);
    return file ? { file, row } : [];
  });
  const acts = actsOf({ ...files, events: events.map(({ file }) => file) });
  const world: World = { files, events, record, acts };
  return ALL.map(({ fill }) => fill(world));
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
