/** Small records for tests: say what matters, the rest is filled in. */
import { type Compiled, compileRecord } from '../record/compile.ts';
import type { TextOfFile } from '../record/files.ts';
import { openRecord } from '../record/openRecord.ts';
import type { WrittenRecord } from '../record/record.ts';
import type {
  AccountFile,
  ActorFile,
  DatasetFile,
  EventFile,
  SourceFile,
  TopicFile,
} from '../record/schema.ts';

/** A data set with the six sides in lane order and one chapter. */
export const DATASET: DatasetFile = {
  id: 'test',
  title: 'A test record',
  description: 'A record for tests.',
  version: '0.1.0',
  licence: 'CC-BY-4.0',
  zone: 'Europe/Kyiv',
  sides: [
    { id: 'europe', name: 'Europe', code: 'EU', order: 0, colour: 'europe' },
    { id: 'ua', name: 'Ukraine', code: 'UA', order: 1, colour: 'ua' },
    { id: 'us', name: 'United States', code: 'US', order: 2, colour: 'us' },
    { id: 'ru', name: 'Russia', code: 'RU', order: 3, colour: 'ru' },
    { id: 'organisations', name: 'Organisations', code: 'OR', order: 4, colour: 'organisations' },
    { id: 'others', name: 'Other states', code: 'OT', order: 5, colour: 'others' },
  ],
  chapters: [{ id: 'one', name: 'One', span: '2025-03-11/2025-03-19', sentence: 'A first chapter.' }],
  coverage: [],
  correctionsUrl: null,
};

/** An actor; `memberOf` where given. */
export function actor(id: string, side: string, more: Partial<ActorFile> = {}): ActorFile {
  return { id, name: id, kind: 'person', side, aliases: [], ...more };
}

export const ACTORS: readonly ActorFile[] = [
  actor('france', 'europe', { name: 'France', kind: 'state', country: 'FR' }),
  actor('macron', 'europe', { name: 'Emmanuel Macron', memberOf: 'france', country: 'FR' }),
  actor('ukraine', 'ua', { name: 'Ukraine', kind: 'state', country: 'UA' }),
  actor('zelensky', 'ua', { name: 'Volodymyr Zelensky', memberOf: 'ukraine', country: 'UA' }),
  actor('united-states', 'us', { name: 'United States', kind: 'state', country: 'US' }),
  actor('white-house', 'us', {
    name: 'White House',
    kind: 'government',
    memberOf: 'united-states',
    country: 'US',
  }),
  actor('trump', 'us', { name: 'Donald Trump', memberOf: 'white-house', country: 'US' }),
  actor('leavitt', 'us', { name: 'Karoline Leavitt', memberOf: 'white-house', country: 'US' }),
  actor('russia', 'ru', { name: 'Russia', kind: 'state', country: 'RU' }),
  actor('putin', 'ru', { name: 'Vladimir Putin', memberOf: 'russia', country: 'RU' }),
];

export const TOPICS: readonly TopicFile[] = [
  { id: 'truce', name: 'Truce', definition: 'About a truce.' },
  { id: 'prisoners', name: 'Prisoners', definition: 'About prisoners.' },
];

/** An event with one account by its first actor, and one source. */
export function event(id: string, time: string, more: Partial<EventFile> = {}): EventFile {
  const actors = more.actors ?? [{ actor: 'trump', role: 'speaker' as const }];
  return {
    id,
    type: 'statement',
    title: `Title of ${id}`,
    summary: `Summary of ${id}.`,
    time,
    place: null,
    topics: ['truce'],
    links: [],
    significance: 2,
    accounts: [
      {
        id: 'a1',
        by: actors[0]?.actor ?? 'trump',
        stance: 'asserts',
        at: time,
        says: `Says ${id}.`,
        sources: ['s1'],
      },
    ],
    sources: [source('s1')],
    ...more,
    actors,
  };
}

/** A source of an event. */
export function source(id: string, more: Partial<SourceFile> = {}): SourceFile {
  return {
    id,
    url: 'https://example.org/page',
    publisher: 'Example',
    title: 'A page',
    published: null,
    lang: 'en',
    kind: 'reporting',
    supports: 'all',
    ...more,
  };
}

/** An account of 14 March 2025 that rests on some of its event's sources. */
export function account(
  id: string,
  by: string,
  sources: string[],
  more: Partial<AccountFile> = {},
): AccountFile {
  return { id, by, stance: 'asserts', at: '2025-03-14', says: 'Yes.', sources, ...more };
}

/** The record of some events. */
export function recordOf(events: readonly EventFile[], dataset: DatasetFile = DATASET): WrittenRecord {
  return openRecord(compileRecord({ dataset, actors: ACTORS, topics: TOPICS, events }).core);
}

/** The same as compiled files. */
export function compiledOf(events: readonly EventFile[]): Compiled {
  return compileRecord({ dataset: DATASET, actors: ACTORS, topics: TOPICS, events });
}

/** The same as files, to be broken by a test. */
export function filesOf(events: readonly EventFile[]): TextOfFile[] {
  return [
    { file: 'dataset.json', text: JSON.stringify(DATASET) },
    { file: 'actors.json', text: JSON.stringify(ACTORS) },
    { file: 'topics.json', text: JSON.stringify(TOPICS) },
    ...events.map((of) => ({ file: `events/${of.id}.json`, text: JSON.stringify(of) })),
  ];
}
