/** A native modal dialog in the middle of the page, open while it stands in it. Its closing returns the focus. */
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import '../words/commandWords.ts';
import '../words/panelWords.ts';
import { useWords } from './context.tsx';
import styles from './Dialog.module.css';

interface DialogProps {
  /** Its heading, by which it is named. */
  readonly name: string;
  readonly size?: 'small' | 'reading' | 'wide';
  /** Whether it stands in the upper corner, below what asked for it. */
  readonly inCorner?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The dialog with its heading and a way to close it; so do Escape and a press beside it. */
export function Dialog({ name, size = 'reading', inCorner = false, onClose, children }: DialogProps) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    element.showModal();
    if (!element.contains(document.activeElement)) element.focus();
    return () => element.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-size={size}
      data-corner={inCorner || undefined}
      tabIndex={-1}
      aria-labelledby={id}
      onCancel={(cancel) => {
        // React tells it also of a dialog that was opened from within.
        if (cancel.target !== dialog.current) return;
        cancel.preventDefault();
        onClose();
      }}
      onKeyDown={(press) => {
        // What stands around it has a use for Escape too, and does not get it.
        if (press.key === 'Escape') press.stopPropagation();
      }}
      onClick={(click) => {
        if (click.target === dialog.current) onClose();
      }}
    >
      <div className={styles.content}>
        <div className={styles.head}>
          <h2 id={id}>{name}</h2>
          <button type="button" className="button" onClick={onClose}>
            {words.say('event.close')}
            <span aria-hidden="true"> ×</span>
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
