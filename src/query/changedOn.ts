/** What became known on a day: new events, new accounts of older ones, and what that did to their standing. */
import { type DiplomaticRecord, type EventRow, eventAt } from '../record/record.ts';
import type { QueryIndex } from './facets.ts';
import type { StandingReason } from './standing.ts';

/** The news of a day, by event in the record's order. */
export interface Changes {
  /** Events first known on that day. */
  readonly events: readonly EventRow[];
  /** Events known before, each with the places of its accounts that became known, and the reasons its standing got. */
  readonly older: readonly {
    readonly event: EventRow;
    readonly accounts: readonly number[];
    readonly reasons: readonly StandingReason[];
  }[];
}

/** The news of a civil day in a record, which may be that as known on the day. */
export function changedOn({ record, reasons }: QueryIndex, day: number): Changes {
  const events: EventRow[] = [];
  const older: Changes['older'][number][] = [];
  for (const event of record.events) {
    if (event.known === day) events.push(event);
    if (event.known >= day) continue;
    const accounts = event.accounts.flatMap(({ known }, place) => (known === day ? [place] : []));
    const got = (reasons[event.index] ?? []).filter(
      ({ known, event: by }) => known === day && (by === undefined || eventAt(record, by)?.known === day),
    );
    if (accounts.length + got.length > 0) older.push({ event, accounts, reasons: got });
  }
  return { events, older };
}

/** The last day before another, and the first after it, on which anything of a record became known. */
export function daysBeside(
  days: readonly number[],
  day: number,
): { readonly before: number | undefined; readonly after: number | undefined } {
  return { before: days.findLast((one) => one < day), after: days.find((one) => one > day) };
}

/** The days on which an event or an account of a record became known, ascending, each once. */
export function knownDays({ events }: DiplomaticRecord): readonly number[] {
  const days = new Set<number>();
  for (const { accounts } of events)
    for (const { known } of accounts) if (Number.isFinite(known)) days.add(known);
  return [...days].sort((a, b) => a - b);
}
