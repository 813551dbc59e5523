import type { Cell } from './cellTime.ts';
import type { SkipReason } from './report.ts';
import { type EventCells, MOST } from './tableBuilder.ts';

/** What stood where a row or entry fails, for the reader who has to mend it; '' where the reason says all. */
export function foundIn(why: SkipReason, cells: EventCells): string {
  const decoder = new TextDecoder();
  const text = ({ bytes, from, to }: Cell) => decoder.decode(bytes.subarray(from, to));
  switch (why) {
    case 'bad-date':
    case 'ends-first':
    case 'date-beyond':
      return (
        text(cells.date) || [text(cells.start), text(cells.end)].filter((part) => part !== '').join(' / ')
      );
    case 'long-title':
      return `${cells.title.to - cells.title.from} > ${MOST.title}`;
    case 'no-date':
      return text(cells.title);
    default:
      return '';
  }
}
