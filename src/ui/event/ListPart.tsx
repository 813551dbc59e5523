/** A part of the open event: a heading and the list that is named by it. */
import { type CSSProperties, type ReactNode, useId } from 'react';
import styles from './ListPart.module.css';

interface ListPartProps {
  readonly name: string;
  readonly isOrdered?: boolean;
  /** Stands on the line of the heading: what its words mean, what can be done with the list. */
  readonly beside?: ReactNode;
  /** Stands between heading and list. */
  readonly above?: ReactNode;
  readonly listClass?: string | undefined;
  readonly listStyle?: CSSProperties | undefined;
  readonly children: ReactNode;
}

/** The heading with its list, whose items are the children. */
export function ListPart({
  name,
  isOrdered = false,
  beside,
  above,
  listClass,
  listStyle,
  children,
}: ListPartProps) {
  const id = useId();
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <div className={styles.part}>
      <div className={styles.head}>
        <h3 id={id}>{name}</h3>
        {beside}
      </div>
      {above}
      <List aria-labelledby={id} className={listClass} style={listStyle}>
        {children}
      </List>
    </div>
  );
}
