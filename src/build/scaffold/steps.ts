/** The questions about an event, in the order in which a curator knows the answers. Each is asked once, or again by its name. */
import { edtf } from '../../record/edtfOf.ts';
import { type EventFile, EventSchema } from '../../record/schema.ts';
import { CHANNELS, EVENT_TYPES, RELATIONS, ROLES, type Role } from '../../record/vocabulary.ts';
import { isVague, startOrder } from '../../time/edtf.ts';
import { FIELDS } from '../codebook/fields.ts';
import { meaningsOf } from '../codebook/values.ts';
import { type Answer, accept, readDate, readField, readYes, refuse } from './answers.ts';
import { proposeId, proposeOrder, sameDay } from './draft.ts';
import { actorName, askAccount, askActor, askSource } from './forms.ts';
import { lastOffice, likelyLinks, linkCandidates, topicCandidates } from './registry.ts';
import type { Talk } from './talk.ts';

/** One question, or one list of them. Without `applies` it is always asked. */
export interface Step {
  readonly key: keyof EventFile & string;
  readonly applies?: (event: Partial<EventFile>) => boolean;
  readonly ask: (talk: Talk) => Promise<void>;
}

const of = EventSchema.entries;
const CONTACTS = ['call', 'meeting'];
const ACT: readonly Role[] = ['author', 'speaker'];

export const STEPS: readonly Step[] = [
  {
    key: 'time',
    ask: (talk) =>
      put(talk, 'time', async () => {
        const time = await talk.ask(
          asked('time', 'When was it done (2025-03-14, 2025-03-14~, …)', talk),
          readDate,
        );
        const others = sameDay({ time }, talk.files);
        if (others.length > 0)
          talk.say(
            `  Of that day the record has:\n${others.map(({ id, title }) => `    ${title} (${id})`).join('\n')}`,
          );
        return time;
      }),
  },
  { key: 'type', ask: (talk) => choice(talk, 'type', 'What kind of act', EVENT_TYPES) },
  { key: 'channel', ask: (talk) => choice(talk, 'channel', 'How was it done', CHANNELS) },
  { key: 'title', ask: (talk) => counted(talk, 'title', 'Title, at most 80 characters', 80) },
  {
    key: 'label',
    ask: (talk) => counted(talk, 'label', 'Label, at most 36: one voice and what it says', 36),
  },
  {
    key: 'summary',
    ask: (talk) =>
      put(talk, 'summary', () =>
        talk.ask(asked('summary', 'Summary, at most 100 words', talk), (line) => readField(line, of.summary)),
      ),
  },
  {
    key: 'timeNote',
    applies: ({ time }) => time !== undefined && isVague(edtf(time)),
    ask: (talk) =>
      put(talk, 'timeNote', () =>
        talk.askMaybe(
          asked('timeNote', 'What is there to say about the date (Enter for nothing)', talk),
          (line) => readField(line, of.timeNote.wrapped),
        ),
      ),
  },
  { key: 'place', ask: (talk) => put(talk, 'place', () => askPlace(talk)) },
  { key: 'actors', ask: askActors },
  {
    key: 'initiator',
    applies: ({ type = '' }) => CONTACTS.includes(type),
    ask: (talk) =>
      put(talk, 'initiator', async () => {
        const actor = await askActor(
          talk,
          'Who called or invited, where a source says so (Enter if none does)',
        );
        return typeof actor === 'string' ? actor : undefined;
      }),
  },
  { key: 'topics', ask: askTopics },
  { key: 'sources', ask: (talk) => askRows(talk, 'sources', 'source', () => askSource(talk)) },
  { key: 'accounts', ask: (talk) => askRows(talk, 'accounts', 'account', () => askAccount(talk)) },
  { key: 'links', ask: askLinks },
  {
    key: 'searched',
    applies: ({ type }) => type === 'proposal',
    ask: (talk) =>
      put(talk, 'searched', () =>
        talk.ask(asked('searched', 'To which day did you search for an answer to it', talk), (line) =>
          readField(line, of.searched.wrapped),
        ),
      ),
  },
  {
    key: 'effect',
    applies: ({ type = '' }) => ['proposal', 'agreement', 'measure'].includes(type),
    ask: (talk) =>
      put(talk, 'effect', () =>
        talk.askMaybe(
          asked('effect', 'Period it was to hold (2025-04-19/2025-04-20; Enter for none)', talk),
          readDate,
        ),
      ),
  },
  {
    key: 'significance',
    ask: (talk) => choice(talk, 'significance', 'Prominence, by the rule ("?" tells it)', [1, 2, 3] as const),
  },
  {
    key: 'id',
    ask: (talk) =>
      put(talk, 'id', () => {
        const taken = new Set(talk.files.events.map(({ id }) => id));
        const preset = talk.draft.event.id ?? proposeId(talk.draft.event, taken);
        return talk.ask({ ...asked('id', 'Id, for good', talk), preset }, (line) =>
          taken.has(line) ? refuse(`${line}, which is taken`, 'choose another id') : readField(line, of.id),
        );
      }),
  },
  {
    key: 'order',
    ask: (talk) => put(talk, 'order', () => askOrder(talk)),
  },
];

