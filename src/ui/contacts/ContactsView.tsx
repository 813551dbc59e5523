/** Contacts: who called, met and addressed whom, as a table of all pairs, and the pair that is chosen. */
import { useEffect, useRef, useState } from 'react';
import { countedBy, withoutPair, withPair } from '../../query/contactPair.ts';
import type { Counted, Party } from '../../query/contacts.ts';
import { useActions, useApp, useCompleteAtOnce, useSelectors, useWords } from '../context.tsx';
import { Caption } from './Caption.tsx';
import styles from './ContactsView.module.css';
import { Controls } from './Controls.tsx';
import { Matrix } from './Matrix.tsx';
import { PairPanel } from './PairPanel.tsx';
import { MOST_COUNTED, useContacts } from './useContacts.ts';

/** The view. A press on a cell filters to its two parties, and tells below the table what they have with each other. */
export function ContactsView() {
  const words = useWords();
  const actions = useActions();
  const filter = useApp(useSelectors().filter);
  const [asked, setAsked] = useState<Counted>('all');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [isPressed, setPressed] = useState(false);
  const opener = useRef<HTMLElement>(null);
  const contacts = useContacts(asked, open);
  const hasPair = typeof contacts !== 'number' && contacts.pair !== undefined;
  useCompleteAtOnce();
  useEffect(() => {
    // What had the focus went with the pair: by its own button, or by going back.
    if (!hasPair && document.activeElement === document.body) opener.current?.focus();
  }, [hasPair]);
  if (typeof contacts === 'number')
    return (
      <p className={styles.tooMany}>
        {words.say('contacts.too-many', { most: MOST_COUNTED, count: contacts })}
      </p>
    );
  const { record, pair, counted } = contacts;
  const choose = (one: Party, other: Party, cell: HTMLElement) => {
    opener.current = cell;
    const ids = new Set(pair?.map(({ id }) => id));
    if (ids.has(one.id) && ids.has(other.id) && ids.size === new Set([one.id, other.id]).size) {
      actions.setFilters(withoutPair(filter));
      return;
    }
    setPressed(true);
    actions.setFilters(withPair(record, filter, [one.id, other.id], counted));
  };
  const count = (way: Counted) => {
    setAsked(way);
    const [one, other] = pair ?? [];
    if (one && other && countedBy(filter.facets.type))
      actions.setFilters(withPair(record, filter, [one.id, other.id], way));
  };
  const toggle = (key: string) =>
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  return (
    <div className={styles.view}>
      <Controls contacts={contacts} onCount={count} />
      <Matrix
        contacts={contacts}
        onChoose={choose}
        onToggle={toggle}
        caption={<Caption contacts={contacts} />}
      />
      {pair && (
        <PairPanel
          key={pair.map(({ id }) => id).join(' ')}
          contacts={contacts}
          pair={pair}
          takesFocus={isPressed}
          onClose={() => actions.setFilters(withoutPair(filter))}
        />
      )}
    </div>
  );
}
