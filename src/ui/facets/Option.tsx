/** One option of a facet: its box, its name, how many events it has, and a bar of that number. */
import type { ReactNode } from 'react';
import { useWords } from '../context.tsx';
import styles from './Option.module.css';

export interface OptionProps {
  readonly name: string;
  readonly count: number;
  /** The largest count beside it, which fills the bar. */
  readonly most: number;
  readonly checked: boolean;
  /** Ruled out by the link. */
  readonly ruledOut: boolean;
  readonly onToggle: () => void;
  /** The colour token of its side, and the two letters that stand with it. */
  readonly colour?: string | undefined;
  readonly code?: string | undefined;
  /** What stands after it, outside of its label. */
  readonly children?: ReactNode;
}

/** A checkbox whose name ends in the count; the bar compares it with its neighbours. */
export function Option(props: OptionProps) {
  const words = useWords();
  const { name, count, most, checked, ruledOut } = props;
  const share = most > 0 ? (100 * count) / most : 0;
  return (
    <div className={styles.option} data-empty={count === 0 || undefined}>
      <label>
        <input type="checkbox" checked={checked} onChange={props.onToggle} />
        {props.code !== undefined && (
          <span className={styles.code} aria-hidden="true">
            <svg aria-hidden="true">
              <rect width="100%" height="100%" fill={`var(--side-${props.colour})`} />
            </svg>
            {props.code}
          </span>
        )}
        <span className={styles.name}>{ruledOut ? words.say('filters.not', { name }) : name}</span>{' '}
        <svg className={styles.bar} aria-hidden="true">
          <rect
            width={`${Math.max(share, count > 0 ? 4 : 0)}%`}
            height="100%"
            fill={props.colour === undefined ? 'var(--ink-muted)' : `var(--side-${props.colour})`}
          />
        </svg>
        <span className={styles.count}>{words.say('facet.count', { count })}</span>
      </label>
      {props.children}
    </div>
  );
}
