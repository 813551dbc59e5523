/** What a reader sees when the record itself cannot be loaded. */
import type { Words } from '../words/words.ts';
import styles from './LoadFailure.module.css';

interface LoadFailureProps {
  readonly why: 'offline' | 'missing' | 'broken';
  readonly words: Words;
  readonly onRetry: () => void;
}

export function LoadFailure({ why, words, onRetry }: LoadFailureProps) {
  return (
    <main className={styles.failure}>
      <p className={styles.brand}>{words.say('app.name')}</p>
      <h1>{words.say('load.title')}</h1>
      <p>{words.say(`load.${why}`)}</p>
      <button type="button" className="button" onClick={onRetry}>
        {words.say('load.retry')}
      </button>
    </main>
  );
}
