/** All filters, one below the other. */
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { isFiltered } from '../../query/view.ts';
import type { Counted } from '../../store/selectors.ts';
import { useActions, useApp, useSelectors, useWords } from '../context.tsx';
import { ActorFacet } from './ActorFacet.tsx';
import { DatesFacet } from './DatesFacet.tsx';
import styles from './Facets.module.css';
import { ListFacet } from './ListFacet.tsx';
import { InTime, type OptionOf } from './Option.tsx';

const LISTS = ['topic', 'type', 'standing', 'sig', 'channel', 'source'] as const;

/** Of more events than this nothing is drawn beside an option. */
const MOST_DRAWN = 100_000;

/** Dates first, then actors, then the facets that are plain lists. A tick shows at once; the counts follow the picture. */
export function Facets() {
  const words = useWords();
  const actions = useActions();
  const heading = useRef<HTMLHeadingElement>(null);
  const counted = useDeferredValue(useApp(useSelectors().counted));
  const inTime = useInTime(counted);
  const filtered = useApp((state) => isFiltered(state.view));
  return (
    <div className={styles.facets}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1}>
          {words.say('filters.name')}
        </h2>
        {filtered && (
          <button
            type="button"
            className="button"
            onClick={() => {
              actions.clearFilters();
              heading.current?.focus();
            }}
          >
            {words.say('filters.clear-all')}
          </button>
        )}
      </div>
      <DatesFacet />
      <InTime value={inTime}>
        <ActorFacet counted={counted} />
        {LISTS.map((facet) => (
          <ListFacet key={facet} facet={facet} counted={counted} />
        ))}
      </InTime>
    </div>
  );
}

/** What draws the events of an option, fetched when the filters stand. Without it they are as usable. */
function useInTime(counted: Counted) {
  const [drawn, setDrawn] = useState<typeof import('./Histogram.tsx')>();
  const isFew = counted.index.record.events.length <= MOST_DRAWN;
  useEffect(() => {
    if (isFew) import('./Histogram.tsx').then(setDrawn, () => undefined);
  }, [isFew]);
  return useMemo(
    () => (drawn && isFew ? (of: OptionOf) => <drawn.Histogram counted={counted} {...of} /> : undefined),
    [drawn, isFew, counted],
  );
}
