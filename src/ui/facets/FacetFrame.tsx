/** What all facets share: a named group with its heading, any or all, and a way to clear it. */
import { type ReactNode, useId, useRef } from 'react';
import { type FacetKey, isChosen } from '../../query/view.ts';
import { Term } from '../Ask.tsx';
import { useActions, useApp, useWords } from '../context.tsx';
import styles from './FacetFrame.module.css';
import { useFacetMemory } from './memory.tsx';

/** The facets of which an event can have several options, so that asking for all of them makes sense. */
const SEVERAL: readonly FacetKey[] = ['actor', 'topic', 'standing', 'source'];

/** A facet around its options; it folds into its heading. */
export function FacetFrame({ facet, children }: { readonly facet: FacetKey; readonly children: ReactNode }) {
  const words = useWords();
  const actions = useActions();
  const { folds, setFold } = useFacetMemory();
  const isOpen = folds.get(`facet ${facet}`) ?? true;
  const choice = useApp((state) => state.view.facets[facet]);
  const needsAll = useApp((state) => state.view.match.includes(facet));
  const heading = useRef<HTMLButtonElement>(null);
  const content = useId();
  const name = words.say(`facet.${facet}`);
  return (
    <fieldset className={styles.facet} aria-label={name}>
      <div className={styles.head}>
        <h3>
          <button
            ref={heading}
            type="button"
            aria-expanded={isOpen}
            aria-controls={content}
            onClick={() => setFold(`facet ${facet}`, !isOpen)}
          >
            {name}
          </button>
        </h3>
        {SEVERAL.includes(facet) && (choice.ids.length > 0 || needsAll) && (
          <span className={styles.match}>
            <button
              type="button"
              aria-pressed={!needsAll}
              aria-label={words.say('facet.match-any')}
              onClick={() => actions.setMatch(facet, false)}
            >
              {words.say('facet.any')}
            </button>
            <button
              type="button"
              aria-pressed={needsAll}
              aria-label={words.say('facet.match-all')}
              onClick={() => actions.setMatch(facet, true)}
            >
              {words.say('facet.all')}
            </button>
          </span>
        )}
        {isChosen(choice) && (
          <button
            type="button"
            className={styles.clear}
            aria-label={words.say('filters.clear-of', { facet: name })}
            onClick={() => {
              actions.clearFilter(facet);
              heading.current?.focus();
            }}
          >
            {words.say('filters.clear')}
          </button>
        )}
        <Term of={facet} name={name} />
      </div>
      <div id={content} hidden={!isOpen}>
        {children}
      </div>
    </fieldset>
  );
}
