/** What a reader sees when the record cannot be loaded, or the app has stopped. */
import '../words/recordWords.ts';
import type { Words } from '../words/words.ts';
import styles from './LoadFailure.module.css';

interface LoadFailureProps {
  /** `stopped` is a fault of the app; the others are those of the record's file. */
  readonly why: 'offline' | 'missing' | 'broken' | 'stopped';
  /** The release that was asked for, where it is not the latest data. */
  readonly pin?: string | undefined;
  readonly words: Words;
  readonly onRetry: () => void;
}

/** Says what happened, in words a reader can act on, and offers to try again. Needs nothing but its props. */
export function LoadFailure({ why, pin, words, onRetry }: LoadFailureProps) {
  const isStopped = why === 'stopped';
  const hasRecord = document.getElementById('first') !== null;
  const Part = hasRecord ? 'section' : 'main';
  return (
    <Part className={styles.failure} aria-labelledby="failure-title">
      {!hasRecord && <p className={styles.brand}>{words.say('app.name')}</p>}
      <h1 id="failure-title">
        {words.say(isStopped ? 'load.stopped.title' : 'load.title', { pin: pin ?? 'none' })}
      </h1>
      <p role="alert">{words.say(`load.${why}`)}</p>
      <button type="button" className="button" onClick={onRetry}>
        {words.say(isStopped ? 'load.reload' : 'load.retry')}
      </button>
      {pin !== undefined && <a href={withoutPin(location.search)}>{words.say('load.latest')}</a>}
      {hasRecord && <p className={styles.below}>{words.say('load.below')}</p>}
    </Part>
  );
}

/** The same link, pinned to nothing: the rest stays as it is written. */
function withoutPin(search: string): string {
  return search.replace(/([?&])v=[^&]*&?/, '$1').replace(/[?&]$/, '') || './';
}
