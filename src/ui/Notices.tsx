/** What of the link was not followed, in words. Absent when all of it was, and when it has been dismissed. */
import '../words/panelWords.ts';
import { useState } from 'react';
import type { LinkNotice } from '../query/link.ts';
import { useApp, useWords } from './context.tsx';
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
        {left.map(([content, { kind, field, value }]) => (
          <li key={content}>{words.say(`notice.${kind}`, { field, value })}</li>
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

function contentOf({ kind, field, value }: LinkNotice): string {
  return [kind, field, value].join(' ');
}
