/** What is counted, and what the rows and columns stand for. */
import { useId } from 'react';
import { CONTACT_LEVELS } from '../../query/contactParties.ts';
import type { Counted } from '../../query/contacts.ts';
import { useActions, useApp, useWords } from '../context.tsx';
import styles from './Controls.module.css';
import type { Contacts } from './useContacts.ts';

const WAYS: readonly Counted[] = ['all', 'contacts', 'messages'];

/** Two groups of radio buttons, and a word on what the second one gives. */
export function Controls({
  contacts: { counted, level, shape, pair },
  onCount,
}: {
  readonly contacts: Contacts;
  readonly onCount: (counted: Counted) => void;
}) {
  const words = useWords();
  const actions = useActions();
  const lanes = useApp((state) => state.view.lanes);
  const hasAsked = useApp(({ view }) => view.facets.actor.ids.length > 0) && !pair;
  const name = useId();
  const note =
    lanes !== level
      ? words.say('contacts.level.no-party', { lanes })
      : level === 'actor'
        ? hasAsked
          ? words.say('contacts.level.asked')
          : words.say('contacts.level.frequent', { count: shape.columns.length })
        : shape.left > 0
          ? words.say('contacts.level.left', { left: shape.left })
          : undefined;
  return (
    <div className={styles.controls}>
      <fieldset>
        <legend>{words.say('contacts.count')}</legend>
        {WAYS.map((way) => (
          <label key={way}>
            <input
              type="radio"
              name={`${name}-count`}
              checked={way === counted}
              onChange={() => onCount(way)}
            />
            {words.say('contacts.counted', { counted: way })}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.say('contacts.level')}</legend>
        {CONTACT_LEVELS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${name}-level`}
              checked={one === level}
              onChange={() => actions.setLanes(one)}
            />
            {words.say('contacts.level.of', { level: one })}
          </label>
        ))}
      </fieldset>
      {note !== undefined && <p>{note}</p>}
    </div>
  );
}
