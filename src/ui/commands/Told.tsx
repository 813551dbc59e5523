/** What came of a command, in a line over the page; it stays until it is dismissed or something else is told. */
import { useWords } from '../context.tsx';
import styles from './Told.module.css';

/** The line; it is heard when its text changes. */
export function Told({
  text,
  onDismiss,
}: {
  readonly text: string | undefined;
  readonly onDismiss: () => void;
}) {
  const words = useWords();
  return (
    <div className={styles.told} data-empty={text === undefined || undefined}>
      <p aria-live="polite">{text}</p>
      {text !== undefined && (
        <button type="button" className="button" onClick={onDismiss}>
          {words.say('command.dismiss')}
        </button>
      )}
    </div>
  );
}
