/** A row of filters for the readers of an article: the sides, what else is filtered, and the way back to the article's view. */
import { useState } from 'react';
import { idsOfFacet, vocabularyOf } from '../../query/link.ts';
import { isFiltered } from '../../query/view.ts';
import { useActions, useApp, useRecord, useSelectors, useWords } from '../context.tsx';
import { toggled } from '../facets/choice.ts';
import { ActiveFilters } from '../parts.tsx';
import styles from './Article.module.css';

/** The row. What is filtered besides the sides comes as chips that lift it. */
export function QuickFilters() {
  const words = useWords();
  const actions = useActions();
  const record = useRecord();
  const view = useApp((state) => state.view);
  const filter = useApp(useSelectors().filter);
  const kept = useApp((state) => state.kept);
  const [first] = useState({ view, filter });
  const { actor } = view.facets;
  const order = idsOfFacet('actor', vocabularyOf(record));
  return (
    <>
      <fieldset className={styles.chips}>
        <legend className="vh">{words.say('article.sides')}</legend>
        {record.sides.map((side) => (
          <button
            key={side.id}
            type="button"
            className="button"
            aria-pressed={actor.ids.includes(side.id)}
            onClick={() => actions.setFacet('actor', toggled(actor, side.id, order, 'ids'))}
          >
            <svg aria-hidden="true">
              <rect width="100%" height="100%" fill={`var(--side-${side.colour})`} />
            </svg>
            {side.name}
          </button>
        ))}
        {filter !== first.filter && (
          <button
            type="button"
            className={styles.reset}
            onClick={() => actions.follow({ ...first.view, event: view.event }, kept, [])}
          >
            {words.say('article.reset')}
          </button>
        )}
      </fieldset>
      {isFiltered(view) && <ActiveFilters />}
    </>
  );
}
