/** A native dialog that is open while it stands in the page. */
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './Sheet.module.css';

interface SheetProps {
  readonly name: string;
  /** Whether the page behind waits until it is closed; else it takes no focus and leaves the page to the reader. */
  readonly isModal?: boolean;
  /** Whether it may take most of the page, for what is wide. */
  readonly isWide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A sheet over the inline end of the page. */
export function Sheet({ name, isModal = true, isWide = false, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the effects of its content, which may move the focus further in.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element || !isModal) return;
    if (!element.open) element.showModal();
    element.focus();
    return () => element.close();
  }, [isModal]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the sheet closes it; the keys have Escape
    <dialog
      ref={dialog}
      className={styles.sheet}
      data-wide={isWide || undefined}
      open={isModal ? undefined : true}
      tabIndex={-1}
      aria-label={name}
      onCancel={(cancel) => {
        // React tells it also of a dialog that was opened from within.
        if (cancel.target !== dialog.current) return;
        cancel.preventDefault();
        onClose();
      }}
      onClick={(click) => {
        if (isModal && click.target === dialog.current) onClose();
      }}
    >
      <div className={styles.content}>{children}</div>
    </dialog>
  );
}
