/** A stance as a sign, so that it is seen at a glance and without colour; the word beside it says the same. */
import type { Stance } from '../../record/vocabulary.ts';
import styles from './StanceSign.module.css';
import { signOf } from './stanceDrawing.tsx';

/** The sign. */
export function StanceSign({ stance }: { readonly stance: Stance }) {
  return (
    <svg viewBox="-8 -8 16 16" className={styles.sign} fill="none" strokeWidth="1.75" aria-hidden="true">
      {signOf(stance)}
    </svg>
  );
}
