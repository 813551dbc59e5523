/** The report as a text to be copied, where the record names no address to send it to. */
import '../../words/panelWords.ts';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { EventRow } from '../../record/record.ts';
import { useApp, useAppContext, useRecord, useSelectors, useWords } from '../context.tsx';
import styles from './ReportDialog.module.css';
import { pageHere, reportOf } from './reportOf.ts';

interface ReportDialogProps {
  /** The entry that is reported; without it the page as it stands. */
  readonly event: EventRow | undefined;
  readonly onClose: () => void;
}

/** A dialog that is open while it stands in the page. */
export function ReportDialog({ event, onClose }: ReportDialogProps) {
  const words = useWords();
  const { frame } = useAppContext();
  const record = useRecord();
  const search = useApp(useSelectors().link);
  // What the page knows; the reader writes the rest below it.
  const [text] = useState(() => reportOf(record, event, { page: pageHere(frame?.home), search }, words).body);
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'selected'>();
  const id = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // The reader goes on where the text ends.
    field.current?.focus();
    field.current?.setSelectionRange(text.length, text.length);
    return () => element?.close();
  }, [text]);
  const copy = async () => {
    const written = field.current;
    if (!written) return;
    setOutcome(undefined);
    try {
      await navigator.clipboard.writeText(written.value);
      setOutcome('copied');
    } catch {
      written.focus();
      written.select();
      setOutcome('selected');
    }
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      onCancel={(cancel) => {
        cancel.preventDefault();
        onClose();
      }}
      onKeyDown={(press) => {
        // What stands around it has a use for Escape too, and does not get it.
        if (press.key === 'Escape') press.stopPropagation();
      }}
    >
      <h2 id={id}>{words.say('report.name')}</h2>
      <p id={`${id}lead`}>{words.say('report.lead')}</p>
      <textarea
        ref={field}
        aria-label={words.say('report.text')}
        aria-describedby={`${id}lead`}
        defaultValue={text}
        rows={11}
        spellCheck={false}
        onChange={() => setOutcome(undefined)}
      />
      <div className={styles.ways}>
        <button type="button" className="button" onClick={() => void copy()}>
          {words.say('report.copy')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {words.say('event.close')}
        </button>
        <p className={styles.outcome} aria-live="polite">
          {outcome && words.say(`report.${outcome}`)}
        </p>
      </div>
    </dialog>
  );
}
