import { CannotOpen } from '../../exchange/in/failure.ts';
import type { OpenFailure } from '../../ui/open/fileState.ts';

/** What is told of an error that ended the reading or showing of a file. */
export function failureOf(error: unknown): OpenFailure {
  if (error instanceof CannotOpen) return error.failure;
  // Engines tell so that a buffer cannot be had.
  return error instanceof RangeError ? { kind: 'memory' } : { kind: 'stopped', found: String(error) };
}
