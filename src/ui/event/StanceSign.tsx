/** A stance as a sign, so that it is seen at a glance and without colour; the word beside it says the same. */
import type { Stance } from '../../record/vocabulary.ts';
import { Mark } from '../Mark.tsx';
import styles from './StanceSign.module.css';

/** The sign. */
export function StanceSign({ stance }: { readonly stance: Stance }) {
  return (
    <svg viewBox="-8 -8 16 16" className={styles.sign} fill="none" strokeWidth="1.75" aria-hidden="true">
      {signOf(stance)}
    </svg>
  );
}

function signOf(stance: Stance) {
  switch (stance) {
    case 'asserts':
      return <circle r="4" fill="currentColor" />;
    case 'comments':
      return <circle r="3.5" stroke="currentColor" />;
    case 'confirms':
      return <path d="M-5 0.5-1.5 4 5-4" stroke="currentColor" strokeWidth="2" />;
    case 'denies':
      return <path d="M0-5.5 5.5 0 0 5.5-5.5 0Z" fill="var(--dispute)" />;
    case 'corrects':
      return <path d="M0-5 5 0 0 5-5 0Z" stroke="var(--dispute)" />;
    default:
      return (
        <g transform="scale(.9)">
          <Mark shape="chevron" answer={stance} />
        </g>
      );
  }
}
