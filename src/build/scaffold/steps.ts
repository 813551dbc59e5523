/** The questions about an event, in the order in which a curator knows the answers. Each is asked once, or again by its name. */
import { edtf } from '../../record/edtfOf.ts';
import { isContact } from '../../record/parts.ts';
import { type EventFile, EventSchema } from '../../record/schema.ts';
import { CHANNELS, EVENT_TYPES } from '../../record/vocabulary.ts';
import { isVague, startOrder } from '../../time/edtf.ts';
import { FIELDS } from '../codebook/fields.ts';
import { meaningsOf } from '../codebook/values.ts';
import { askAccount } from './accountForm.ts';
import { askActor } from './actorForm.ts';
import { type Answer, accept, readDate, readField, refuse } from './answers.ts';
import { proposeId, proposeOrder, sameDay } from './draft.ts';
import { askActors, askLinks, askRows, askTopics } from './lists.ts';
import { askSource } from './sourceForm.ts';
import type { Talk } from './talk.ts';

/** One question, or one list of them. Without `applies` it is always asked. */
export interface Step {
  readonly key: keyof EventFile & string;
  readonly applies?: (event: Partial<EventFile>) => boolean;
  readonly ask: (talk: Talk) => Promise<void>;
}

const of = EventSchema.entries;

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
    applies: isContact,
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
