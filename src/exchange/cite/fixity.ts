/**
 * What fixes a citation of data, in words of one fixed form: it is written here and found again in pasted text by
 * `readFixity`. Its language is that of the formats, not of the interface.
 */
import type { Fixity } from './cslItem.ts';
import { shortHash } from './idsHash.ts';

/** For the formats, hashes whole: `Data sha256:….` then `12 events shown, ids sha256:….` */
export function fixityNote(fixity: Fixity): string {
  return sentences(fixity, (hash) => hash).join(' ');
}

/** For prose, the first digits of the hashes: `data sha256:f728f792d5da`, `12 events, ids sha256:…`, `as known on 2025-03-14`. */
export function fixityPhrases(fixity: Fixity): readonly string[] {
  return phrases(fixity, shortHash);
}

function sentences(fixity: Fixity, hash: (whole: string) => string): readonly string[] {
  return phrases(fixity, hash).map((phrase) => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`);
}

function phrases(fixity: Fixity, hash: (whole: string) => string): readonly string[] {
  const { events, 'data-sha256': data, 'ids-sha256': ids, 'as-known-on': day } = fixity;
  return [
    ...(day === undefined ? [] : [`as known on ${day}`]),
    `${events} ${events === 1 ? 'event' : 'events'}, ids sha256:${hash(ids)}`,
    ...(data === undefined ? [] : [`data sha256:${hash(data)}`]),
  ];
}
