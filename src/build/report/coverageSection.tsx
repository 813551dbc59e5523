/** Coverage by period and side, as stated and as it is. */
import { type CoverageCell, coverage } from './coverage.ts';
import type { Subject } from './subject.ts';
import { type Section, Table } from './table.tsx';

export function coverageSection(subject: Subject): Section {
  return {
    id: 'coverage',
    title: 'Coverage',
    body: (
      <Table
        caption="Coverage as dataset.json states it, with the number of events whose act it is. “≠” stands where the two do not go together: none with events, dense or thin without, or nothing stated."
        head={['period', ...subject.record.sides.map(({ name }) => name)]}
        rows={coverage(subject).map(({ period, cells }) => [period, ...cells.map(shown)])}
      />
    ),
  };
}

function shown({ density, events, odd }: CoverageCell) {
  const text = `${density ?? 'not stated'}, ${events}`;
  return odd ? <span className="odd">{text} ≠</span> : text;
}
