/**
 * The Atom feed (RFC 4287) of the latest records and corrections. Everything in it comes from the data: an entry is as old
 * as the release that brought it, and its id is made of the record's and the event's, so that it stays what it is when the
 * site moves.
 */
import { createHash } from 'node:crypto';
import { CREATOR } from '../../../record/creator.ts';
import { compareVersions } from '../../../record/version.ts';
import { spokenOf } from '../../../ui/sequence/spoken.ts';
import { joined, sentence } from '../../../words/sentence.ts';
import { addresses, FEED } from '../outward.ts';
import { EVENTS, eventPath } from './parts.tsx';
import { licenceAddress } from './schemaOrg.ts';
import { type EntrySubject, textOf } from './subject.ts';

/** So many entries, the latest first. */
const MOST = 60;

interface Entry {
  readonly key: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly version: string;
  /** Of what is released together, what came last comes first. */
  readonly order: number;
  readonly title: string;
  readonly path: string;
  readonly summary: string;
}

/** The feed's text; without any release there is nothing to tell, and the feed is empty. */
export function feedOf(subject: EntrySubject): string {
  const { record, say, releases } = subject;
  const to = addresses(subject.site, './');
  const { id, title, licence } = record.dataset;
  const entries = entriesOf(subject);
  const latest = entries[0]?.day ?? releases.at(-1)?.date ?? '1970-01-01';
  const licensed = licenceAddress(licence);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<id>${urn(`${id} feed`)}</id>`,
    `<title>${xml(say('feed.title', { title }))}</title>`,
    `<subtitle>${xml(say('feed.subtitle'))}</subtitle>`,
    `<updated>${instant(latest)}</updated>`,
    `<author><name>${xml(CREATOR)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xml(to(FEED))}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(to(EVENTS))}"/>`,
    `<icon>${xml(to('icon.svg'))}</icon>`,
    ...(licensed === undefined ? [] : [`<rights>${xml(licensed)}</rights>`]),
    ...entries
      .slice(0, MOST)
      .map((entry) =>
        [
          '<entry>',
          `<id>${urn(`${id} ${entry.key}`)}</id>`,
          `<title>${xml(entry.title)}</title>`,
          `<updated>${instant(entry.day)}</updated>`,
          `<published>${instant(entry.day)}</published>`,
          `<link rel="alternate" type="text/html" href="${xml(to(entry.path))}"/>`,
          `<summary>${xml(entry.summary)}</summary>`,
          '</entry>',
        ].join('\n'),
      ),
    '</feed>',
    '',
  ].join('\n');
}

function entriesOf(subject: EntrySubject): readonly Entry[] {
  const { record, index, words, say, added, tombstones } = subject;
  const records = record.events.flatMap((event): readonly Entry[] => {
    const release = added[event.id];
    if (!release) return [];
    const spoken = spokenOf(record, event, index.reasons[event.index] ?? [], words, record.dataset.zone);
    return [
      {
        key: `event ${event.id}`,
        day: release.date,
        version: release.version,
        order: event.index,
        title: event.title,
        path: eventPath(event.id),
        summary: joined([sentence(spoken, words), textOf(subject, event).summary], words),
      },
    ];
  });
  const corrections = record.events.flatMap((event) =>
    (textOf(subject, event).changes ?? []).map(
      ({ version, date, kind, what, why }, row): Entry => ({
        key: `change ${event.id} ${version} ${row}`,
        day: date,
        version,
        order: event.index,
        title: say('feed.change', { kind: words.say(`change.${kind}`), title: event.title }),
        path: eventPath(event.id),
        summary: joined([what, words.say('change.why', { why })], words),
      }),
    ),
  );
  const gone = tombstones
    .filter(({ what }) => what === 'event')
    .map(
      ({ id, kind, date, reason }): Entry => ({
        key: `gone ${id}`,
        day: date,
        version: '0.0.0',
        order: 0,
        title: say('feed.gone', { kind, id }),
        path: eventPath(id),
        summary: reason,
      }),
    );
  return [...corrections, ...gone, ...records].sort(
    (a, b) =>
      (a.day < b.day ? 1 : a.day > b.day ? -1 : 0) ||
      compareVersions(b.version, a.version) ||
      b.order - a.order,
  );
}

/** A day as an instant: the feed's form knows no days. */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}

/** A name-based UUID (RFC 9562, version 5, in the namespace of addresses): the same name has the same one everywhere. */
function urn(name: string): string {
  const space = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
  const hash = createHash('sha1').update(space).update(`parley ${name}`).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex', 0, 16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Text for XML, without what no XML may hold. */
function xml(text: string): string {
  return (
    text
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  );
}
