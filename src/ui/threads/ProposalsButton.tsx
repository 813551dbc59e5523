/** The way to the overview of all proposals, which is fetched when it is opened. */
import { useActions, useApp, useIndex, useWords } from '../context.tsx';
import { fetchedPanel } from '../fetchedPanel.tsx';

const { Panel: Proposals } = fetchedPanel(async () => (await import('../event/panels.ts')).PANELS.Proposals);

/** The button, and the overview while it is open; absent where the record has no proposal. */
export function ProposalsButton() {
  const words = useWords();
  const index = useIndex();
  const { show } = useActions();
  const isOpen = useApp((state) => state.session.panel === 'proposals');
  if (!isOpen && index.options.type.total('proposal') === 0) return null;
  return (
    <>
      <button
        type="button"
        className="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => show('proposals')}
      >
        {words.say('proposals.name')}
      </button>
      {isOpen && <Proposals onClose={() => show(undefined)} />}
    </>
  );
}
