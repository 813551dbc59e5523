/**
 * The shape of the record's files: one schema each for `dataset.json`, `actors.json`, `topics.json`
 * and `events/<id>.json`. Types are derived from the schemas; the editors' JSON Schema is written
 * from them too. What the words mean is told in `data/README.md` and `data/CODEBOOK.md`.
 */
import * as v from 'valibot';
import { readEdtf } from '../time/edtf.ts';
import { DOI } from './doi.ts';
import { isHttpUrl } from './url.ts';
import { VERSION } from './version.ts';
import {
  ABOUT,
  ACTOR_KINDS,
  CHANGE_KINDS,
  CHANNELS,
  DENSITIES,
  EVENT_TYPES,
  OUTLET_KINDS,
  RELATIONS,
  ROLES,
  SOURCE_KINDS,
  STANCES,
  TRANSLATIONS,
} from './vocabulary.ts';

const line = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));
const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words and digits joined by hyphens'),
);
const localId = (letter: 'a' | 's') =>
  v.pipe(
    v.string(),
    v.regex(
      letter === 'a' ? /^a[1-9]\d*$/ : /^s[1-9]\d*$/,
      `a local id is written ${letter}1, ${letter}2, …`,
    ),
  );
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/, 'a language tag such as en or uk'));
const edtf = v.pipe(
  v.string(),
  v.check(
    (value) => readEdtf(value) !== undefined,
    'not a date this record can read (EDTF, such as 2025-03-14)',
  ),
);
const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day, such as 2025-03-14'),
  v.check((value) => readEdtf(value) !== undefined, 'no such day in the calendar'),
);
const version = v.pipe(v.string(), v.regex(VERSION, 'a version such as 1.0.1'));
/** An alias stands in one cell of a table with others, a bar between them. */
const alias = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.regex(/^[^|]*$/, 'an alias holds no “|”: that is what parts aliases in a table'),
);
const url = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.check(isHttpUrl, 'only http: and https: addresses without a user name'),
);

const Source = v.strictObject({
  id: localId('s'),
  url,
  publisher: text,
  title: text,
  published: v.nullable(edtf),
  lang: language,
  kind: v.picklist(SOURCE_KINDS),
  supports: text,
  origin: v.optional(text),
  outletCountry: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  outletKind: v.optional(v.picklist(OUTLET_KINDS)),
  archived: v.optional(v.strictObject({ url, date: day })),
  weak: v.optional(v.boolean()),
});

const Account = v.strictObject({
  id: localId('a'),
  by: id,
  stance: v.picklist(STANCES),
  at: edtf,
  knownAt: v.optional(day),
  says: text,
  quote: v.optional(text),
  quoteLang: v.optional(language),
  printedLang: v.optional(language),
  translation: v.optional(v.picklist(TRANSLATIONS)),
  answers: v.optional(localId('a')),
  about: v.optional(v.picklist(ABOUT)),
  sources: v.array(localId('s')),
});

/** One event: `events/<id>.json`. */
export const EventSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id,
  type: v.picklist(EVENT_TYPES),
  channel: v.optional(v.picklist(CHANNELS)),
  title: line(80),
  label: v.optional(line(36)),
  summary: text,
  time: edtf,
  effect: v.optional(edtf),
  order: v.optional(v.pipe(v.number(), v.integer())),
  timeNote: v.optional(text),
  place: v.nullable(
    v.strictObject({
      name: v.nullable(text),
      country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country code of two capital letters'))),
    }),
  ),
  joint: v.optional(v.boolean()),
  initiator: v.optional(id),
  searched: v.optional(day),
  actors: v.array(v.strictObject({ actor: id, role: v.picklist(ROLES), officeAsStated: v.optional(text) })),
  topics: v.array(id),
  accounts: v.pipe(v.array(Account), v.minLength(1, 'an event is known by at least one account')),
  links: v.array(v.strictObject({ rel: v.picklist(RELATIONS), to: id })),
  significance: v.picklist([1, 2, 3]),
  sources: v.pipe(v.array(Source), v.minLength(1, 'a fact goes in only with a source')),
  aftermath: v.optional(v.array(v.strictObject({ at: edtf, text, sources: v.array(localId('s')) }))),
  changes: v.optional(
    v.array(
      v.strictObject({
        version,
        date: day,
        kind: v.picklist(CHANGE_KINDS),
        what: text,
        why: text,
      }),
    ),
  ),
});

/** One row of `actors.json`. */
export const ActorSchema = v.strictObject({
  id,
  name: text,
  kind: v.picklist(ACTOR_KINDS),
  side: id,
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country code of two capital letters'))),
  body: v.optional(text),
  offices: v.optional(v.array(v.strictObject({ title: text, from: v.optional(edtf), to: v.optional(edtf) }))),
  memberOf: v.optional(id),
  aliases: v.array(alias),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/))),
  mergedInto: v.optional(id),
});

/** One row of `topics.json`. */
export const TopicSchema = v.strictObject({
  id,
  name: text,
  definition: text,
  mergedInto: v.optional(id),
});

/** `dataset.json`. */
export const DatasetSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id,
  title: text,
  description: text,
  version: version,
  licence: text,
  zone: text,
  sides: v.pipe(
    v.array(
      v.strictObject({
        id,
        name: text,
        code: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'two capital letters')),
        order: count,
        colour: id,
      }),
    ),
    v.minLength(1),
  ),
  chapters: v.pipe(v.array(v.strictObject({ id, name: text, span: edtf, sentence: text })), v.minLength(1)),
  coverage: v.array(
    v.strictObject({ period: edtf, side: id, density: v.picklist(DENSITIES), lastReviewed: day }),
  ),
  correctionsUrl: v.nullable(url),
  doi: v.optional(
    v.pipe(
      v.string(),
      v.regex(DOI, 'a DOI, such as 10.5281/zenodo.1234567 or https://doi.org/10.5281/zenodo.1234567'),
    ),
  ),
});

/** One row of `exceptions.json`: a rule that one event may break, and why. */
export const ExceptionSchema = v.strictObject({ check: id, event: id, why: text });

export type ExceptionFile = v.InferOutput<typeof ExceptionSchema>;
export type EventFile = v.InferOutput<typeof EventSchema>;
export type ActorFile = v.InferOutput<typeof ActorSchema>;
export type TopicFile = v.InferOutput<typeof TopicSchema>;
export type DatasetFile = v.InferOutput<typeof DatasetSchema>;
export type SourceFile = EventFile['sources'][number];
export type AccountFile = EventFile['accounts'][number];
