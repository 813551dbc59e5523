/** What we changed in the entry since it was released: ours, and never mixed with what parties correct. */
import type { ChangeText, EventText } from '../../record/core.ts';
import { useWords } from '../context.tsx';
import styles from './Changes.module.css';
import { ListPart } from './ListPart.tsx';
import { useDate } from './useDate.ts';

/** The list, oldest first; absent where nothing was changed. */
export function Changes({ text }: { readonly text: EventText }) {
  const words = useWords();
  if (!text.changes?.length) return null;
  return (
    <ListPart name={words.say('event.changes')}>
      {text.changes.map((change) => (
        <Change key={`${change.version} ${change.date} ${change.what}`} change={change} />
      ))}
    </ListPart>
  );
}

function Change({ change: { version, date, kind, what, why } }: { readonly change: ChangeText }) {
  const words = useWords();
  const inShort = useDate();
  return (
    <li className={styles.change}>
      <p>
        <b>{words.say(`change.${kind}`)}</b>{' '}
        <span>{words.say('change.about', { date: inShort(date), version })}</span>
      </p>
      <p>{what}</p>
      <p>{words.say('change.why', { why })}</p>
    </li>
  );
}
