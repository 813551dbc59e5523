/** The pieces that the drawings of a Sequence are put together from, defined once a page. */
import type { ChartEvent } from '../../chart/events.ts';
import type { Shape } from '../../chart/shapes.ts';
import type { Lane } from '../../chart/sideLanes.ts';
import { DisputeSign, Mark } from '../Mark.tsx';

const SHAPES: readonly Shape[] = ['disc', 'square', 'triangle', 'plus', 'chevron'];

/** The name of the piece that draws an event's mark. */
export function markName({ shape, answer }: Pick<ChartEvent, 'shape' | 'answer'>): string {
  return answer === undefined ? `q-${shape}` : `q-${shape}-${answer}`;
}

/** How wide a lane is that is collapsed to a line, where others are 1. */
const THIN = 0.45;

/** Where a lane's line stands in a drawing: per cent of its width, to a tenth. */
export function laneX(lane: number, lanes: readonly Lane[]): string {
  const width = (some: readonly Lane[]) => some.reduce((sum, { isThin }) => sum + (isThin ? THIN : 1), 0);
  const middle = width(lanes.slice(0, lane)) + width(lanes.slice(lane, lane + 1)) / 2;
  return `${Math.round((middle / width(lanes)) * 1000) / 10}%`;
}

/** A side's colour as a paint, the ink's where a lane belongs to no side. */
export function laneColour(lane: Lane | undefined): string {
  return lane?.colour ? `var(--side-${lane.colour})` : 'var(--ink-muted)';
}

/** The definitions, drawn nowhere. Marks take the colour of the place that uses them. */
export function LaneSymbols() {
  return (
    <svg className="vh" aria-hidden="true">
      <defs>
        {SHAPES.map((shape) => (
          <g key={shape} id={markName({ shape, answer: undefined })}>
            <Mark shape={shape} />
          </g>
        ))}
        {(['accepts', 'conditions', 'rejects'] as const).map((answer) => (
          <g key={answer} id={markName({ shape: 'chevron', answer })}>
            <Mark shape="chevron" answer={answer} />
          </g>
        ))}
        <g id="q-disputed">
          <DisputeSign standing="contested" />
        </g>
        <g id="q-revised">
          <DisputeSign standing="corrected" />
        </g>
        <path id="q-head-e" d="M-7-4-2 0-7 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path id="q-head-s" d="M7-4 2 0 7 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path id="q-stub-e" d="M0 0H14M10-4 14 0 10 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path
          id="q-stub-s"
          d="M0 0H-14M-10-4-14 0-10 4"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        />
        <path id="q-loop" d="M0 0V13H8V4M5 8 8 4 11 8" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <g id="q-gap">
          <path d="M-3.5-4H3.5V4H-3.5Z" fill="var(--ground)" />
          <path d="M0-4V4" stroke="currentColor" strokeOpacity=".5" />
        </g>
      </defs>
    </svg>
  );
}
