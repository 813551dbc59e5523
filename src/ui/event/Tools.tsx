/** What stands above the open event, whatever becomes of the rest of it: the way to its neighbours, and out. */
import { next, previous } from '../../query/bitset.ts';
import { type EventRow, eventAt } from '../../record/record.ts';
import { Arrow } from '../Arrow.tsx';
import { useActions, useApp, useRecord, useSelectors, useWords } from '../context.tsx';
import styles from './Tools.module.css';

/** Buttons to the previous and the next of the shown events, and to close this one. */
export function Tools({ event }: { readonly event: EventRow }) {
  const words = useWords();
  const actions = useActions();
  const record = useRecord();
  const { shown } = useApp(useSelectors().selection);
  const before = eventAt(record, previous(shown, event.index - 1));
  const after = eventAt(record, next(shown, event.index + 1));
  return (
    <div className={styles.tools}>
      {(
        [
          ['event.previous', before, 'start'],
          ['event.next', after, 'end'],
        ] as const
      ).map(([name, neighbour, direction]) => (
        <button
          key={name}
          type="button"
          className="button"
          aria-label={words.say(name)}
          title={words.say(name)}
          disabled={!neighbour}
          onClick={() => neighbour && actions.openEvent(neighbour.id)}
        >
          <Arrow to={direction} />
        </button>
      ))}
      <button type="button" className={`button ${styles.close}`} onClick={actions.closeEvent}>
        {words.say('event.close')}
        <span aria-hidden="true"> ×</span>
      </button>
    </div>
  );
}
