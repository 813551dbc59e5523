/** The way to say that something is wrong: where the record names an address for it a link, else a text to be sent. */
import '../../words/recordWords.ts';
import { useEffect, useState } from 'react';
import type { EventRow } from '../../record/record.ts';
import { Boundary } from '../Boundary.tsx';
import { useApp, useAppContext, useRecord, useSelectors, useWords } from '../context.tsx';
import { fetchedPanel } from '../fetchedPanel.tsx';
import styles from './ReportError.module.css';

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
  const [isOpen, setOpen] = useState(false);
  const { correctionsUrl } = useRecord().dataset;
  const name = words.say('report.name');
  if (correctionsUrl !== null) return <ReportLink address={correctionsUrl} event={event} name={name} />;
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
          <ReportDialog event={event} onClose={() => setOpen(false)} />
        </Boundary>
      )}
    </>
  );
}

/** To where errors are reported; what the page knows is written into the address once that can be said. */
function ReportLink({
  address,
  event,
  name,
}: {
  readonly address: string;
  readonly event: EventRow | undefined;
  readonly name: string;
}) {
  const words = useWords();
  const record = useRecord();
  const home = useAppContext().frame?.home;
  const search = useApp(useSelectors().link);
  const [href, setHref] = useState(address);
  useEffect(() => {
    import('./reportOf.ts').then(
      ({ pageHere, prefilled, reportOf }) =>
        setHref(prefilled(address, reportOf(record, event, { page: pageHere(home), search }, words))),
      console.warn,
    );
  }, [address, record, event, search, words, home]);
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {name}
    </a>
  );
}
