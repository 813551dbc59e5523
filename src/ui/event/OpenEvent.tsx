/** Where the open event stands: beside the view where there is room, else over it. Its closing returns the focus. */
import { lazy, Suspense, useLayoutEffect, useRef } from 'react';
import { Boundary } from '../Boundary.tsx';
import { useActions, useApp, useSelectors, useWords } from '../context.tsx';
import { Sheet } from '../Sheet.tsx';
import styles from './OpenEvent.module.css';

/** From this width on, px, the event has a column of its own. */
export const ROOM_FOR_EVENT = 1200;

const EventPanel = lazy(async () => ({ default: (await import('./EventPanel.tsx')).EventPanel }));

export function OpenEvent() {
  const words = useWords();
  const actions = useActions();
  const event = useApp(useSelectors().open);
  const hasRoom = useApp((state) => state.session.width >= ROOM_FOR_EVENT);
  if (!event) return null;
  const panel = (
    <Boundary words={words}>
      <Suspense fallback={null}>
        <EventPanel event={event} />
      </Suspense>
    </Boundary>
  );
  return (
    <>
      <ReturnedFocus />
      {hasRoom ? (
        <div className={styles.column}>{panel}</div>
      ) : (
        <Sheet name={event.title} onClose={actions.closeEvent}>
          {panel}
        </Sheet>
      )}
    </>
  );
}

/**
 * While it stands in the page it remembers what had the focus before, and gives it back when it goes. It must stand
 * before whatever takes the focus.
 */
function ReturnedFocus(): null {
  const opener = useRef<Element>(null);
  useLayoutEffect(() => {
    opener.current = document.activeElement;
    return () => {
      const element = opener.current;
      const to = element?.isConnected && element !== document.body ? element : document.querySelector('main');
      if (to instanceof HTMLElement) queueMicrotask(() => to.focus({ preventScroll: true }));
    };
  }, []);
  return null;
}