/** Asks the questions that are not answered yet. */
export async function askSteps(talk: Talk): Promise<void> {
  for (const step of STEPS) if (!talk.draft.done.includes(step.key)) await askStep(talk, step);
}

/** Asks one question, answered or not. */
export async function askStep(talk: Talk, step: Step): Promise<void> {
  if (step.applies?.(talk.draft.event) ?? true) await step.ask(talk);
  if (!talk.draft.done.includes(step.key)) talk.draft.done.push(step.key);
  await talk.keep();
}

/** A question with its field's meaning for help, and what the draft has of it in the line. */
function asked(key: keyof EventFile & string, text: string, { draft }: Talk) {
  const value = draft.event[key];
  return {
    text,
    ...(FIELDS[`event.${key}`] === undefined ? {} : { help: `  ${FIELDS[`event.${key}`]}` }),
    ...(typeof value === 'string' ? { typed: value } : {}),
  };
}

async function put<K extends keyof EventFile & string>(
  talk: Talk,
  key: K,
  ask: () => Promise<EventFile[K] | undefined>,
): Promise<void> {
  const value = await ask();
  if (value === undefined) delete talk.draft.event[key];
  else talk.draft.event[key] = value as Partial<EventFile>[K];
}

async function choice<K extends 'type' | 'channel' | 'significance'>(
  talk: Talk,
  key: K,
  text: string,
  values: readonly NonNullable<EventFile[K]>[],
): Promise<void> {
  const before = talk.draft.event[key];
  await put(talk, key, () =>
    talk.choose(text, values, {
      meanings: meaningsOf(`event.${key}`),
      ...(before === undefined ? {} : { preset: before as NonNullable<EventFile[K]> }),
    }),
  );
}

async function counted(talk: Talk, key: 'title' | 'label', text: string, most: number): Promise<void> {
  await put(talk, key, () =>
    talk.ask(asked(key, text, talk), (line) => {
      const answer = readField(line, key === 'title' ? of.title : of.label.wrapped);
      if (answer.ok) talk.say(`  ${answer.value.length} of ${most} characters`);
      return answer;
    }),
  );
}

async function askPlace(talk: Talk): Promise<EventFile['place']> {
  const text = of.place.wrapped.entries;
  const { place } = talk.draft.event;
  const name = await talk.askMaybe(
    { text: 'Place (Enter if it is not told)', ...(place?.name ? { typed: place.name } : {}) },
    (line) => readField(line, text.name.wrapped),
  );
  const known = talk.files.events.find((event) => event.place?.name === name)?.place?.country;
  const country = await talk.askMaybe(
    {
      text: '  country (two letters; "-" for none)',
      ...(name !== undefined && known ? { preset: known } : {}),
    },
    (line) => readField(line.toUpperCase(), text.country.wrapped),
  );
  return name === undefined && country === undefined
    ? null
    : { name: name ?? null, country: country ?? null };
}

