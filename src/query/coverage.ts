/** How fully the record covers the days of its sides, as its own statement of coverage says. */
import type { TextFile } from '../record/core.ts';
import { firstDay, lastDay, readEdtf } from '../time/edtf.ts';

export type Density = TextFile['coverage'][number]['density'];

/** One row of the statement, its period as civil days, both included. */
export interface CoverageRow {
  readonly side: string;
  readonly density: Density;
  readonly first: number;
  readonly last: number;
}

/** The rows of a statement of coverage; a period that is no date covers nothing. */
export function coverageRows(coverage: TextFile['coverage']): readonly CoverageRow[] {
  return coverage.flatMap(({ period, side, density }) => {
    const time = readEdtf(period);
    return time ? [{ side, density, first: firstDay(time), last: lastDay(time) }] : [];
  });
}

/**
 * How days from `first` to `last`, both included, are covered where all of some sides are looked at: `dense` when every day
 * is, for each of them; `none` when on every day one of them is not covered; else `thin`. Days no row speaks of are not
 * covered; no days at all are `dense`.
 */
export function coverageOf(
  rows: readonly CoverageRow[],
  sides: readonly string[],
  first: number,
  last: number,
): Density {
  const own = rows.filter((row) => sides.includes(row.side) && row.first <= last && row.last >= first);
  const cuts = new Set([first]);
  for (const row of own)
    for (const day of [row.first, row.last + 1]) if (day > first && day <= last) cuts.add(day);
  const found = new Set<Density>();
  if (first <= last) for (const day of cuts) found.add(worst(sides.map((side) => densityOn(own, side, day))));
  if (found.size > 1) return 'thin';
  const [only = 'dense'] = found;
  return only;
}

function densityOn(rows: readonly CoverageRow[], side: string, day: number): Density {
  return rows.find((row) => row.side === side && row.first <= day && row.last >= day)?.density ?? 'none';
}

function worst(densities: readonly Density[]): Density {
  return (['none', 'thin'] as const).find((density) => densities.includes(density)) ?? 'dense';
}
