/** The marks of the drawing as SVG, centred on the origin, in the colour of the place that uses them. */
import type { ChartEvent } from '../chart/events.ts';
import { halfOutline, notch, type Outline, outline, type Shape, strike } from '../chart/shapes.ts';

/** Radius, px: large enough for the fill of a response to say what it answers. */
const RADIUS = 6;

/** One mark; of a response, what it answers. */
export function Mark({ shape, answer }: { readonly shape: Shape; readonly answer?: ChartEvent['answer'] }) {
  const isFilled = shape !== 'chevron' || answer === 'accepts';
  return (
    <>
      <Drawn of={outline(shape, RADIUS + 1.5)} fill="var(--ground)" />
      {isFilled ? (
        <Drawn of={outline(shape, RADIUS)} fill="currentColor" />
      ) : (
        <Drawn of={outline(shape, RADIUS)} fill="var(--ground)" stroke="currentColor" />
      )}
      {answer === 'conditions' && <Drawn of={halfOutline(shape, RADIUS)} fill="currentColor" />}
      {answer === 'rejects' && (
        <path d={`M${strike(RADIUS).map(pair).join('L')}`} stroke="currentColor" strokeWidth="2" />
      )}
    </>
  );
}

/** The sign at the upper right of a mark, set into its notch: filled for a dispute, open for a revision. */
export function DisputeSign({ standing }: { readonly standing: 'contested' | 'corrected' }) {
  return (
    <>
      <path d={polygon(notch(RADIUS))} fill="var(--ground)" />
      <path
        d={`M${pair([RADIUS * 0.9, -RADIUS * 0.9 - 3.7])}l3.7 3.7-3.7 3.7-3.7-3.7Z`}
        fill={standing === 'contested' ? 'var(--dispute)' : 'var(--ground)'}
        stroke="var(--dispute)"
        strokeWidth="1.25"
      />
    </>
  );
}

function Drawn({
  of,
  fill,
  stroke,
}: {
  readonly of: Outline;
  readonly fill: string;
  readonly stroke?: string;
}) {
  const paint = stroke === undefined ? { fill } : { fill, stroke, strokeWidth: 1.75 };
  return of.kind === 'circle' ? <circle r={of.r} {...paint} /> : <path d={polygon(of.points)} {...paint} />;
}

function polygon(points: readonly (readonly [number, number])[]): string {
  return `M${points.map(pair).join('L')}Z`;
}

function pair([x, y]: readonly [number, number]): string {
  return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
}
