/** A side's colour with its two letters, which say the same without the colour. */
import type { Side } from '../record/record.ts';
import styles from './SideChip.module.css';

/** Nothing where the side is not known. */
export function SideChip({ side }: { readonly side: Side | undefined }) {
  return (
    side && (
      <abbr className={styles.chip} title={side.name}>
        <svg aria-hidden="true">
          <rect width="100%" height="100%" fill={`var(--side-${side.colour})`} />
        </svg>
        {side.code}
      </abbr>
    )
  );
}
