/** Why a file could not be opened, and what to do: a sentence for each cause, and never a blank page. */
import type { SayOnOpen } from '../../words/openWords.ts';
import { reportWordsFor, type SayInReport } from '../../words/reportWords.ts';
import styles from './FilePanel.module.css';
import type { OpenFailure } from './fileState.ts';
import { namesInWords, SkippedLines } from './ReportPart.tsx';
import { sizeInWords } from './say.ts';

/** The failure; another file can be chosen at once above it. */
export function FailurePart({
  name,
  failure,
  say,
}: {
  readonly name: string;
  readonly failure: OpenFailure;
  readonly say: SayOnOpen;
}) {
  const tell = reportWordsFor();
  return (
    <section className={styles.panel} role="alert">
      <h2>{tell('fail.title', { name })}</h2>
      <p>{sentenceOf(failure, tell, say)}</p>
      {failure.kind === 'no-events' && <SkippedLines report={failure.report} say={tell} />}
      {failure.kind === 'bad-record' && (
        <ul>
          {failure.first.map((one) => (
            <li key={one}>
              <bdi>{one}</bdi>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function sentenceOf(failure: OpenFailure, tell: SayInReport, say: SayOnOpen): string {
  switch (failure.kind) {
    case 'no-columns':
      return tell('fail.no-columns', {
        lacks: failure.lacks,
        count: failure.count,
        names: namesInWords(failure.names, failure.count, tell),
      });
    case 'bad-json':
    case 'unreadable':
    case 'stopped':
      return tell(`fail.${failure.kind}`, { found: failure.found });
    case 'bad-record':
      return tell('fail.bad-record', { count: failure.count });
    case 'too-large':
      return tell('fail.too-large', { most: sizeInWords(failure.most, say) });
    case 'other-json':
      return tell('fail.other-json', { example: '{ "date": "2025-03-14", "title": "…" }' });
    default:
      return tell(`fail.${failure.kind}`);
  }
}
