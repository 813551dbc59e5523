/** What the sign of a stance is drawn with. */
import type { ReactNode } from 'react';
import type { Stance } from '../../record/vocabulary.ts';
import { Mark } from '../Mark.tsx';

/** The drawing of the sign, in a box of 16 by 16 px about the origin. */
export function signOf(stance: Stance): ReactNode {
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
