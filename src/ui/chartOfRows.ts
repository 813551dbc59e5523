/** The chart of a record whose events all stand as rows. */
import { type Chart, chartOf } from '../chart/columns.ts';
import { chartEvents } from '../chart/events.ts';
import type { LaneKind } from '../chart/lanes.ts';
import type { Lanes } from '../chart/sideLanes.ts';
import type { QueryIndex } from '../query/facets.ts';
import { flagsOf } from '../query/standing.ts';

/** Makes the chart of all events of a record on lanes of a kind, in a zone. */
export type ChartMaker = (index: QueryIndex, lanes: Lanes, kind: LaneKind, zone: string) => Chart;

/** Makes every event as a whole, once. */
export const chartOfRows: ChartMaker = ({ record, reasons }, lanes, _, zone) =>
  chartOf(chartEvents(record, record.events, lanes, zone, (event) => flagsOf(reasons[event.index] ?? [])));
