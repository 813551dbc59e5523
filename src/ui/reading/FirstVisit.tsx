/** The hint of a first visit: where help is. Once it is dismissed, or the help was read, it never returns. */
import '../../words/readingWords.ts';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useActions, useApp, useAppContext, useSelectors, useWords } from '../context.tsx';
import { recall, remember } from '../remembered.ts';
import styles from './FirstVisit.module.css';

/** From this width of the page on, px, the head of the page has room for it. */
const ROOM_IN_HEADER = 1376;

/** The hint, in the head of the page where there is room, else at the lower edge; absent on later visits and where the events are a reader's own. */
export function FirstVisit() {
  const words = useWords();
  const { show } = useActions();
  const { isOwnFile = false } = useAppContext();
  const [isNew, setNew] = useState(() => !isOwnFile && recall('first-visit') === undefined);
  const hasRead = useApp((state) => state.session.panel === 'how-to-read');
  useEffect(() => {
    if (hasRead) remember('first-visit', 'seen');
  }, [hasRead]);
  if (hasRead && isNew) setNew(false);
  const reading = useApp(useSelectors().viewName);
  const hasRoom = useApp((state) => state.session.width >= ROOM_IN_HEADER);
  if (!isNew) return null;
  const header = hasRoom ? document.querySelector('#root header') : null;
  const hint = (
    <aside
      className={styles.hint}
      data-in-header={header ? '' : undefined}
      aria-label={words.say('first.name')}
    >
      <p>{words.say(header ? 'first.short' : 'first.hint', { reading })}</p>
      <button type="button" className="button" onClick={() => show('how-to-read')}>
        {words.say('first.read')}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => {
          remember('first-visit', 'seen');
          setNew(false);
        }}
      >
        {words.say('first.dismiss')}
      </button>
    </aside>
  );
  return header ? createPortal(hint, header) : hint;
}