/** Until an empty answer; "drop 2" takes the second row out. Not left before `missing` says nothing. */
async function askList<T>(
  talk: Talk,
  rows: T[],
  add: () => Promise<T | 'end' | { readonly drop: number }>,
  missing: () => string | undefined,
  show: (row: T) => string,
): Promise<void> {
  if (rows.length > 0) talk.say(rows.map((row, i) => `  ${i + 1}. ${show(row)}`).join('\n'));
  for (;;) {
    const row = await add();
    if (row === 'end') {
      const lack = missing();
      if (lack === undefined) return;
      talk.say(`  ${lack}`);
    } else if (typeof row === 'object' && row !== null && 'drop' in row) {
      const [gone] = rows.splice(row.drop - 1, 1);
      talk.say(gone === undefined ? '  There is no such row.' : `  Taken out: ${show(gone)}`);
    } else {
      rows.push(row);
      talk.say(`  ${rows.length}. ${show(row)}`);
    }
    await talk.keep();
  }
}

const DROP = /^drop\s+(\d+)$/i;
const ENDS = 'Enter ends, "drop 2" takes out';

/** The rows of a list of the draft, made when there are none yet. */
function rowsOf<K extends 'actors' | 'topics' | 'links' | 'sources' | 'accounts'>(
  talk: Talk,
  key: K,
): EventFile[K] {
  const { event } = talk.draft;
  const rows = event[key] ?? ([] as unknown as EventFile[K]);
  event[key] = rows as Partial<EventFile>[K];
  return rows;
}

function dropped(command: string): { readonly drop: number } {
  return { drop: Number(DROP.exec(command)?.[1]) };
}

async function askActors(talk: Talk): Promise<void> {
  const { event } = talk.draft;
  const rows = rowsOf(talk, 'actors');
  const isContact = CONTACTS.includes(event.type ?? '');
  const roles = isContact ? ROLES.filter((role) => !ACT.includes(role)) : ROLES;
  talk.say(
    isContact
      ? 'Who took part? Who only reports it has an account.'
      : 'Whose act is it, and to whom was it put? Who only reacts has an account.',
  );
  const sideOf = (id: string) =>
    [...talk.files.actors, ...talk.draft.newActors].find((actor) => actor.id === id)?.side ?? '';
  const acting = () => rows.filter(({ role }) => ACT.includes(role));
  for (;;) {
    await askList(
      talk,
      rows,
      async () => {
        const actor = await askActor(talk, `actor (${ENDS})`, undefined, DROP);
        if (actor === undefined) return 'end';
        if (typeof actor === 'object') return dropped(actor.command);
        const role = await talk.choose('  role', roles, { meanings: meaningsOf('event.actors[].role') });
        if (rows.some((row) => row.actor === actor && row.role === role)) {
          talk.say('  That row is there already; it is kept once.');
          rows.splice(
            rows.findIndex((row) => row.actor === actor && row.role === role),
            1,
          );
        }
        const known = lastOffice(actor, event, talk.files);
        const office = await talk.askMaybe(
          {
            text: '  office as the sources give it ("-" for none)',
            ...(known === undefined ? {} : { preset: known }),
          },
          (line) => accept(line),
        );
        return { actor, role, ...(office === undefined ? {} : { officeAsStated: office }) };
      },
      () =>
        rows.some(({ role }) => role !== 'addressee' && role !== 'mentioned')
          ? undefined
          : 'Nobody does the act yet: name an author, a speaker, or who took part.',
      ({ actor, role }) => `${actorName(talk, actor)}, ${role}`,
    );
    const sides = new Set(acting().map(({ actor }) => sideOf(actor)));
    delete event.joint;
    if (sides.size < 2) return;
    const joint = await talk.ask(
      { text: `Authors of several sides (${[...sides].join(', ')}): one joint act of theirs (y, n)` },
      readYes,
    );
    if (joint) {
      event.joint = true;
      return;
    }
    talk.say('Then keep those whose act it is: "drop" the others; what they say becomes an account.');
  }
}

