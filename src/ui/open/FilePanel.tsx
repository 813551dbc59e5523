/** What becomes of the chosen file: how far it is read, why it was not opened, or whose it is and what was skipped. */
import type { SayOnOpen } from '../../words/openWords.ts';
import { Boundary } from '../Boundary.tsx';
import { fetchedPanel } from '../fetchedPanel.tsx';
import styles from './FilePanel.module.css';
import type { FileState } from './fileState.ts';
import { sizeInWords } from './say.ts';

// Most files have nothing to be told of, and none is chosen before the page stands.
const { Panel: Report } = fetchedPanel(async () => (await import('./ReportPart.tsx')).ReportPart);
const { Panel: Failed } = fetchedPanel(async () => (await import('./FailurePart.tsx')).FailurePart);

export interface FilePanelProps {
  readonly file: FileState;
  readonly say: SayOnOpen;
  readonly onCancel: () => void;
}

/** The panel below the choosing of a file. */
export function FilePanel({ file, say, onCancel }: FilePanelProps) {
  switch (file.state) {
    case 'reading':
      return <Reading file={file} say={say} onCancel={onCancel} />;
    case 'cancelled':
      return (
        <p className={styles.panel} role="alert">
          {say('file.cancelled', { name: file.name })}
        </p>
      );
    case 'failed':
      return (
        <Boundary resetOn={file} instead={<Missing text={say('file.no-failure', { name: file.name })} />}>
          <Failed name={file.name} failure={file.failure} say={say} />
        </Boundary>
      );
    case 'opened':
      return (
        <div className={styles.opened}>
          <p className={styles.own}>{say('file.own', { name: file.name })}</p>
          <Boundary resetOn={file} instead={<Missing text={say('file.no-report')} />}>
            <Report report={file.report} />
          </Boundary>
        </div>
      );
  }
}

/** In place of a part that did not come, or broke; what stands beside it stays. */
function Missing({ text }: { readonly text: string }) {
  return (
    <p className={styles.panel} role="alert">
      {text}
    </p>
  );
}

function Reading({
  file: { name, size, done, events },
  say,
  onCancel,
}: {
  readonly file: Extract<FileState, { state: 'reading' }>;
  readonly say: SayOnOpen;
  readonly onCancel: () => void;
}) {
  const isRead = done >= size && size > 0;
  return (
    <div className={styles.panel}>
      <p>
        {isRead
          ? say('file.arranging', { name })
          : say('file.reading', { name, done: sizeInWords(done, say), size: sizeInWords(size, say), events })}
      </p>
      <div className={styles.progress}>
        <progress
          aria-label={say('file.progress')}
          max={Math.max(1, size)}
          value={isRead ? undefined : done}
        />
        <button type="button" className="button" onClick={onCancel}>
          {say('file.cancel')}
        </button>
      </div>
    </div>
  );
}
