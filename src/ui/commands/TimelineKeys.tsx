/** The keys of the Timeline, and what the pointer does in it. */
import '../../words/commandWords.ts';
import { useWords } from '../context.tsx';
import styles from './KeysHelp.module.css';

/** The keys of `stage/keys.ts` as they are engraved. */
export const TIMELINE_KEYS = [
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

/** The list of them. */
export function TimelineKeys() {
  const words = useWords();
  return (
    <>
      <dl className={styles.keys}>
        {TIMELINE_KEYS.map(([keys, message]) => (
          <div key={message}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{words.say(message)}</dd>
          </div>
        ))}
      </dl>
      <p>{words.say('keys.pointer')}</p>
    </>
  );
}