async function askTopics(talk: Talk): Promise<void> {
  const rows = rowsOf(talk, 'topics');
  const names = new Map(talk.files.topics.map(({ id, name }) => [id, name]));
  const candidates = topicCandidates(talk.files);
  await askList(
    talk,
    rows,
    async () => {
      const found = await talk.lookUp(
        {
          text: `topic (${ENDS})`,
          help: talk.files.topics.map(({ id, definition }) => `  ${id}: ${definition}`).join('\n'),
        },
        candidates.filter(({ id }) => !rows.includes(id)),
        { nameOf: (id) => names.get(id) ?? id, command: DROP },
      );
      if (found === undefined) return 'end';
      if ('command' in found) return dropped(found.command);
      if ('id' in found) return found.id;
      talk.say(
        '  Topics are added in topics.json, with a definition. Choose one that is there, or leave it.',
      );
      return 'end';
    },
    () => (rows.length > 0 ? undefined : 'An event has a topic: name one ("?" tells them all).'),
    (id) => names.get(id) ?? id,
  );
}

async function askRows<K extends 'sources' | 'accounts'>(
  talk: Talk,
  key: K,
  name: string,
  ask: () => Promise<EventFile[K][number]>,
): Promise<void> {
  const rows = rowsOf(talk, key) as EventFile[K][number][];
  for (const row of rows) talk.say(`  ${row.id} is there`);
  while (rows.length === 0 || talk.draft.open?.list === key || (await more(talk, name))) {
    rows.push(await ask());
    await talk.keep();
  }
}

function more(talk: Talk, name: string): Promise<boolean> {
  return talk.ask({ text: `Another ${name} (y, n)`, preset: 'n' }, readYes);
}

async function askLinks(talk: Talk): Promise<void> {
  const { event } = talk.draft;
  const rows = rowsOf(talk, 'links');
  const titles = new Map(talk.files.events.map(({ id, title }) => [id, title]));
  talk.say('To which earlier events is it linked? Parts of an id or title find them.');
  let first = true;
  await askList(
    talk,
    rows,
    async () => {
      const linked = new Set(rows.map(({ to }) => to));
      const found = await talk.lookUp(
        { text: `link to (${ENDS})`, help: '  Links run from the later event to the earlier one.' },
        linkCandidates(event, talk.files),
        {
          nameOf: (id) => titles.get(id) ?? id,
          shown: first ? likelyLinks(event, talk.files).filter((id) => !linked.has(id)) : [],
          command: DROP,
        },
      );
      first = false;
      if (found === undefined) return 'end';
      if ('command' in found) return dropped(found.command);
      if ('added' in found) return 'end';
      const rel = await talk.choose('  this event … that one', RELATIONS, {
        meanings: meaningsOf('event.links[].rel'),
      });
      const twice = rows.findIndex((row) => row.rel === rel && row.to === found.id);
      if (twice >= 0) rows.splice(twice, 1);
      return { rel, to: found.id };
    },
    () => undefined,
    ({ rel, to }) => `${rel} ${to}`,
  );
}

async function askOrder(talk: Talk): Promise<number | undefined> {
  const { event } = talk.draft;
  const ordered = sameDay(event, talk.files)
    .filter(({ order }) => order !== undefined)
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  if (ordered.length === 0) return undefined;
  talk.say(ordered.map(({ order, title }) => `  ${order}  ${title}`).join('\n'));
  const preset = event.order ?? proposeOrder(event, talk.files);
  return talk.askMaybe(
    {
      ...asked('order', 'Place within the day ("-" for none)', talk),
      ...(preset === undefined ? {} : { preset: String(preset) }),
    },
    (line): Answer<number> =>
      /^-?\d+$/.test(line)
        ? (tooEarly(Number(line), talk) ?? accept(Number(line)))
        : refuse(`"${line}"`, 'write a whole number'),
  );
}

/** A place before an event of the same day to which this one is linked. */
function tooEarly(order: number, { draft, files }: Talk): Answer<never> | undefined {
  const { time, links = [] } = draft.event;
  const before = files.events.find(
    (other) =>
      time !== undefined &&
      startOrder(edtf(other.time)) === startOrder(edtf(time)) &&
      links.some(({ to }) => to === other.id) &&
      other.order !== undefined &&
      other.order >= order,
  );
  return (
    before &&
    refuse(`${order}, but it is linked to ${before.id}, which is ${before.order}`, 'write a greater number')
  );
}
