/** The report of a file: how much of it became events, what was skipped and why, line by line. */
import type { FileReport, Note, Skipped } from '../../exchange/in/report.ts';
import { openedWordsFor } from '../../words/openedWords.ts';
import { type ReportMessageId, reportWordsFor, type SayInReport } from '../../words/reportWords.ts';
import styles from './FilePanel.module.css';

/** The report: a line, from which more can be unfolded where there is more to tell. */
export function ReportPart({ report }: { readonly report: FileReport }) {
  const say = reportWordsFor();
  const { rows, events, skipped, blank, notes } = report;
  const counts = say('report.opened', { rows, events, skipped, blank });
  if (skipped === 0 && notes.length === 0) return <p className={styles.counts}>{counts}</p>;
  return (
    <details className={styles.report}>
      <summary>{counts}</summary>
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <li key={note.kind}>{noteInWords(note, say)}</li>
          ))}
        </ul>
      )}
      <SkippedLines report={report} say={say} />
    </details>
  );
}

/** The first lines that were skipped, and the number of the rest; absent where none was. */
export function SkippedLines({ report, say }: { readonly report: FileReport; readonly say: SayInReport }) {
  const { skipped, first, counts } = report;
  if (skipped === 0) return null;
  return (
    <>
      <h2>{say('report.skipped')}</h2>
      <ul className={styles.skipped}>
        {first.map((one) => (
          <li key={one.line}>
            {say(counts === 'lines' ? 'report.line' : 'report.entry', {
              line: one.line,
              why: whyInWords(one, say),
            })}
          </li>
        ))}
        {skipped > first.length && <li>{say('report.rest', { count: skipped - first.length })}</li>}
      </ul>
    </>
  );
}

/** Reasons that say of themselves nothing about where they stand: the event's title helps to find it. */
const TITLED: readonly Skipped['why'][] = ['no-date', 'not-an-event'];

function whyInWords({ why, found }: Skipped, say: SayInReport): string {
  const reason = say('report.why', { why: why.replaceAll('-', '_'), found });
  return TITLED.includes(why) && found.trim() !== ''
    ? say('report.for-titled', { why: reason, found })
    : reason;
}

function noteInWords(note: Note, say: SayInReport): string {
  const id: ReportMessageId = `note.${note.kind}`;
  switch (note.kind) {
    case 'unknown-columns':
    case 'doubled-columns':
    case 'unknown-types':
      return say(id, { count: note.count, names: namesInWords(note.names, note.count, say) });
    case 'encoding':
      return say(id, { encoding: note.encoding });
    case 'separator':
      return say(id, { separator: note.separator });
    case 'ragged':
      return say(id, { count: note.count, line: note.line });
    case 'no-actors':
      return say(id);
    default:
      return say(id, { most: note.most, count: note.count });
  }
}

/** Names of columns or kinds as a list; how many more there are where these are not all. */
export function namesInWords(names: readonly string[], count: number, say: SayInReport): string {
  const quoted = names.map((name) => `“${name}”`);
  return count > names.length
    ? say('fail.no-columns.more', { names: quoted.join(', '), count: count - names.length })
    : openedWordsFor().list(quoted, 'and');
}
