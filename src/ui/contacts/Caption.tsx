/** What the table counts, among what, and to which day: said above its cells. */
import { COUNTED } from '../../query/contacts.ts';
import type { CivilDay } from '../../time/civil.ts';
import { dayInWords } from '../../words/dates.ts';
import { joined } from '../../words/sentence.ts';
import { useAppContext, useWords } from '../context.tsx';
import styles from './Caption.module.css';
import { countedOf, isDense } from './contactsModel.ts';
import { Key } from './Key.tsx';
import type { Contacts } from './useContacts.ts';

/** The content of the table's caption. */
export function Caption({ contacts }: { readonly contacts: Contacts }) {
  const words = useWords();
  const { isOwnFile } = useAppContext();
  const { counted, level, among, exchanges, until, pair, shape } = contacts;
  const values = { count: among, exchanges: countedOf(exchanges, counted).length };
  const announced = COUNTED[counted].reduce((sum, kind) => sum + exchanges.announced[kind], 0);
  const said = [
    words.say(pair ? 'contacts.among-besides' : 'contacts.among', values),
    words.say('contacts.rule'),
    words.say('contacts.counted-to', { day: dayInWords(until.day as CivilDay, words), why: until.why }),
    words.say(isOwnFile ? 'contacts.no-coverage' : 'contacts.blank'),
    ...(exchanges.alone > 0 && counted !== 'messages'
      ? [words.say('contacts.alone', { count: exchanges.alone })]
      : []),
    ...(announced > 0 ? [words.say('contacts.announced', { count: announced })] : []),
  ];
  return (
    <div className={styles.caption}>
      <strong>{words.say('contacts.caption', { counted, level })}</strong>
      <span>{joined(said, words)}</span>
      <Key counted={counted} isDense={isDense(shape)} />
    </div>
  );
}
