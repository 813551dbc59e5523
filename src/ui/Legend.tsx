/** How to read the drawing, in five signs; it folds into its heading. */
import { type ReactNode, useState } from 'react';
import { NARROW } from '../store/selectors.ts';
import { useApp, useSelectors, useWords } from './context.tsx';
import styles from './Legend.module.css';

export function Legend() {
  const words = useWords();
  const view = useApp(useSelectors().viewName);
  const width = useApp((state) => state.session.width);
  const [isOpen] = useState(width >= NARROW);
  return (
    <details className={styles.legend} open={isOpen}>
      <summary>{words.say('legend.name')}</summary>
      <ul>
        <li>
          <Sign width={view === 'timeline' ? 28 : 14}>
            <path d={view === 'timeline' ? 'M0 7H28' : 'M7 0V14'} stroke="var(--ink-muted)" />
            <circle cx={view === 'timeline' ? 14 : 7} cy="7" r="4.5" fill="var(--ink)" />
          </Sign>
          {words.say(`legend.lane.${view}`)}
        </li>
        <li>
          <Sign>
            <path d="M2 7H25M20 3 25 7 20 11" stroke="var(--ink)" />
          </Sign>
          {words.say('legend.arrow')}
        </li>
        <li>
          <Sign>
            <path d="M4 5.5H24M4 8.5H24" stroke="var(--ink-muted)" />
            <path d="M1 3H8V11H1ZM20 3H27V11H20Z" fill="var(--ink)" />
          </Sign>
          {words.say('legend.contact')}
        </li>
        <li>
          <Sign width={18}>
            <circle cx="7" cy="7.5" r="5.5" fill="var(--ink)" />
            <path
              d="M12-1 16.5 3.5 12 8 7.5 3.5Z"
              fill="var(--dispute)"
              stroke="var(--ground)"
              strokeWidth="2"
            />
          </Sign>
          {words.say('legend.dispute')}
        </li>
        <li>
          <Sign width={14}>
            <circle cx="7" cy="7" r="6" stroke="var(--ink)" />
            <circle cx="7" cy="7" r="3" fill="var(--ink)" />
          </Sign>
          {words.say('legend.open')}
        </li>
      </ul>
    </details>
  );
}

function Sign({ width = 28, children }: { readonly width?: number; readonly children: ReactNode }) {
  return (
    <svg
      width={width}
      height="14"
      viewBox={`0 0 ${width} 14`}
      fill="none"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
