/** Numbers and names of a file in words. */
import type { SayOnOpen } from '../../words/openWords.ts';

/** A number of bytes as people say it. */
export function sizeInWords(bytes: number, say: SayOnOpen): string {
  if (bytes < 1_000) return say('size.bytes', { count: bytes });
  if (bytes < 1_000_000) return say('size.kilobytes', { count: Math.round(bytes / 1_000) });
  return say('size.megabytes', { count: Math.round(bytes / 100_000) / 10 });
}
