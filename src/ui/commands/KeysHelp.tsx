/** The keys: those of the page from the list of commands, and those of the Timeline. */
import '../../words/commandWords.ts';
import '../../words/panelWords.ts';
import { useApp } from '../context.tsx';
import { Dialog } from '../Dialog.tsx';
import { type Desk, nameOf } from './command.ts';
import { commandsOf } from './commands.ts';
import styles from './KeysHelp.module.css';
import { isOnMac, keysInWords } from './shortcuts.ts';
import { TimelineKeys } from './TimelineKeys.tsx';

interface KeysHelpProps {
  readonly desk: Desk;
  readonly onClose: () => void;
}

/** The list of keys, and the switch for those that are a single key. */
export function KeysHelp({ desk, onClose }: KeysHelpProps) {
  const { words, hasSingleKeys, setSingleKeys } = desk;
  const commands = commandsOf(
    useApp((state) => state),
    desk,
  ).flatMap((command) =>
    command.keys ? [{ id: command.id, keys: command.keys, name: nameOf(command, desk) }] : [],
  );
  const isMac = isOnMac();
  return (
    <Dialog name={words.say('keys.name')} onClose={onClose}>
      <h3 className={styles.name}>{words.say('keys.page')}</h3>
      <dl className={styles.keys}>
        {commands.map(({ id, keys, name }) => (
          <div key={id} data-off={(!keys.ctrl && !hasSingleKeys) || undefined}>
            <dt>
              <kbd>{keysInWords(keys, words, isMac)}</kbd>
            </dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
      <label className={styles.single}>
        <input
          type="checkbox"
          checked={hasSingleKeys}
          onChange={({ target }) => setSingleKeys(target.checked)}
        />
        {words.say('keys.single')}
      </label>
      <p className={styles.note}>{words.say('keys.single.explained')}</p>
      <h3 className={styles.name}>{words.say('keys.timeline')}</h3>
      <TimelineKeys />
    </Dialog>
  );
}
