/** What stands in place of a view when no event is left: which filter keeps them out, and how to lift it. */
import '../words/panelWords.ts';
import { useMemo } from 'react';
import { liftable } from '../query/liftable.ts';
import type { FilterKey } from '../query/select.ts';
import type { CivilDay } from '../time/civil.ts';
import { dayInWords, rangeInWords } from '../words/dates.ts';
import {
  useActions,
  useApp,
  useCompleteAtOnce,
  useIndex,
  useRecord,
  useSelectors,
  useWords,
} from './context.tsx';
import styles from './EmptyResult.module.css';
import { focusMain } from './focusMain.ts';
import { optionName } from './optionNames.ts';
import { titleOf } from './shownOf.ts';

/** The panel; each way out is a button that says how many events it brings. */
export function EmptyResult() {
  useCompleteAtOnce();
  const words = useWords();
  const actions = useActions();
  const view = useApp((state) => state.view);
  const record = useRecord();
  const index = useIndex();
  const selection = useApp(useSelectors().selection);
  const ways = useMemo(() => liftable(index, selection).filter(({ count }) => count > 0), [index, selection]);
  const nameOf = (filter: FilterKey) => {
    if (filter === 'time') return rangeInWords(view.time ?? record.extent, words);
    if (filter === 'q') return view.q ?? '';
    if (filter === 'thread') return titleOf(record, view.thread ?? '') ?? '…';
    const { ids, not } = view.facets[filter];
    const names = [
      ...ids.map((id) => optionName(record, filter, id, words)),
      ...not.map((id) => words.say('filters.not', { name: optionName(record, filter, id, words) })),
    ];
    return words.list(names, view.match.includes(filter) ? 'and' : 'or');
  };
  const { asof } = view;
  const leaveBy = (way: () => void) => {
    way();
    focusMain();
  };
  // No filter keeps them out, and none can bring them back.
  if (asof !== undefined && record.events.length === 0)
    return (
      <section className={styles.empty} aria-labelledby="empty-title">
        <h2 id="empty-title">{words.say('empty.unknown', { date: dayInWords(asof as CivilDay, words) })}</h2>
        <button type="button" className="button" onClick={() => leaveBy(() => actions.setAsOf(undefined))}>
          {words.say('empty.now')}
        </button>
      </section>
    );
  return (
    <section className={styles.empty} aria-labelledby="empty-title">
      <h2 id="empty-title">{words.say('empty.title')}</h2>
      <p>{words.say(ways.length > 0 ? 'empty.lead' : 'empty.lead-none')}</p>
      {ways.length > 0 && (
        <ul>
          {ways.map(({ filter, count }) => (
            <li key={filter}>
              <button
                type="button"
                className="button"
                onClick={() => leaveBy(() => actions.clearFilter(filter))}
              >
                {words.say('empty.lift', {
                  count,
                  name: words.say('empty.filter', {
                    facet: words.say(filter === 'time' ? 'dates.name' : `facet.${filter}`),
                    names: nameOf(filter),
                  }),
                })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="button" onClick={() => leaveBy(actions.clearFilters)}>
        {words.say('filters.clear-all')}
      </button>
    </section>
  );
}
