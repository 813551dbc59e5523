/** The Sequence within the app: the shown events, each opening in place. */
import { useActions, useApp, useSelectors, useWords } from '../context.tsx';
import { useEventHref } from '../useHref.ts';
import { Sequence } from './Sequence.tsx';

export function SequenceView() {
  const words = useWords();
  const actions = useActions();
  const selectors = useSelectors();
  const index = useApp((state) => state.index);
  const events = useApp(selectors.shown);
  const zone = useApp(selectors.zone);
  const openId = useApp((state) => state.view.event);
  const hrefOf = useEventHref();
  return (
    <Sequence
      record={index.record}
      index={index}
      events={events}
      words={words}
      zone={zone}
      hrefOf={hrefOf}
      onOpen={actions.openEvent}
      openId={openId}
    />
  );
}
