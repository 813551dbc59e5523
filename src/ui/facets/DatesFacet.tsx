/** The filter on time: two days, and whether an event may lie in them or must. */
import { useEffect, useId, useRef, useState } from 'react';
import { Term } from '../Ask.tsx';
import { useActions, useApp, useSelectors, useWords } from '../context.tsx';
import styles from './DatesFacet.module.css';
import { type DateEnd, fieldText, withField } from './dateField.ts';
import { windowDays } from './windowDays.ts';

const ENDS = ['first', 'last'] as const;

/** Two date fields, a way to take the window as the filter, and how sure a date must be. */
export function DatesFacet() {
  const words = useWords();
  const actions = useActions();
  const selectors = useSelectors();
  const time = useApp((state) => state.view.time);
  const isTimeline = useApp(selectors.viewName) === 'timeline';
  const window = useApp(selectors.window);
  const [emptied, setEmptied] = useState<DateEnd>();
  return (
    <fieldset className={styles.dates} aria-label={words.say('dates.name')}>
      <div className={styles.head}>
        <h3>
          {words.say('dates.name')} <small>{words.say('dates.axis')}</small>
        </h3>
        <Term of="dates" name={words.say('dates.name')} />
      </div>
      <div className={styles.fields}>
        {ENDS.map((end) => (
          <DateField key={end} end={end} onEmptied={setEmptied} />
        ))}
      </div>
      {emptied && <p className={styles.emptied}>{words.say('dates.emptied', { end: emptied })}</p>}
      {isTimeline && (
        <button type="button" className="button" onClick={() => actions.setTime(windowDays(window))}>
          {words.say('dates.from-window')}
        </button>
      )}
      {time && <Sureness />}
    </fieldset>
  );
}

interface DateFieldProps {
  readonly end: DateEnd;
  /** Told after a change which other end it has emptied, if any. */
  readonly onEmptied: (end: DateEnd | undefined) => void;
}

function DateField({ end, onEmptied }: DateFieldProps) {
  const words = useWords();
  const actions = useActions();
  const time = useApp((state) => state.view.time);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const text = fieldText(time?.[end]);
  // The field owns what is being typed; it is told only of what another control has set.
  useEffect(() => {
    if (input.current && input.current.value !== text) input.current.value = text;
  }, [text]);
  return (
    <span>
      <label htmlFor={id}>{words.say(end === 'first' ? 'dates.from' : 'dates.to')}</label>
      <input
        id={id}
        ref={input}
        type="date"
        defaultValue={text}
        onChange={(change) => {
          const next = withField(time, end, change.target.value);
          if (next === time || change.target.validity.badInput) return;
          actions.setTime(next);
          const other = end === 'first' ? 'last' : 'first';
          const isEmptied = fieldText(time?.[other]) !== '' && fieldText(next?.[other]) === '';
          onEmptied(isEmptied ? other : undefined);
        }}
      />
    </span>
  );
}

function Sureness() {
  const words = useWords();
  const actions = useActions();
  const dates = useApp((state) => state.view.dates);
  const name = useId();
  return (
    <div className={styles.sureness}>
      {(['possible', 'certain'] as const).map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={name}
            checked={dates === choice}
            onChange={() => actions.setDates(choice)}
          />
          {words.say(`dates.${choice}`)}
        </label>
      ))}
      <p>{words.say(`dates.${dates}.explained`)}</p>
    </div>
  );
}
