/** The way to say that something is wrong: where the record names an address for it a link, else a text to be sent. */
import '../../words/recordWords.ts';
import { useState } from 'react';
import type { EventRow } from '../../record/record.ts';
import { Boundary } from '../Boundary.tsx';
import { useApp, useAppContext, useRecord, useSelectors, useWords } from '../context.tsx';
import { fetchedPanel } from '../fetchedPanel.tsx';
import styles from './ReportError.module.css';
import { prefilled, reportOf } from './reportOf.ts';

const { Panel: ReportDialog } = fetchedPanel(async () => (await import('./ReportDialog.tsx')).ReportDialog);

interface ReportErrorProps {
  /** The entry that is reported; without it the page as it stands. */
  readonly event?: EventRow;
  /** Whether no script listens yet. */
  readonly isInert?: boolean;
}

/** "Report an error". */
export function ReportError({ event, isInert = false }: ReportErrorProps) {
  const words = useWords();
  const { frame } = useAppContext();
  const record = useRecord();
  const search = useApp(useSelectors().link);
  const [isOpen, setOpen] = useState(false);
  const { correctionsUrl } = record.dataset;
  const name = words.say('report.name');
  const report = () => {
    const { origin, pathname } = new URL(frame?.home ?? '', location.href);
    const page = `${origin}${pathname}`;
    return reportOf(record, event, { page, search }, words);
  };
  if (correctionsUrl !== null)
    return (
      <a
        href={isInert ? correctionsUrl : prefilled(correctionsUrl, report())}
        target="_blank"
        rel="noopener noreferrer"
      >
        {name}
      </a>
    );
  return (
    <>
      <button
        type="button"
        className={styles.link}
        aria-haspopup="dialog"
        inert={isInert}
        onClick={() => setOpen(true)}
      >
        {name}
      </button>
      {isOpen && (
        <Boundary words={words}>
          <ReportDialog text={report().body} onClose={() => setOpen(false)} />
        </Boundary>
      )}
    </>
  );
}
