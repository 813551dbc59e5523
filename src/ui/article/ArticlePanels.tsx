/** What stands over a frame when it is asked for: how to read the drawing, what a word means, the Timeline's keys. */
import { useActions, useApp, useWords } from '../context.tsx';
import { Dialog } from '../Dialog.tsx';
import { fetchedPanel } from '../fetchedPanel.tsx';

const { Panel: HowToRead } = fetchedPanel(async () => (await import('../reading/HowToRead.tsx')).HowToRead);
const { Panel: TermTip } = fetchedPanel(async () => (await import('../reading/TermTip.tsx')).TermTip);
const { Panel: TimelineKeys } = fetchedPanel(
  async () => (await import('../commands/TimelineKeys.tsx')).TimelineKeys,
);

/** Those of the panels that the session may ask for which need no more than a frame has. */
export function ArticlePanels() {
  const words = useWords();
  const { show, explain } = useActions();
  const panel = useApp((state) => state.session.panel);
  const term = useApp((state) => state.session.term);
  const onClose = () => show(undefined);
  return (
    <>
      {panel === 'how-to-read' && <HowToRead onClose={onClose} />}
      {panel === 'keys' && (
        <Dialog name={words.say('keys.timeline')} onClose={onClose}>
          <TimelineKeys />
        </Dialog>
      )}
      {term !== undefined && <TermTip key={term} of={term} onClose={() => explain(undefined)} />}
    </>
  );
}
