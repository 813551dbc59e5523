/** The columns that every row has: what the record says of the event. */
import { standingOf } from '../../query/standing.ts';
import type { EVENT_COLUMNS } from '../../query/tableColumns.ts';
import { threadRoots } from '../../query/threads.ts';
import { actorsIn, authors, sidesOf, takesPart } from '../../record/parts.ts';
import { type Actor, type EventRow, eventAt, type Link } from '../../record/record.ts';
import type { Role } from '../../record/vocabulary.ts';
import type { CivilDay } from '../../time/civil.ts';
import { firstDay, readEdtf } from '../../time/edtf.ts';
import { countryName } from '../../words/codes.ts';
import { dayInWords, edtfInShort } from '../../words/dates.ts';
import type { Words } from '../../words/words.ts';
import { noAnswerInWords } from '../event/noAnswer.ts';
import { Text } from '../search/marking.tsx';
import { standingChips } from '../standing.ts';
import { EventLinks, type LinkedEvent, Sides, StandingList } from './cells.tsx';
import { type Column, type Columns, listed, type TableRow, textOf, type World } from './column.ts';

/** The actors in some roles, by name. */
function inRoles(...roles: readonly Role[]): Column {
  return {
    group: 'who',
    form: 'names',
    value: ({ event }, { index: { record }, words }) =>
      listed(namesOf(actorsIn(record, event, roles)), words),
  };
}

/** The links of an event in one direction; sorted by how many there are. */
function links(of: (event: EventRow) => readonly Link[], way: 'rel' | 'rel.in'): Column {
  const linked = ({ event }: TableRow, { index: { record }, words }: World): readonly LinkedEvent[] =>
    [...of(event)]
      .sort((a, b) => a.event - b.event)
      .flatMap(({ rel, event: at }) => {
        const other = eventAt(record, at);
        return other ? [{ event: other, as: words.say(`${way}.${rel}`) }] : [];
      });
  return {
    group: 'links',
    form: 'text',
    value: (row, world) =>
      listed(
        linked(row, world).map(({ event, as }) =>
          world.words.say('table.linked', { relation: as ?? '', title: event.title }),
        ),
        world.words,
      ),
    key: ({ event }) => of(event).length || undefined,
    show: (row, world) => <EventLinks events={linked(row, world)} />,
  };
}

