/** How closely each period is said to be covered for each side, beside how many events there are. */
import { edtf } from '../../record/edtfOf.ts';
import { type CivilDay, civilParts } from '../../time/civil.ts';
import { firstDay, lastDay } from '../../time/edtf.ts';
import { actingSides, eventsOf, type Subject } from './subject.ts';

export interface CoverageCell {
  /** What the record says; undefined where it says nothing. */
  readonly density: 'dense' | 'thin' | 'none' | undefined;
  readonly events: number;
  /** What it says and what is there do not go together. */
  readonly odd: boolean;
}

export interface CoverageRow {
  readonly period: string;
  /** One a side, in lane order. */
  readonly cells: readonly CoverageCell[];
}

/** One row a period of `dataset.json`, and one a month that has events and no period; in order of time. */
export function coverage(subject: Subject): readonly CoverageRow[] {
  const { record } = subject;
  const stated = subject.files.dataset.coverage;
  const periods = new Set(stated.map(({ period }) => period));
  const spans = [...periods].map((period) => [firstDay(edtf(period)), lastDay(edtf(period))] as const);
  const events = eventsOf(subject).flatMap(({ row }) =>
    Number.isFinite(row.first) ? [{ day: row.first, sides: actingSides(subject, row) }] : [],
  );
  for (const { day } of events)
    if (!spans.some(([first, last]) => day >= first && day <= last)) periods.add(monthOf(day));
  return [...periods]
    .sort((a, b) => firstDay(edtf(a)) - firstDay(edtf(b)))
    .map((period) => {
      const [first, last] = [firstDay(edtf(period)), lastDay(edtf(period))];
      const within = events.filter(({ day }) => day >= first && day <= last);
      const cells = record.sides.map((side) => {
        const density = stated.find((row) => row.period === period && row.side === side.id)?.density;
        const count = within.filter(({ sides }) => sides.includes(side)).length;
        const odd = density === undefined || (density === 'none') !== (count === 0);
        return { density, events: count, odd };
      });
      return { period, cells };
    });
}

function monthOf(day: number): string {
  const { year, month } = civilParts(day as CivilDay);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}
