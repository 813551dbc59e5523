/** What is filtered, as chips that lift it. Absent when nothing is. */
import '../words/panelWords.ts';
import { chosenFacets, isFiltered } from '../query/view.ts';
import type { CivilDay } from '../time/civil.ts';
import { dayInWords, rangeInWords } from '../words/dates.ts';
import styles from './ActiveFilters.module.css';
import { useActions, useApp, useRecord, useWords } from './context.tsx';
import { lifted } from './facets/choice.ts';
import { focusMain } from './focusMain.ts';
import { optionName } from './optionNames.ts';
import { titleOf } from './shownOf.ts';

/** A list of chips, one for each chosen or ruled-out option and one for the dates. */
export function ActiveFilters() {
  const words = useWords();
  const actions = useActions();
  const record = useRecord();
  const view = useApp((state) => state.view);
  if (!isFiltered(view) && view.asof === undefined) return null;
  const chips: { key: string; name: string; lift: () => void }[] = [];
  if (view.time)
    chips.push({
      key: 'time',
      name: rangeInWords(view.time, words),
      lift: () => actions.clearFilter('time'),
    });
  if (view.time && view.dates === 'certain')
    chips.push({
      key: 'dates',
      name: words.say('dates.certain'),
      lift: () => actions.setDates('possible'),
    });
  if (view.asof !== undefined)
    chips.push({
      key: 'asof',
      name: words.say('filters.asof', { date: dayInWords(view.asof as CivilDay, words, 'short') }),
      lift: () => actions.setAsOf(undefined),
    });
  if (view.q !== undefined)
    chips.push({
      key: 'q',
      name: words.say('filters.q', { q: view.q }),
      lift: () => actions.clearFilter('q'),
    });
  if (view.thread !== undefined)
    chips.push({
      key: 'thread',
      name: words.say('filters.thread', { title: titleOf(record, view.thread) ?? '…' }),
      lift: () => actions.clearFilter('thread'),
    });
  for (const facet of chosenFacets(view)) {
    const choice = view.facets[facet];
    for (const id of [...choice.ids, ...choice.not]) {
      const name = optionName(record, facet, id, words);
      chips.push({
        key: `${facet} ${id}`,
        name: choice.not.includes(id) ? words.say('filters.not', { name }) : name,
        lift: () => actions.setFacet(facet, lifted(choice, id)),
      });
    }
    if (choice.ids.length > 0 && view.match.includes(facet))
      chips.push({
        key: `${facet} all`,
        name: words.say('filters.all', { facet: words.say(`facet.${facet}`) }),
        lift: () => actions.setMatch(facet, false),
      });
  }
  return (
    <ul className={styles.chips} aria-label={words.say('filters.active')}>
      {chips.map(({ key, name, lift }) => (
        <li key={key}>
          <button
            type="button"
            className={styles.chip}
            aria-label={words.say('filters.lift', { name })}
            onClick={({ currentTarget }) => {
              const item = currentTarget.parentElement;
              const at = chips.findIndex((chip) => chip.key === key);
              const next = at < chips.length - 1 ? item?.nextElementSibling : item?.previousElementSibling;
              lift();
              if (next) next.querySelector('button')?.focus();
              else focusMain();
            }}
          >
            {name}
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {isFiltered(view) && (
        <li>
          <button
            type="button"
            className={styles.clear}
            onClick={() => {
              actions.clearFilters();
              focusMain();
            }}
          >
            {words.say('filters.clear-all')}
          </button>
        </li>
      )}
    </ul>
  );
}
