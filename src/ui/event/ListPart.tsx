/** A part of the open event: a heading and the list that is named by it. */
import { type ReactNode, useId } from 'react';
import styles from './ListPart.module.css';

interface ListPartProps {
  readonly name: string;
  readonly isOrdered?: boolean;
  readonly children: ReactNode;
}

/** The heading with its list, whose items are the children. */
export function ListPart({ name, isOrdered = false, children }: ListPartProps) {
  const id = useId();
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <div className={styles.part}>
      <h3 id={id}>{name}</h3>
      <List aria-labelledby={id}>{children}</List>
    </div>
  );
}
