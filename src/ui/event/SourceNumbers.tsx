/** The numbers of the sources that something rests on, each leading to its place in the list of sources. */
import type { SourceText } from '../../record/core.ts';
import { useWords } from '../context.tsx';
import { sourceId } from './EventSources.tsx';
import { reveal } from './reveal.ts';
import styles from './SourceNumbers.module.css';

/** Buttons for the sources with these local ids. */
export function SourceNumbers({
  sources,
  cited,
  onLeave,
}: {
  readonly sources: readonly SourceText[];
  readonly cited: readonly string[];
  /** Called before the reader is led there. */
  readonly onLeave?: (() => void) | undefined;
}) {
  const words = useWords();
  return cited.map((id) => {
    const number = sources.findIndex((source) => source.id === id) + 1;
    return (
      <button
        key={id}
        type="button"
        className={styles.source}
        aria-label={words.say('account.source', { number })}
        title={sources[number - 1]?.publisher}
        onClick={() => {
          onLeave?.();
          // What stands over the list of sources is gone by then.
          if (onLeave) setTimeout(() => reveal(sourceId(id)));
          else reveal(sourceId(id));
        }}
      >
        {words.say('account.source-number', { number })}
      </button>
    );
  });
}
