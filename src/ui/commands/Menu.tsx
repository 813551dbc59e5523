/** The menu: what can be done as things stand, part by part. */
import { useApp } from '../context.tsx';
import { Dialog } from '../Dialog.tsx';
import { type Desk, GROUPS, isPossible, nameOf, perform } from './command.ts';
import { commandsOf } from './commands.ts';
import styles from './Menu.module.css';
import { isOnMac, keysInWords } from './shortcuts.ts';

interface MenuProps {
  readonly desk: Desk;
  readonly onClose: () => void;
}

/** The commands of the menu as buttons; a press closes it and performs one. */
export function Menu({ desk, onClose }: MenuProps) {
  const { words } = desk;
  const commands = commandsOf(
    useApp((state) => state),
    desk,
  ).filter((command) => command.inMenu && isPossible(command, desk));
  const isMac = isOnMac();
  return (
    <Dialog name={words.say('command.menu')} size="small" inCorner onClose={onClose}>
      {GROUPS.map((group) => {
        const own = commands.filter((command) => command.group === group);
        if (own.length === 0) return null;
        const name = words.say(`group.${group}`);
        return (
          <div key={group} className={styles.group}>
            <h3>{name}</h3>
            <ul aria-label={name}>
              {own.map((command) => (
                <li key={command.id}>
                  <button
                    type="button"
                    onClick={() => {
                      onClose();
                      perform(command, desk);
                    }}
                  >
                    {nameOf(command, desk)}{' '}
                    {command.keys && <kbd>{keysInWords(command.keys, words, isMac)}</kbd>}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </Dialog>
  );
}
