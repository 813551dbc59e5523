/** Hashes of what is released. */
import { createHash } from 'node:crypto';
import type { Compiled } from '../../record/compile.ts';

/** SHA-256 of a text (as UTF-8) or of bytes, in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * The hash of a record's content: SHA-256 over its canonical core and text file. What a release says of itself
 * (`release`) is left out, so that the same data have the same hash, released or not.
 */
export function contentHash({
  core,
  text,
}: { readonly core: object; readonly text: object } | Compiled): string {
  return sha256(canonicalJson({ core: withoutRelease(core), text: withoutRelease(text) }));
}

/** JSON without spaces, the keys of every object in the order of their code units. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((entry) => canonicalJson(entry ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`);
  return `{${entries.join(',')}}`;
}

function withoutRelease(file: object): object {
  return Object.fromEntries(Object.entries(file).filter(([key]) => key !== 'release'));
}
