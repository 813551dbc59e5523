import { type Edtf, firstDay, lastDay } from '../time/edtf.ts';

/**
 * The day on which an account became known: its own `knownAt`, else the last day on which it was given. An event became
 * known with the earliest of its accounts.
 */
export function knownDay(at: Edtf, knownAt: Edtf | undefined): number {
  return knownAt ? firstDay(knownAt) : lastDay(at);
}
