import { useApp, useAppContext, useWords } from '../context.tsx';
import styles from './TableView.module.css';

/** Told while the words of the record are on their way, or when they did not come. */
export function WordsWaiting() {
  const words = useWords();
  const { retryTexts } = useAppContext();
  const isFailed = useApp((app) => app.session.texts.state === 'failed');
  return (
    <div className={styles.parts}>
      <p>{words.say(isFailed ? 'event.texts-failed' : 'table.waiting')}</p>
      {isFailed && (
        <button type="button" className="button" onClick={retryTexts}>
          {words.say('event.retry')}
        </button>
      )}
    </div>
  );
}
