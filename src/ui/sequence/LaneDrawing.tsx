/** The drawing beside one event of the Sequence; hidden from assistive technology, which has the sentence. */
import type { ChartEvent } from '../../chart/events.ts';
import type { Lane } from '../../chart/sideLanes.ts';
import { laneColour, laneX, markName } from './LaneSymbols.tsx';
import { type RowLine, rowDrawing } from './rowDrawing.ts';

/** One row of the drawing, put together from the pieces of `LaneSymbols`. */
export function LaneDrawing({
  event,
  lanes,
}: {
  readonly event: ChartEvent;
  readonly lanes: readonly Lane[];
}) {
  const { lines, gaps, heads, stubs, loop, marks } = rowDrawing(event);
  const x = (lane: number) => laneX(lane, lanes);
  const colour = (lane: number) => laneColour(lanes[lane]);
  const [home = event.home] = marks.includes(event.home) ? [event.home] : marks;
  return (
    <svg className="qd" aria-hidden="true">
      {lines.flatMap((line) =>
        offsets(line).map((y) => (
          <line
            key={`${line.from}-${line.to}-${y}`}
            x1={x(line.from)}
            x2={x(line.to)}
            y1={y}
            y2={y}
            stroke={line.lane === undefined ? 'var(--ink-muted)' : colour(line.lane)}
            strokeWidth={line.double ? '1.25' : '1.5'}
          />
        )),
      )}
      {gaps.map((lane) => (
        <use key={lane} href="#q-gap" x={x(lane)} color={colour(lane)} />
      ))}
      {heads.map(({ at, toEnd, lane }) => (
        <use key={at} href={toEnd ? '#q-head-e' : '#q-head-s'} x={x(at)} color={colour(lane)} />
      ))}
      {loop !== undefined && <use href="#q-loop" x={x(loop)} color={colour(loop)} />}
      {stubs.map(({ at, toEnd, to }) => (
        <g key={to}>
          <use href={toEnd ? '#q-stub-e' : '#q-stub-s'} x={x(at)} color={colour(at)} />
          <text
            x={x(at)}
            dx={toEnd ? '17' : '-17'}
            dy="3.5"
            className={toEnd ? 'qe' : 'qx'}
            fill={colour(to)}
          >
            {lanes[to]?.code}
          </text>
        </g>
      ))}
      {marks.map((lane) => (
        <use key={lane} href={`#${markName(event)}`} x={x(lane)} color={colour(lane)} />
      ))}
      {(event.disputed || event.revised) && (
        <use href={event.disputed ? '#q-disputed' : '#q-revised'} x={x(home)} />
      )}
    </svg>
  );
}

function offsets({ double }: RowLine): readonly number[] {
  return double ? [-1.75, 1.75] : [0];
}
