/** What stands over the page when it is asked for: menu, palette, keys, reading help; and the keys that ask for it. */
import '../../words/commandWords.ts';
import { useEffect, useState } from 'react';
import { useActions, useApp, useAppContext } from '../context.tsx';
import { fetchedPanel } from '../fetchedPanel.tsx';
import { FirstVisit } from '../reading/FirstVisit.tsx';
import { partOf } from '../share/parts.ts';
import { perform } from './command.ts';
import { SHORTCUTS } from './commands.ts';
import { commandFor, isField } from './shortcuts.ts';
import { Told } from './Told.tsx';
import { useDesk } from './useDesk.ts';

const { Panel: Menu } = fetchedPanel(async () => (await import('./Menu.tsx')).Menu);
const { Panel: Palette, fetchAhead: fetchPalette } = fetchedPanel(
  async () => (await import('./Palette.tsx')).Palette,
);
const { Panel: KeysHelp } = fetchedPanel(async () => (await import('./KeysHelp.tsx')).KeysHelp);
const { Panel: HowToRead } = fetchedPanel(async () => (await import('../reading/HowToRead.tsx')).HowToRead);
const { Panel: Paper } = fetchedPanel(async () => (await import('../print/Paper.tsx')).Paper);
const { Panel: TermTip } = fetchedPanel(async () => (await import('../reading/TermTip.tsx')).TermTip);

/** The panels that the session can ask for by name, and the shortcuts of the page. */
export function Commands() {
  const [told, setTold] = useState<string>();
  const desk = useDesk(setTold);
  const { ShareDialog } = useAppContext();
  const { show, explain } = useActions();
  const panel = useApp((state) => state.session.panel);
  const term = useApp((state) => state.session.term);
  const taken = partOf(panel);
  const onClose = () => show(undefined);

  // What is typed right after its keys is not to be lost.
  useEffect(() => {
    performance.mark('parley:commands');
    void fetchPalette();
  }, []);
  useEffect(() => {
    const listen = (press: KeyboardEvent) => {
      if (press.defaultPrevented || press.isComposing) return;
      const command = commandFor(press, SHORTCUTS, {
        isWriting: isField(document.activeElement),
        // A key in a dialog is the dialog's.
        hasSingleKeys: desk.hasSingleKeys && document.querySelector('dialog:modal') === null,
      });
      if (!command) return;
      press.preventDefault();
      perform(command, desk);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [desk]);

  return (
    <>
      <FirstVisit />
      {!desk.isOwnFile && <Paper />}
      {panel === 'menu' && <Menu desk={desk} onClose={onClose} />}
      {panel === 'palette' && <Palette desk={desk} onClose={onClose} />}
      {panel === 'keys' && <KeysHelp desk={desk} onClose={onClose} />}
      {panel === 'how-to-read' && <HowToRead onClose={onClose} />}
      {taken && ShareDialog && <ShareDialog asked={taken} onClose={onClose} />}
      {term !== undefined && <TermTip key={term} of={term} onClose={() => explain(undefined)} />}
      <Told text={told} onDismiss={() => setTold(undefined)} />
    </>
  );
}
