/** What all facets share: a named group with its heading, any, all or not, and a way to clear it. */
import { type ReactNode, useId, useRef, useState } from 'react';
import { type FacetKey, isChosen } from '../../query/view.ts';
import { Term } from '../Ask.tsx';
import { useActions, useApp, useWords } from '../context.tsx';
import styles from './FacetFrame.module.css';
import { useFacetMemory } from './memory.tsx';
import { PressedInto } from './Option.tsx';

/** The facets of which an event can have several options, so that asking for all of them makes sense. */
const SEVERAL: readonly FacetKey[] = ['actor', 'topic', 'standing', 'source'];

/** A facet around its options; it folds into its heading. What a press on an option means is chosen beside that. */
export function FacetFrame({ facet, children }: { readonly facet: FacetKey; readonly children: ReactNode }) {
  const words = useWords();
  const actions = useActions();
  const { folds, setFold } = useFacetMemory();
  const isOpen = folds.get(`facet ${facet}`) ?? true;
  const choice = useApp((state) => state.view.facets[facet]);
  const needsAll = useApp((state) => state.view.match.includes(facet));
  // As chosen by hand; else more is ruled out where all that is chosen is.
  const [rulesOut = isChosen(choice) && choice.ids.length === 0, setRulesOut] = useState<boolean>();
  const mode = rulesOut ? 'not' : needsAll ? 'all' : 'any';
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
        <span className={styles.match} data-chosen={isChosen(choice) || mode !== 'any' || undefined}>
          {(['any', 'all', 'not'] as const).map(
            (one) =>
              (one !== 'all' || SEVERAL.includes(facet)) && (
                <button
                  key={one}
                  type="button"
                  aria-pressed={one === mode}
                  aria-label={words.say(`facet.match-${one}`)}
                  onClick={() => {
                    setRulesOut(one === 'not');
                    if (one !== 'not') actions.setMatch(facet, one === 'all');
                  }}
                >
                  {words.say(`facet.${one}`)}
                </button>
              ),
          )}
        </span>
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
        {rulesOut && <p className={styles.says}>{words.say('facet.rules-out')}</p>}
        <PressedInto value={rulesOut ? 'not' : 'ids'}>{children}</PressedInto>
      </div>
    </fieldset>
  );
}
