import { has } from '../../query/bitset.ts';
import type { EventRow } from '../../record/record.ts';
import { useActions, useApp, useSelectors, useWords } from '../context.tsx';
import styles from './EventPanel.module.css';

/** Says so where the filters leave the open event out, and offers to lift them. */
export function FilteredOut({ event }: { readonly event: EventRow }) {
  const words = useWords();
  const actions = useActions();
  const { shown, count } = useApp(useSelectors().selection);
  if (has(shown, event.index)) return null;
  return (
    <p className={styles.out}>
      {words.say('event.filtered-out', { count })}{' '}
      <button
        type="button"
        className="button"
        onClick={({ currentTarget }) => {
          currentTarget.closest('section')?.querySelector('h2')?.focus();
          actions.clearFilters();
        }}
      >
        {words.say('filters.clear-all')}
      </button>
    </p>
  );
}
