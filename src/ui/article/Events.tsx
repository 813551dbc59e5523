/** The reading in a frame. A list says “show more” rather than growing with the record. */
import { useMemo, useState } from 'react';
import { AppContext, useApp, useAppContext, useSelectors, useWords } from '../context.tsx';
import { fetchedPanel } from '../fetchedPanel.tsx';
import { Reading } from '../views.tsx';
import styles from './Article.module.css';
import { eventsAfter, eventsBefore, FIRST_ROWS, MORE_ROWS, withRows } from './rows.ts';

const { Panel: EmptyResult } = fetchedPanel(async () => (await import('../EmptyResult.tsx')).EmptyResult);

/** The shown events as the asked reading has them. */
export function Events() {
  const selectors = useSelectors();
  const view = useApp(selectors.viewName);
  const { count } = useApp(selectors.selection);
  if (count === 0) return <EmptyResult />;
  return view === 'sequence' ? <Rows /> : <Reading view={view} />;
}

function Rows() {
  const words = useWords();
  const context = useAppContext();
  const { selectors } = context;
  const { shown } = useApp(selectors.selection);
  const [asked, setAsked] = useState({ shown, rows: FIRST_ROWS, fromFirst: false });
  const { rows, fromFirst } = asked.shown === shown ? asked : { rows: FIRST_ROWS, fromFirst: false };
  const inner = useMemo(
    () => ({ ...context, selectors: withRows(selectors, rows, fromFirst) }),
    [context, selectors, rows, fromFirst],
  );
  const all = useApp(selectors.shown);
  const listed = useApp(inner.selectors.shown);
  const left = eventsAfter(all, listed);
  const earlier = eventsBefore(all, listed);
  return (
    <>
      {earlier > 0 && (
        <button
          type="button"
          className={`button ${styles.more}`}
          onClick={() => setAsked({ shown, rows: FIRST_ROWS, fromFirst: true })}
        >
          {words.say('article.earlier', { count: earlier })}
        </button>
      )}
      <AppContext value={inner}>
        <Reading view="sequence" />
      </AppContext>
      {left > 0 && (
        <button
          type="button"
          className={`button ${styles.more}`}
          onClick={() => setAsked({ shown, rows: rows + MORE_ROWS, fromFirst })}
        >
          {words.say('article.more', { count: Math.min(MORE_ROWS, left), left })}
        </button>
      )}
    </>
  );
}
