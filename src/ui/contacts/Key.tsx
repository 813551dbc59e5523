/** The key to the signs of a cell. */
import type { Shape } from '../../chart/shapes.ts';
import { COUNTED, type Counted, type ExchangeKind } from '../../query/contacts.ts';
import { useWords } from '../context.tsx';
import { Mark } from '../Mark.tsx';
import styles from './Key.module.css';

/** What stands for each kind in a cell; calls and meetings share one sign, as in the drawing. */
export const SIGNS: readonly {
  readonly id: 'contact' | 'proposal' | 'response' | 'statement';
  readonly shape: Shape;
  readonly kinds: readonly ExchangeKind[];
}[] = [
  { id: 'contact', shape: 'square', kinds: COUNTED.contacts },
  { id: 'proposal', shape: 'triangle', kinds: ['proposal'] },
  { id: 'response', shape: 'chevron', kinds: ['response'] },
  { id: 'statement', shape: 'disc', kinds: ['statement'] },
];

/** Each sign with its words, of what is counted; the words of cells say the same. */
export function Key({ counted, isDense }: { readonly counted: Counted; readonly isDense: boolean }) {
  const words = useWords();
  const signs = SIGNS.filter(({ kinds }) => kinds.some((kind) => COUNTED[counted].includes(kind)));
  return (
    <span className={styles.key} aria-hidden="true">
      {signs.map(({ id, shape }) => (
        <span key={id}>
          <Sign shape={shape} />
          {words.say(`contacts.key.${id}`)}
        </span>
      ))}
      <span>
        <i className={styles.months} />
        {words.say('contacts.key.months')}
      </span>
      <span>
        <i className={styles.shade} />
        {words.say('contacts.key.shade')}
      </span>
      {isDense && (
        <>
          <span>
            <b>·</b>
            {words.say('contacts.none')}
          </span>
          <span>
            <b>–</b>
            {words.say('contacts.none.self')}
          </span>
        </>
      )}
      <span>
        <i className={styles.uncovered} />
        {words.say('contacts.none.uncovered')}
      </span>
    </span>
  );
}

/** One sign, as large as its line. */
export function Sign({ shape }: { readonly shape: Shape }) {
  return (
    <svg className={styles.sign} viewBox="-9 -9 18 18" aria-hidden="true">
      <Mark shape={shape} answer="accepts" />
    </svg>
  );
}
