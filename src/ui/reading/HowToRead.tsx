/** How to read Parley: a worked example, the key to the signs, and what the words mean. */
import '../../words/commandWords.ts';
import '../../words/readingWords.ts';
import { isOnMac, keysInWords } from '../commands/shortcuts.ts';
import { useActions, useWords } from '../context.tsx';
import { Dialog } from '../Dialog.tsx';
import { Example } from './Example.tsx';
import styles from './HowToRead.module.css';
import { KeyToSigns } from './KeyToSigns.tsx';
import { explanationOf, nameOf, TERMS } from './terms.ts';

/** The dialog. */
export function HowToRead({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { show } = useActions();
  const isMac = isOnMac();
  return (
    <Dialog name={words.say('reading.name')} onClose={onClose}>
      <p>{words.say('reading.lead')}</p>
      <Example onLeave={onClose} />
      <h3 className={styles.part}>{words.say('reading.key')}</h3>
      <KeyToSigns />
      <h3 className={styles.part}>{words.say('reading.words')}</h3>
      <dl className={styles.terms}>
        {TERMS.map((term) => (
          <div key={term}>
            <dt>{words.say(nameOf(term))}</dt>
            <dd>{words.say(explanationOf(term))}</dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.part}>{words.say('reading.keys')}</h3>
      <p>
        {words.say('reading.keys.how', {
          palette: keysInWords({ key: 'k', ctrl: true }, words, isMac),
          help: '?',
        })}
      </p>
      <button type="button" className="button" onClick={() => show('keys')}>
        {words.say('command.keys')}
      </button>
    </Dialog>
  );
}
