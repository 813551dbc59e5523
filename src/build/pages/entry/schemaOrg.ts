/** The record in the words of schema.org, as JSON-LD: no more than what is recorded, and no date more exact than it. */
import type { ReleaseInfo } from '../../../record/core.ts';
import { CREATOR } from '../../../record/creator.ts';
import { bearers } from '../../../record/parts.ts';
import type { Actor, EventRow } from '../../../record/record.ts';
import type { ActorFile } from '../../../record/schema.ts';
import { type CivilDay, dayStart } from '../../../time/civil.ts';
import type { Edtf, EdtfDate, EdtfEnd } from '../../../time/edtf.ts';
import { formatEdtf } from '../../../time/formatEdtf.ts';
import { countryName } from '../../../words/codes.ts';
import { KEYWORDS } from '../../release/dataPackage.ts';
import type { LastRelease } from '../lastRelease.ts';
import { addresses, type Thing } from '../outward.ts';
import { eventPath, listPath, ROOT } from './parts.tsx';
import { citedIn, type EntrySubject, textOf } from './subject.ts';

const LICENCES: Readonly<Record<string, string>> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
};

/** The address of a licence by its SPDX code, where it is one we know. */
export function licenceAddress(code: string): string | undefined {
  return LICENCES[code];
}

/**
 * The page of an event. A contact, an agreement or a deed is an `Event`; what was said, put or answered is the act of
 * communicating it. Each account is a `Claim` of its party.
 */
export function eventThing(subject: EntrySubject, event: EventRow, description: string): Thing {
  const to = addresses(subject.site, ROOT);
  const text = textOf(subject, event);
  const { record } = subject;
  const days = daysOf(subject, event);
  return tidy({
    '@type': 'WebPage',
    url: subject.site && to(eventPath(event.id)),
    name: event.title,
    description,
    inLanguage: 'en',
    license: licenceAddress(record.dataset.licence),
    isPartOf: { '@type': 'Dataset', ...datasetName(subject), url: subject.site && to('') },
    datePublished: days.published,
    dateModified: days.modified,
    about: actOf(subject, event, text.summary),
    mentions: event.topics.flatMap((index) => {
      const topic = record.topics[index];
      return topic ? [{ '@type': 'DefinedTerm', name: topic.name }] : [];
    }),
    hasPart: event.accounts.flatMap((account, at) => {
      const told = text.accounts[at];
      const by = record.actors[account.by];
      if (!told || !by) return [];
      return [
        tidy({
          '@type': 'Claim',
          text: told.says,
          author: agent(subject, by),
          dateCreated: isoOf(account.at, 'start'),
          hasPart:
            told.quote === undefined
              ? undefined
              : tidy({
                  '@type': 'Quotation',
                  text: told.quote,
                  inLanguage: told.printedLang ?? told.quoteLang,
                }),
          citation: citedIn(text, told.sources).map(([{ url }]) => url),
        }),
      ];
    }),
    citation: text.sources.map((source) =>
      tidy({
        '@type': 'CreativeWork',
        name: source.title,
        url: source.url,
        inLanguage: source.lang,
        datePublished: source.published === null ? undefined : plainDate(source.published),
        publisher: { '@type': 'Organization', name: source.publisher },
      }),
    ),
  });
}

function actOf(subject: EntrySubject, event: EventRow, summary: string): Thing {
  const { record, words } = subject;
  const inRole = (...roles: readonly string[]) =>
    event.roles.flatMap(({ actor, role }) => {
      const found = record.actors[actor];
      return found && roles.includes(role) ? [agent(subject, found)] : [];
    });
  const place =
    event.place === undefined && event.country === undefined
      ? undefined
      : tidy({
          '@type': 'Place',
          name: event.place ?? (event.country && countryName(event.country, words)),
          address: event.country && { '@type': 'PostalAddress', addressCountry: event.country },
        });
  const said = { name: event.title, description: summary };
  if (event.type === 'proposal' || event.type === 'statement' || event.type === 'response')
    return tidy({
      '@type': event.type === 'response' ? 'ReplyAction' : 'CommunicateAction',
      ...said,
      startTime: isoOf(event.time, 'start'),
      endTime: isoOf(event.time, 'end'),
      agent: bearers(record, event).map((actor) => agent(subject, actor)),
      recipient: inRole('addressee'),
      location: place,
    });
  return tidy({
    '@type': 'Event',
    ...said,
    startDate: isoOf(event.time, 'start'),
    endDate: isoOf(event.time, 'end'),
    location: place,
    organizer: inRole('host'),
    attendee: inRole('participant'),
    contributor: inRole('mediator'),
    actor: inRole('author', 'speaker'),
  });
}

const KINDS: Record<Actor['kind'], string> = {
  person: 'Person',
  government: 'GovernmentOrganization',
  state: 'Country',
  organisation: 'Organization',
  anonymous: 'Thing',
};

