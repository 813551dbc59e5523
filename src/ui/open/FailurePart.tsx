/** Why a file could not be opened, and what to do: a sentence for each cause, and never a blank page. */
import type { SayOnOpen } from '../../words/openWords.ts';
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
  return (
    <section className={styles.panel} role="alert">
      <h2>{say('fail.title', { name })}</h2>
      <p>{sentenceOf(failure, say)}</p>
      {failure.kind === 'no-events' && <SkippedLines report={failure.report} say={say} />}
      {failure.kind === 'bad-record' && (
        <ul>
          {failure.first.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function sentenceOf(failure: OpenFailure, say: SayOnOpen): string {
  switch (failure.kind) {
    case 'no-columns':
      return say('fail.no-columns', {
        lacks: failure.lacks,
        count: failure.count,
        names: namesInWords(failure.names, failure.count, say),
      });
    case 'bad-json':
    case 'unreadable':
    case 'stopped':
      return say(`fail.${failure.kind}`, { found: failure.found });
    case 'bad-record':
      return say('fail.bad-record', { count: failure.count });
    case 'too-large':
      return say('fail.too-large', { most: sizeInWords(failure.most, say) });
    case 'other-json':
      return say('fail.other-json', { example: '{ "date": "2025-03-14", "title": "…" }' });
    default:
      return say(`fail.${failure.kind}`);
  }
}