/** The columns by name. */
export const EVENT_COLUMN: Columns<(typeof EVENT_COLUMNS)[number]> = {
  title: { group: 'what', form: 'title', value: ({ event }) => event.title },
  date: {
    group: 'when',
    form: 'date',
    value: ({ event }, { words, zone }) => edtfInShort(event.time, words, zone),
    key: ({ event }) => event.index,
  },
  edtf: {
    group: 'when',
    form: 'code',
    isEdtf: true,
    value: ({ event }) => event.time.text,
    key: ({ event }) => event.index,
  },
  'last-day': {
    group: 'when',
    form: 'date',
    value: ({ event }, { words }) =>
      Number.isFinite(event.last) ? dayOf(event.last, words) : words.say('table.no-end'),
    key: ({ event }) => event.last,
  },
  known: {
    group: 'when',
    form: 'date',
    value: ({ event }, { words }) => dayOf(event.known, words),
    key: ({ event }) => event.known,
  },
  period: {
    group: 'when',
    form: 'date',
    value: ({ event }, { words, zone }) => event.effect && edtfInShort(event.effect, words, zone),
    key: ({ event }) => event.effect && firstDay(event.effect),
  },
  'time-note': {
    group: 'when',
    form: 'text',
    needsTexts: true,
    value: (row, world) => textOf(row, world)?.timeNote,
  },
  kind: { group: 'what', form: 'word', value: ({ event }, { words }) => words.say(`type.${event.type}`) },
  channel: {
    group: 'what',
    form: 'word',
    value: ({ event }, { words }) => event.channel && words.say(`channel.${event.channel}`),
  },
  label: { group: 'what', form: 'names', value: ({ event }) => event.label },
  summary: {
    group: 'what',
    form: 'text',
    needsTexts: true,
    value: (row, world) => textOf(row, world)?.summary,
    show: (row, world) => <Text of={textOf(row, world)?.summary ?? ''} />,
  },
  topics: {
    group: 'what',
    form: 'names',
    value: ({ event }, { index: { record }, words }) =>
      listed(
        event.topics.flatMap((topic) => record.topics[topic]?.name ?? []),
        words,
      ),
  },
  prominence: {
    group: 'what',
    form: 'word',
    value: ({ event }, { words }) => words.say(`sig.${event.significance}`),
    key: ({ event }) => event.significance,
  },
  place: { group: 'what', form: 'names', value: ({ event }) => event.place },
  country: {
    group: 'what',
    form: 'word',
    value: ({ event }, { words }) => event.country && countryName(event.country, words),
  },
  sides: {
    group: 'who',
    form: 'names',
    value: (row, world) =>
      listed(
        sidesIn(row, world).map(({ name }) => name),
        world.words,
      ),
    show: (row, world) => <Sides sides={sidesIn(row, world)} />,
  },
  people: {
    group: 'who',
    form: 'names',
    value: (row, world) => listed(namesOf(partakers(row, world)), world.words),
  },
  authors: {
    group: 'who',
    form: 'names',
    value: ({ event }, { index: { record }, words }) => listed(namesOf(authors(record, event)), words),
  },
  hosts: inRoles('host'),
  participants: inRoles('participant'),
  addressees: inRoles('addressee'),
  mediators: inRoles('mediator'),
  mentioned: inRoles('mentioned'),
  offices: {
    group: 'who',
    form: 'text',
    needsTexts: true,
    value: (row, world) => {
      const offices = textOf(row, world)?.offices ?? [];
      const stated = row.event.roles.flatMap(({ actor }, place) => {
        const name = world.index.record.actors[actor]?.name;
        const office = offices[place];
        return name && office ? [world.words.say('event.office', { name, office })] : [];
      });
      return listed(stated, world.words);
    },
  },
  initiator: {
    group: 'who',
    form: 'names',
    needsTexts: true,
    value: (row, world) => world.index.record.actors[textOf(row, world)?.initiator ?? -1]?.name,
  },
  joint: {
    group: 'who',
    form: 'word',
    value: ({ event }, { words }) => (event.joint ? words.say('table.joint') : undefined),
  },
  standing: {
    group: 'claims',
    form: 'phrase',
    value: (row, world) =>
      listed(
        standing(row, world).map(({ text }) => text),
        world.words,
      ) ?? world.words.say('standing.uncontested'),
    key: ({ event }, { index }) =>
      standingOf(index.reasons[event.index] ?? []).reduce(
        (sum, one) => sum + { uncontested: 0, contested: 1, corrected: 2 }[one],
        0,
      ),
    show: (row, world) => <StandingList chips={standing(row, world)} />,
  },
  accounts: { group: 'claims', form: 'number', value: ({ event }) => event.accounts.length },
  stances: {
    group: 'claims',
    form: 'phrase',
    value: ({ event }, { index: { record }, words }) => {
      const stances = record.sides.flatMap(({ index, name }) => {
        const own = event.accounts.filter(({ by }) => record.actors[by]?.side === index);
        const said = [...new Set(own.map(({ stance }) => words.say(`stance.${stance}`)))];
        return said.length === 0
          ? []
          : [words.say('table.stances', { side: name, stances: words.list(said, 'and') })];
      });
      return listed(stances, words);
    },
  },
  searched: {
    group: 'claims',
    form: 'phrase',
    needsTexts: true,
    value: (row, { index: { record }, words, zone, texts }) => {
      const day = readEdtf(texts?.events[row.event.index]?.searched ?? '');
      return day && noAnswerInWords(record, row.event, edtfInShort(day, words, zone), words);
    },
  },
  links: links((event) => event.links, 'rel'),
  'linked-from': links((event) => event.inbound, 'rel.in'),
  threads: {
    group: 'links',
    form: 'text',
    value: (row, world) =>
      listed(
        threads(row, world).map(({ event }) => event.title),
        world.words,
      ),
    show: (row, world) => <EventLinks events={threads(row, world)} />,
  },
  sources: {
    group: 'sources',
    form: 'number',
    needsTexts: true,
    value: (row, world) => textOf(row, world)?.sources.length,
  },
  'source-kinds': {
    group: 'sources',
    form: 'names',
    value: ({ event }, { words }) =>
      listed(
        event.sourceKinds.map((kind) => words.say(`source.${kind}`)),
        words,
      ),
  },
  publishers: {
    group: 'sources',
    form: 'phrase',
    needsTexts: true,
    value: (row, world) =>
      listed(textOf(row, world)?.sources.map(({ publisher }) => publisher) ?? [], world.words),
  },
  origins: {
    group: 'sources',
    form: 'number',
    needsTexts: true,
    value: (row, world) => {
      const sources = textOf(row, world)?.sources;
      return sources && new Set(sources.map(({ origin, publisher }) => origin ?? publisher)).size;
    },
  },
  'file-source': {
    group: 'sources',
    form: 'text',
    value: ({ event }, { file }) => file?.sourceOf(event.index).text,
  },
  aftermath: {
    group: 'entry',
    form: 'text',
    needsTexts: true,
    value: (row, world) =>
      listed(
        (textOf(row, world)?.aftermath ?? []).map(({ at, text }) =>
          world.words.say('table.aftermath', { date: inShort(at, world), text }),
        ),
        world.words,
      ),
  },
  changes: {
    group: 'entry',
    form: 'text',
    needsTexts: true,
    value: (row, world) =>
      listed(
        (textOf(row, world)?.changes ?? []).map(({ version, date, kind, what }) =>
          world.words.say('table.change', {
            version,
            date: inShort(date, world),
            kind: world.words.say(`change.${kind}`),
            what,
          }),
        ),
        world.words,
      ),
  },
  id: { group: 'entry', form: 'code', value: ({ event }) => event.id },
};

function namesOf(actors: readonly Actor[]): readonly string[] {
  return actors.map(({ name }) => name);
}

function partakers({ event }: TableRow, { index: { record } }: World): readonly Actor[] {
  return event.roles.filter(takesPart).flatMap(({ actor }) => record.actors[actor] ?? []);
}

function sidesIn(row: TableRow, world: World) {
  return sidesOf(partakers(row, world)).flatMap((side) => world.index.record.sides[side] ?? []);
}

function standing({ event }: TableRow, { index, words }: World) {
  return standingChips(index.record, event, index.reasons[event.index] ?? [], words);
}

function threads({ event }: TableRow, { index: { record } }: World): readonly LinkedEvent[] {
  return threadRoots(record, event).map((root) => ({ event: root }));
}

function dayOf(day: number, words: Words): string | undefined {
  return Number.isFinite(day) ? dayInWords(day as CivilDay, words, 'short') : undefined;
}

function inShort(date: string, { words, zone }: World): string {
  const value = readEdtf(date);
  return value ? edtfInShort(value, words, zone) : date;
}