function agent({ site, eventsOf }: EntrySubject, { id, name, kind }: Actor): Thing {
  const url = site && eventsOf.actor.has(id) ? addresses(site, ROOT)(listPath('actor', id)) : undefined;
  return tidy({ '@type': KINDS[kind], name, url });
}

/** The page of an actor. */
export function actorThing(subject: EntrySubject, actor: Actor, file: ActorFile | undefined): Thing {
  const of = subject.record.actors[actor.memberOf];
  // A state is no organisation that a government could be a part of.
  const member =
    of && (actor.kind === 'person' || of.kind !== 'state')
      ? { '@type': KINDS[of.kind], name: of.name }
      : undefined;
  return tidy({
    '@type': actor.kind === 'person' ? 'ProfilePage' : 'WebPage',
    name: actor.name,
    inLanguage: 'en',
    isPartOf: { '@type': 'Dataset', ...datasetName(subject) },
    mainEntity: tidy({
      ...agent(subject, actor),
      alternateName: file?.aliases,
      sameAs: file?.wikidata && `https://www.wikidata.org/entity/${file.wikidata}`,
      ...(actor.kind === 'person'
        ? { affiliation: member }
        : actor.kind === 'state' || actor.kind === 'anonymous'
          ? {}
          : { parentOrganization: member }),
    }),
  });
}

/** The page of a topic. */
export function topicThing(subject: EntrySubject, name: string, description: string): Thing {
  return tidy({
    '@type': 'CollectionPage',
    name,
    inLanguage: 'en',
    isPartOf: { '@type': 'Dataset', ...datasetName(subject) },
    mainEntity: { '@type': 'DefinedTerm', name, description },
  });
}

/** The chronology of all events. */
export function chronologyThing(subject: EntrySubject, name: string): Thing {
  return tidy({
    '@type': 'CollectionPage',
    name,
    inLanguage: 'en',
    isPartOf: { '@type': 'Dataset', ...datasetName(subject) },
  });
}

/** The app's own page: the record as a dataset, with the files of its last release. */
export function appThing(subject: EntrySubject, release: ReleaseInfo, last: LastRelease | undefined): Thing {
  const { record, site } = subject;
  const to = addresses(site, './');
  const { id } = record.dataset;
  const { first, last: end } = record.extent;
  const day = (of: CivilDay) => new Date(dayStart(of)).toISOString().slice(0, 10);
  return tidy({
    '@type': 'Dataset',
    ...datasetName(subject),
    url: site && to(''),
    version: release.version,
    identifier: `sha256:${release.hash}`,
    inLanguage: 'en',
    isAccessibleForFree: true,
    datePublished: last?.date,
    temporalCoverage: `${day(first)}/${day(end)}`,
    creator: { '@type': 'Organization', name: CREATOR },
    keywords: [...KEYWORDS],
    distribution: last?.files.flatMap(({ path, title }) => {
      const format = FORMATS[path.split('.').at(-1) ?? ''];
      if (format === undefined) return [];
      return [
        {
          '@type': 'DataDownload',
          name: title,
          encodingFormat: format,
          contentUrl: to(`data/${id}/${last.version}/${path}`),
        },
      ];
    }),
  });
}

const FORMATS: Readonly<Record<string, string>> = { json: 'application/json', csv: 'text/csv' };

/** What a dataset has to say of itself wherever it is named. */
function datasetName({ record: { dataset } }: EntrySubject) {
  return {
    name: dataset.title,
    description: dataset.description,
    license: licenceAddress(dataset.licence),
  };
}

/** The day on which an entry was released first, and that of its last correction, where there are such. */
export function daysOf(
  subject: EntrySubject,
  event: EventRow,
): { readonly published: string | undefined; readonly modified: string | undefined } {
  const published = subject.added[event.id]?.date;
  return { published, modified: textOf(subject, event).changes?.at(-1)?.date ?? published };
}

/** One end of a time in ISO 8601, as precise as it is known; nothing where it is in doubt, open or has no such form. */
export function isoOf(time: Edtf, end: 'start' | 'end'): string | undefined {
  const of: EdtfEnd = time.kind === 'date' ? time : time[end];
  if (typeof of === 'string') return undefined;
  return time.kind === 'date' && end === 'end' ? undefined : iso(of);
}

function iso(date: EdtfDate): string | undefined {
  const text = formatEdtf(date);
  return date.approximate || date.uncertain ? undefined : plainDate(text);
}

function plainDate(text: string): string | undefined {
  return /^\d{4}(-(0\d|1[0-2])(-\d\d(T[\d:]+(Z|[+-]\d\d(:\d\d)?)?)?)?)?$/.test(text) ? text : undefined;
}

/** The thing without what is absent or empty; what stands alone in a list stands alone. */
function tidy(of: Readonly<{ '@type': string; [property: string]: unknown }>): Thing {
  return Object.fromEntries(
    Object.entries(of).flatMap(([key, value]) => {
      const only = Array.isArray(value) && value.length < 2 ? value[0] : value;
      return only === undefined || only === '' || only === false ? [] : [[key, only]];
    }),
  ) as Thing;
}
