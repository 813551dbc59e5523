/** One file that can be had: a button, and what will be in it. */
import { type ReactNode, useId } from 'react';
import styles from './Download.module.css';

interface FormatRowProps {
  readonly name: string;
  readonly says: ReactNode;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
}

export function FormatRow({ name, says, isDisabled, onPress }: FormatRowProps) {
  const id = useId();
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={`button ${styles.get}`}
        aria-describedby={id}
        disabled={isDisabled}
        onClick={onPress}
      >
        {name}
      </button>
      <span id={id}>{says}</span>
    </li>
  );
}
