/** The months of a pair as rows: each month with exchanges, and each stretch of months without as one row. */
import { type Exchange, noCounts } from '../../query/contacts.ts';
import { daysOfMonth } from '../../query/contactTimes.ts';
import type { Density } from '../../query/coverage.ts';

/** From one month to another, both included: how they are covered, and counts by kind where there are any. */
export interface MonthRow {
  readonly first: number;
  readonly last: number;
  readonly counts: ReturnType<typeof noCounts> | undefined;
  readonly covered: Density;
}

/**
 * The rows of the months from `first` to `last`, and what is not known to the month. `coverage` says of two civil days, both
 * included, how the days between them are covered; absent where nothing is said of it.
 */
export function monthRows(
  exchanges: readonly Exchange[],
  first: number,
  last: number,
  coverage: ((first: number, last: number) => Density) | undefined,
): { readonly rows: readonly MonthRow[]; readonly unknown: ReturnType<typeof noCounts> | undefined } {
  const months = new Map<number, ReturnType<typeof noCounts>>();
  let unknown: ReturnType<typeof noCounts> | undefined;
  for (const { month, kind } of exchanges) {
    const counts = (month === undefined ? unknown : months.get(month)) ?? noCounts();
    counts[kind] += 1;
    if (month === undefined) unknown = counts;
    else months.set(month, counts);
  }
  const taken = [...months.keys()].sort((a, b) => a - b);
  const end = Math.max(last, ...taken.slice(-1));
  const rows: MonthRow[] = [];
  for (let month = Math.min(first, ...taken.slice(0, 1)); month <= end; month++) {
    const counts = months.get(month);
    // Where nothing is said of coverage, a stretch is the same from end to end, however many years it takes.
    const until = counts || coverage ? month : (taken.find((other) => other > month) ?? end + 1) - 1;
    const covered = coverage?.(daysOfMonth(month).first, daysOfMonth(until).last) ?? 'dense';
    const before = rows.at(-1);
    if (!counts && before && !before.counts && before.covered === covered)
      rows[rows.length - 1] = { ...before, last: until };
    else rows.push({ first: month, last: until, counts, covered });
    month = until;
  }
  return { rows, unknown };
}
