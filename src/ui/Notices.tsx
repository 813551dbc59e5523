/** What of the link was not followed, in words. Absent when all of it was, and when it has been dismissed. */
import '../words/panelWords.ts';
import { useState } from 'react';
import { formatLink, type LinkNotice, vocabularyOf } from '../query/link.ts';
import { readEdtf } from '../time/edtf.ts';
import { edtfInShort } from '../words/dates.ts';
import { useApp, useRecord, useWords } from './context.tsx';
import { focusMain } from './focusMain.ts';
import styles from './Notices.module.css';

/** Each notice once. What was dismissed stays so, also where back and forward lead to a link that gives it again. */
export function Notices() {
  const words = useWords();
  const notices = useApp((state) => state.session.notices);
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const unique = new Map(notices.map((notice) => [contentOf(notice), notice]));
  const left = [...unique].filter(([content]) => !dismissed.has(content));
  if (left.length === 0) return null;
  return (
    <section className={styles.notices} aria-label={words.say('notices.name')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list scrolls, also by keys */}
      <ul tabIndex={0}>
        {left.map(([content, notice]) => (
          <li key={content}>
            <Said notice={notice} />
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button"
        onClick={() => {
          setDismissed(new Set([...dismissed, ...unique.keys()]));
          focusMain();
        }}
      >
        {words.say('notices.dismiss')}
      </button>
    </section>
  );
}

/** A notice in words; of an event that has gone with the way to the last release that has it. */
function Said({ notice: { kind, field, value, gone } }: { readonly notice: LinkNotice }) {
  const words = useWords();
  const record = useRecord();
  const view = useApp((state) => state.view);
  const kept = useApp((state) => state.kept);
  if (!gone) return words.say(`notice.${kind}`, { field, value });
  const { id, date, reason, last } = gone;
  const day = readEdtf(date);
  const when = day ? edtfInShort(day, words, record.dataset.zone) : date;
  return (
    <>
      {words.say(`notice.${kind}`, { field, value: id, date: when, reason })}
      {last !== undefined && (
        <>
          {' '}
          <a href={formatLink({ ...view, [field]: id, v: last }, vocabularyOf(record), kept)}>
            {words.say('notice.last', { version: last })}
          </a>
        </>
      )}
    </>
  );
}

function contentOf({ kind, field, value }: LinkNotice): string {
  return [kind, field, value].join(' ');
}
