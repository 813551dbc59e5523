/** Exchanges by month as small bars; the table of a pair's months says the same. */
import type { Exchange } from '../../query/contacts.ts';

/** The months of all bars, counted as `monthOf` does, and how many events the highest bar stands for. */
export interface MonthScale {
  readonly first: number;
  readonly last: number;
  readonly most: number;
}

const HEIGHT = 12;

/** One bar a month with exchanges, as a path in a box of 100 by 12. */
export function monthBars(
  months: readonly (number | undefined)[],
  { first, last, most }: MonthScale,
): string {
  const width = 100 / (last - first + 1);
  const counts = new Map<number, number>();
  for (const month of months) if (month !== undefined) counts.set(month, (counts.get(month) ?? 0) + 1);
  const round = (n: number) => Math.round(n * 100) / 100;
  return [...counts]
    .map(([month, count]) => {
      const height = round(Math.max(1.5, (HEIGHT * count) / most));
      const bar = round(Math.max(0.8, width * 0.8));
      return `M${round((month - first) * width)} ${HEIGHT}v-${height}h${bar}v${height}z`;
    })
    .join('');
}

/** The scale of some lists of exchanges: all their months, and the fullest month of any. */
export function monthScale(cells: readonly (readonly Exchange[])[]): MonthScale {
  let [first, last, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1];
  for (const cell of cells) {
    const counts = new Map<number, number>();
    for (const { month } of cell) {
      if (month === undefined) continue;
      const count = (counts.get(month) ?? 0) + 1;
      counts.set(month, count);
      if (count > most) most = count;
      if (month < first) first = month;
      if (month > last) last = month;
    }
  }
  return first <= last ? { first, last, most } : { first: 0, last: 0, most };
}

/** The bars. */
export function Months({
  exchanges,
  scale,
  className,
}: {
  readonly exchanges: readonly Exchange[];
  readonly scale: MonthScale;
  readonly className: string | undefined;
}) {
  return (
    <svg className={className} viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <path
        d={monthBars(
          exchanges.map(({ month }) => month),
          scale,
        )}
        fill="currentColor"
      />
    </svg>
  );
}
