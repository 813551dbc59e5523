/** How to read the drawing; it folds into its heading. */
import { useState } from 'react';
import { NARROW } from '../store/selectors.ts';
import { useApp, useWords } from './context.tsx';
import styles from './Legend.module.css';
import { LegendSigns } from './LegendSigns.tsx';

/** The key to the reading that is shown: open at first where there is room; `isInert` where no script listens yet. */
export function Legend({ isInert = false }: { readonly isInert?: boolean }) {
  const words = useWords();
  const width = useApp((state) => state.session.width);
  const [isOpen] = useState(width >= NARROW);
  return (
    <details className={styles.legend} open={isOpen}>
      <summary>{words.say('legend.name')}</summary>
      <LegendSigns isInert={isInert} />
    </details>
  );
}
