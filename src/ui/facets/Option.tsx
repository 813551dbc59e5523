/** One option of a facet: its box, its name, how many events it has, and when these were. */
import { createContext, type ReactNode, use } from 'react';
import type { Choice, FacetKey } from '../../query/view.ts';
import { useActions, useIndex, useWords } from '../context.tsx';
import { toggled } from './choice.ts';
import styles from './Option.module.css';

/** The list of the facet's choice that a press puts an option into, or takes it out of. */
export const PressedInto = createContext<keyof Choice>('ids');

/** Which option of which facet, and the colour token of its side. */
export interface OptionOf {
  readonly facet: FacetKey;
  readonly id: string;
  readonly colour?: string | undefined;
}

/** What draws an option's events in time; `undefined` until it is here. */
export const InTime = createContext<((of: OptionOf) => ReactNode) | undefined>(undefined);

export interface OptionProps extends OptionOf {
  readonly name: string;
  readonly count: number;
  readonly choice: Choice;
  /** The two letters of its side. */
  readonly code?: string | undefined;
  /** What stands after it, outside of its label. */
  readonly children?: ReactNode;
}

/** A checkbox whose name ends in the count. It is ticked, ruled out (neither ticked nor not), or neither. */
export function Option({ facet, id, colour, name, count, choice, code, children }: OptionProps) {
  const words = useWords();
  const actions = useActions();
  const { ids } = useIndex().options[facet];
  const list = use(PressedInto);
  const inTime = use(InTime);
  const ruledOut = choice.not.includes(id);
  return (
    <div className={styles.option} data-empty={count === 0 || undefined}>
      <label>
        <input
          ref={(box) => {
            if (box) box.indeterminate = ruledOut;
          }}
          type="checkbox"
          checked={choice.ids.includes(id)}
          onChange={() => actions.setFacet(facet, toggled(choice, id, ids, list))}
        />
        {code !== undefined && (
          <span className={styles.code} aria-hidden="true">
            <svg aria-hidden="true">
              <rect width="100%" height="100%" fill={`var(--side-${colour})`} />
            </svg>
            {code}
          </span>
        )}
        <span className={styles.name}>{ruledOut ? words.say('filters.not', { name }) : name}</span>{' '}
        <span className={styles.time} aria-hidden="true">
          {inTime?.({ facet, id, colour })}
        </span>
        <span className={styles.count}>{words.say('facet.count', { count })}</span>
      </label>
      {children}
    </div>
  );
}
