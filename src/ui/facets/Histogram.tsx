/** When the events of an option were: a few bars, for the eye alone. Fetched once the first screen stands. */
import '../../words/panelWords.ts';
import { memo, startTransition, useEffect, useMemo, useState } from 'react';
import { and, type Bitset } from '../../query/bitset.ts';
import { histogram, histogramDays } from '../../query/histogram.ts';
import { countedEvents } from '../../query/select.ts';
import type { DayRange, FacetKey } from '../../query/view.ts';
import type { Counted } from '../../store/selectors.ts';
import { rangeInWords } from '../../words/dates.ts';
import { useWords } from '../context.tsx';
import type { OptionOf } from './Option.tsx';

const HEIGHT = 14;
/** What is there is seen, however little of all it is. */
const LEAST = 1.5;

interface HistogramProps extends OptionOf {
  /** What its facet's counts are of. */
  readonly counted: Counted;
}

/**
 * The events that the option's count is of. A bar is as high as the root of its share of the fullest bar of all that
 * is counted in the facet: small options are seen too, and the same height means the same number throughout a facet.
 * It follows the counts, as these follow the picture.
 */
export const Histogram = memo(function Histogram({ counted, facet, id, colour }: HistogramProps) {
  const words = useWords();
  const [drawn, setDrawn] = useState(counted);
  useEffect(() => startTransition(() => setDrawn(counted)), [counted]);
  return useMemo(() => {
    const range = daysOf(drawn);
    const { path, width } = barsOf(drawn, facet, id, range);
    return (
      <span title={words.say('histogram.title', { range: rangeInWords(range, words) })}>
        <svg viewBox={`0 0 ${width} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          <path d={path} fill={colour === undefined ? 'var(--ink-muted)' : `var(--side-${colour})`} />
        </svg>
      </span>
    );
  }, [drawn, facet, id, colour, words]);
});

/** The bars as a path, each one wide. */
function barsOf(counted: Counted, facet: FacetKey, id: string, range: DayRange) {
  const { index } = counted;
  const { events, most } = groundOf(counted, facet);
  const bins = histogram(index.days, and(events, index.options[facet].events(id)), range);
  const bars = [...bins].map((count, bin) => {
    const height = Math.max(LEAST, HEIGHT * Math.sqrt(count / most));
    return count === 0 ? '' : `M${bin},${HEIGHT}v${-height.toFixed(1)}h1V${HEIGHT}z`;
  });
  return { path: bars.join(''), width: bins.length };
}

interface Ground {
  readonly events: Bitset;
  /** The events in the fullest part of the days. */
  readonly most: number;
}

const grounds = new WeakMap<Counted, Map<FacetKey, Ground>>();

/** What all options of a facet are measured against, found once a set of events. */
function groundOf(counted: Counted, facet: FacetKey): Ground {
  const { index, filter, selection } = counted;
  const known = grounds.get(counted) ?? new Map<FacetKey, Ground>();
  grounds.set(counted, known);
  const found = known.get(facet);
  if (found) return found;
  const events = countedEvents(index, filter, selection, facet);
  const ground = { events, most: Math.max(...histogram(index.days, events, daysOf(counted))) };
  known.set(facet, ground);
  return ground;
}

function daysOf({ index, filter }: Counted): DayRange {
  return histogramDays(index.record.extent, filter.time);
}
