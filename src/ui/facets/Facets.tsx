/** All filters, one below the other. */
import { useDeferredValue, useRef } from 'react';
import { isFiltered } from '../../query/view.ts';
import { useActions, useApp, useSelectors, useWords } from '../context.tsx';
import { ActorFacet } from './ActorFacet.tsx';
import { DatesFacet } from './DatesFacet.tsx';
import styles from './Facets.module.css';
import { ListFacet } from './ListFacet.tsx';

const LISTS = ['topic', 'type', 'standing', 'sig', 'channel', 'source'] as const;

/** Dates first, then actors, then the facets that are plain lists. A tick shows at once; the counts follow the picture. */
export function Facets() {
  const words = useWords();
  const actions = useActions();
  const heading = useRef<HTMLHeadingElement>(null);
  const counted = useDeferredValue(useApp(useSelectors().counted));
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
      <ActorFacet counted={counted} />
      {LISTS.map((facet) => (
        <ListFacet key={facet} facet={facet} counted={counted} />
      ))}
    </div>
  );
}
