/** The hash of a set of events: the same for the same events, whatever their order. `docs/cite.md` tells how to compute it. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Ids in the order in which they are hashed: by code unit, each once. */
export function sortedIds(ids: Iterable<string>): readonly string[] {
  return [...new Set(ids)].sort();
}

/** SHA-256, in 64 hexadecimal digits, of the sorted ids in UTF-8, a line feed between each two. */
export function idsHash(ids: Iterable<string>): string {
  return hashOf(sortedIds(ids).join('\n'));
}

/** SHA-256 of a text in UTF-8, in 64 hexadecimal digits. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The digits of a hash that citations in prose show; the formats have all of them. */
export function shortHash(hash: string): string {
  return hash.slice(0, 12);
}
