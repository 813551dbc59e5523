/**
 * The record as flat tables, one row a thing: what a release's CSV files hold. The columns say themselves, so that the
 * data package and the codebook are written from them.
 */
import { type Act, actsOf } from '../record/codes/acts.ts';
import { CAMEO } from '../record/codes/cameo.ts';
import { CONTEXTS, PLOVER, PLOVER_TYPES, QUADS } from '../record/codes/plover.ts';
import { ACT_RULES } from '../record/codes/rules.ts';
import { compileRecord } from '../record/compile.ts';
import type { RecordFiles } from '../record/files.ts';
import { openRecord } from '../record/openRecord.ts';
import type { ActorFile, DatasetFile, EventFile, TopicFile } from '../record/schema.ts';
import { ABOUT, ACTOR_KINDS, DENSITIES, FATES, PERMANENT, RELATIONS, ROLES } from '../record/vocabulary.ts';
import { ACCOUNTS, anActor, aSide, EVENT, EVENTS, local, SOURCES, type ToldEvents } from './eventTables.ts';
import {
  day,
  edtf,
  type FilledTable,
  integer,
  list,
  type Table,
  type TableInfo,
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

interface World extends ToldEvents {
  readonly tombstones: readonly Grave[];
  readonly files: RecordFiles;
  readonly acts: readonly Act[];
}

const MODES: readonly string[] = [
  ...new Set(PLOVER_TYPES.flatMap((type): readonly string[] => PLOVER[type].modes)),
];

const ALL: readonly Table<World>[] = [
  EVENTS,
  table<EventFile['actors'][number] & { readonly event: string }, World>({
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
  ACCOUNTS,
  SOURCES,
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
