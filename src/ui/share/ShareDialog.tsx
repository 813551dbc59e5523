/** The dialog that takes a view, or an event, along: its parts are fetched when they are shown. */
import '../../words/shareWords.ts';
import { useId, useState } from 'react';
import { useActions, useApp, useSelectors, useWords } from '../context.tsx';
import { Dialog } from '../Dialog.tsx';
import { fetchedPanel } from '../fetchedPanel.tsx';
import { type AskedPart, SHARE_PARTS, type TakenOf } from './parts.ts';
import styles from './ShareDialog.module.css';
import { useTaken } from './useTaken.ts';

const PANELS = {
  share: fetchedPanel(async () => (await import('./LinkPart.tsx')).LinkPart),
  embed: fetchedPanel(async () => (await import('./EmbedPart.tsx')).EmbedPart),
  cite: fetchedPanel(async () => (await import('./CitePart.tsx')).CitePart),
  download: fetchedPanel(async () => (await import('./DownloadPart.tsx')).DownloadPart),
} as const;

/** The dialog, open at a part; that of an open event first, where the reader came from it. */
export function ShareDialog({
  asked: { part, of: first },
  onClose,
}: {
  readonly asked: AskedPart;
  readonly onClose: () => void;
}) {
  const words = useWords();
  const { show } = useActions();
  const open = useApp(useSelectors().open);
  const [of, setOf] = useState<TakenOf>(first);
  const taken = useTaken(of);
  const isOfRelease = useApp(({ view }) => view.v !== undefined);
  const [isPinned, setPinned] = useState(isOfRelease);
  const shown = useApp(useSelectors().selection).count;
  const id = useId();
  const { Panel } = PANELS[part];
  return (
    <Dialog name={words.say('share.name')} size="wide" onClose={onClose}>
      <nav className={styles.parts} aria-label={words.say('share.parts')}>
        {SHARE_PARTS.map((other) => (
          <button
            key={other}
            type="button"
            aria-current={other === part ? 'true' : undefined}
            onClick={() => show(other)}
          >
            {words.say('share.part', { part: other })}
          </button>
        ))}
      </nav>
      {open && (
        <fieldset className={styles.of}>
          <legend>{words.say('share.of')}</legend>
          {(['view', 'event'] as const).map((which) => (
            <label key={which}>
              <input type="radio" name={id} checked={of === which} onChange={() => setOf(which)} />
              {which === 'view'
                ? words.say('share.of-view', { count: shown })
                : words.say('share.of-event', { title: open.title })}
            </label>
          ))}
        </fieldset>
      )}
      <Panel taken={taken} isPinned={isPinned} onPinned={setPinned} />
    </Dialog>
  );
}
