import '../../words/panelWords.ts';
import { useWords } from '../context.tsx';
import { Sheet } from '../Sheet.tsx';
import styles from './KeysHelp.module.css';

const KEYS = [
  ['← →', 'keys.events'],
  ['↑ ↓', 'keys.lanes'],
  ['Home End', 'keys.ends'],
  ['PageUp PageDown', 'keys.pages'],
  ['+ −', 'keys.zoom'],
  ['0', 'keys.fit-all'],
  ['z', 'keys.fit-event'],
  ['Z', 'keys.fit-thread'],
  ['Enter', 'keys.open'],
  ['[ ]', 'keys.thread'],
  ['Escape', 'keys.leave'],
  ['?', 'keys.help'],
] as const;

/** The keys of the Timeline, in a sheet. */
export function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  return (
    <Sheet name={words.say('keys.name')} onClose={onClose}>
      <h2 className={styles.name}>{words.say('keys.name')}</h2>
      <dl className={styles.keys}>
        {KEYS.map(([keys, message]) => (
          <div key={message}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{words.say(message)}</dd>
          </div>
        ))}
      </dl>
      <p>{words.say('keys.pointer')}</p>
      <button type="button" className="button" onClick={onClose}>
        {words.say('keys.close')}
      </button>
    </Sheet>
  );
}
