/** How the accounts of an event answer each other, and where they stand when each side has a column. */
import { answeredBy } from '../../record/parts.ts';
import type { DiplomaticRecord, EventRow } from '../../record/record.ts';

/** Where an account stands: its side's column, and its row; both from 0. */
export interface AccountPlace {
  readonly column: number;
  readonly row: number;
}

/** The accounts of an event in columns: the sides that have one, in lane order, and the place of every account. */
export interface AccountRows {
  /** Side indexes. */
  readonly sides: readonly number[];
  /** By account. */
  readonly places: readonly AccountPlace[];
}

/** Whether accounts of several sides can be compared. */
export function hasSides(record: DiplomaticRecord, event: EventRow): boolean {
  return new Set(event.accounts.map(({ by }) => record.actors[by]?.side)).size > 1;
}

/** The index of the account that another one answers, by any stance; `undefined` where it answers none. */
export function answeredOf(record: DiplomaticRecord, event: EventRow, account: number): number | undefined {
  const answered = answeredBy(record, event, account) ?? event.accounts[account]?.answers ?? -1;
  return answered >= 0 && answered !== account && event.accounts[answered] ? answered : undefined;
}

/** The indexes of the accounts that answer one, in the event's order. */
export function answersTo(record: DiplomaticRecord, event: EventRow, account: number): readonly number[] {
  return event.accounts.flatMap((_, at) => (answeredOf(record, event, at) === account ? [at] : []));
}

/**
 * Places accounts: each in the column of its side, below those of its side that come before it, and not above the one of
 * another side that it answers. Where answers go in a circle only answers to earlier accounts count.
 */
export function accountRows(record: DiplomaticRecord, event: EventRow): AccountRows {
  const sideOf = event.accounts.map(({ by }) => record.actors[by]?.side ?? -1);
  const sides = [...new Set(sideOf)].sort((a, b) => a - b);
  const answered = event.accounts.map((_, at) => {
    const other = answeredOf(record, event, at);
    return other === undefined || sideOf[other] === sideOf[at] ? undefined : other;
  });
  const earlier = answered.map((other, at) => (other !== undefined && other < at ? other : undefined));
  const rows = settled(sideOf, answered) ?? settled(sideOf, earlier) ?? [];
  return {
    sides,
    places: sideOf.map((side, at) => ({ column: sides.indexOf(side), row: rows[at] ?? at })),
  };
}

/** The least rows that keep both rules; `undefined` where there are none. */
function settled(
  sideOf: readonly number[],
  answered: readonly (number | undefined)[],
): readonly number[] | undefined {
  const rows = sideOf.map(() => 0);
  for (let pass = 0; pass <= rows.length; pass++) {
    let isSettled = true;
    for (const [at, side] of sideOf.entries()) {
      const above = at === 0 ? -1 : sideOf.lastIndexOf(side, at - 1);
      const row = Math.max(above < 0 ? 0 : (rows[above] ?? 0) + 1, rows[answered[at] ?? at] ?? 0);
      if (row !== rows[at]) isSettled = false;
      rows[at] = row;
    }
    if (isSettled) return rows;
  }
  return undefined;
}
