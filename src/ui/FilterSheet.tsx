/** The filters where there is no room for a rail: a button that opens them over the page. */
import { useState } from 'react';
import { chosenFacets } from '../query/view.ts';
import { useApp, useSelectors, useWords } from './context.tsx';
import styles from './FilterSheet.module.css';
import { Facets } from './facets/Facets.tsx';
import { Sheet } from './Sheet.tsx';

/** The button, and the filters while it has opened them. `isInert` where no script listens yet. */
export function FilterSheet({ isInert = false }: { readonly isInert?: boolean }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const set = useApp(({ view }) => chosenFacets(view).length + (view.time ? 1 : 0));
  const { count } = useApp(useSelectors().selection);
  const name = words.say('filters.name');
  return (
    <>
      <button
        type="button"
        className="button"
        aria-haspopup="dialog"
        inert={isInert}
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        {set > 0 ? words.say('filters.name-set', { count: set }) : name}
      </button>
      {isOpen && (
        <Sheet name={name} onClose={() => setOpen(false)}>
          <div className={styles.facets}>
            <Facets />
          </div>
          <div className={styles.foot}>
            <button type="button" className={styles.done} onClick={() => setOpen(false)}>
              {words.say('filters.close', { count })}
            </button>
          </div>
        </Sheet>
      )}
    </>
  );
}
