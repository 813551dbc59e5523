/** Where the open event stands: beside the view where there is room, else over it; in a frame below it. Its closing returns the focus. */
import '../../words/panelWords.ts';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { EventRow } from '../../record/record.ts';
import { Boundary } from '../Boundary.tsx';
import { useActions, useApp, useAppContext, useSelectors, useWords } from '../context.tsx';
import { fetchedPanel } from '../fetchedPanel.tsx';
import { PrintFoot } from '../PrintFoot.tsx';
import { Sheet } from '../Sheet.tsx';
import { Text } from '../search/marking.tsx';
import styles from './OpenEvent.module.css';
import { Tools } from './Tools.tsx';

/** From this width on, px, the event has a column of its own. */
const ROOM_FOR_EVENT = 1200;

const { Panel: RecordPanel } = fetchedPanel(async () => (await import('./panels.ts')).PANELS.EventPanel);

/** The open event, if there is one. Its title takes the focus when the event is opened and the screen `isReady`. */
export function OpenEvent({ isReady }: { readonly isReady: boolean }) {
  const event = useApp(useSelectors().open);
  return event && <Opened event={event} isReady={isReady} />;
}

interface OpenedProps {
  readonly event: EventRow;
  readonly isReady: boolean;
}

function Opened({ event, isReady }: OpenedProps) {
  const words = useWords();
  const { EventPanel = RecordPanel, frame } = useAppContext();
  const actions = useActions();
  const title = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const hasRoom = useApp((state) => state.session.width >= ROOM_FOR_EVENT);
  // What once stood beside the view has left the rest of the page to the reader, and goes on doing so.
  const [stoodBeside, setStoodBeside] = useState(hasRoom);
  if (hasRoom && !stoodBeside) setStoodBeside(true);
  const hasFocus = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every event that is opened takes the focus
  useEffect(() => {
    if (isReady) title.current?.focus();
  }, [event.id, isReady]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a focus inside is kept when the width moves the panel
  useLayoutEffect(() => {
    if (hasFocus.current) title.current?.focus();
  }, [hasRoom]);
  const panel = (
    <section
      className={styles.panel}
      aria-labelledby={titleId}
      onFocus={() => {
        hasFocus.current = true;
      }}
      onBlur={() => {
        hasFocus.current = false;
      }}
      onKeyDown={(press) => {
        if (press.key !== 'Escape') return;
        press.preventDefault();
        press.stopPropagation();
        actions.closeEvent();
      }}
    >
      <Tools event={event} />
      <h2 id={titleId} ref={title} tabIndex={-1}>
        <Text of={event.title} />
      </h2>
      <Boundary words={words} resetOn={event.id}>
        <EventPanel event={event} />
      </Boundary>
      <PrintFoot />
    </section>
  );
  return (
    <>
      <ReturnedFocus />
      {frame ? (
        // A frame is as high as its content: what lies over it could be out of sight.
        panel
      ) : hasRoom ? (
        <div className={styles.column}>{panel}</div>
      ) : (
        <Sheet name={event.title} isModal={!stoodBeside} onClose={actions.closeEvent}>
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
