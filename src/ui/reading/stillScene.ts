/** A picture of a few events that stands still, on the lanes of those who take part in them alone. */
import { chartEvents } from '../../chart/events.ts';
import type { Scene } from '../../chart/scene/display.ts';
import { type Lanes, sideLanes } from '../../chart/sideLanes.ts';
import type { QueryIndex } from '../../query/facets.ts';
import { flagsOf } from '../../query/standing.ts';
import { spanOfDays } from '../../query/window.ts';
import type { EventRow } from '../../record/record.ts';
import type { Words } from '../../words/words.ts';
import type { DRAWING } from '../timeline/TimelineView.tsx';

/** No event stands out. */
const NOTHING_STRONG = {
  hovered: undefined,
  focused: undefined,
  open: undefined,
  related: new Set<number>(),
};

/** The scene of some events over their days, at a size in px; `undefined` where they have no bounded date. */
export function stillScene(
  { frameOf, layoutChart, composeScene }: typeof DRAWING,
  { record, reasons }: QueryIndex,
  events: readonly EventRow[],
  { width, height }: { readonly width: number; readonly height: number },
  words: Words,
): Scene | undefined {
  const window = spanOfDays({
    first: Math.min(...events.map(({ first }) => first)),
    last: Math.max(...events.map(({ last }) => last)),
  });
  if (!window) return undefined;
  const lanes = onlyUsed(sideLanes(record), events);
  const { zone } = record.dataset;
  const frame = frameOf(window, width, height);
  const layout = layoutChart({
    events: chartEvents(record, events, lanes, zone, (event) => flagsOf(reasons[event.index] ?? [])),
    lanes: lanes.lanes,
    scale: (frame.right - frame.left) / (window.end - window.start),
    top: frame.top,
    height: height - frame.top,
  });
  return composeScene(layout, frame, NOTHING_STRONG, words, zone);
}

/** The lanes on which some of the events stand or at which they aim. */
export function onlyUsed({ lanes, of }: Lanes, events: readonly EventRow[]): Lanes {
  const used = new Set(
    events.flatMap((event) => {
      const place = of(event);
      return place ? [...place.stands, ...place.aims] : [];
    }),
  );
  const kept = lanes.map((_, lane) => lane).filter((lane) => used.has(lane));
  const at = (lane: number) => kept.indexOf(lane);
  return {
    lanes: kept.flatMap((lane) => lanes[lane] ?? []),
    of: (event) => {
      const place = of(event);
      return (
        place && { ...place, home: at(place.home), stands: place.stands.map(at), aims: place.aims.map(at) }
      );
    },
  };
}
