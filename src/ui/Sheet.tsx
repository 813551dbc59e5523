/** A native modal dialog that is open while it stands in the page. */
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './Sheet.module.css';

interface SheetProps {
  readonly name: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Sheet({ name, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the effects of its content, which may move the focus further in.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    element?.focus();
    return () => element?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the sheet closes it; the keys have Escape
    <dialog
      ref={dialog}
      className={styles.sheet}
      tabIndex={-1}
      aria-label={name}
      onCancel={(cancel) => {
        cancel.preventDefault();
        onClose();
      }}
      onClick={(click) => {
        if (click.target === dialog.current) onClose();
      }}
    >
      <div className={styles.content}>{children}</div>
    </dialog>
  );
}
