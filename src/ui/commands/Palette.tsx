/** The palette: every command, chapter and event by its name. */
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useApp, useRecord } from '../context.tsx';
import { Dialog } from '../Dialog.tsx';
import { type Command, type Desk, isPossible, nameOf, perform } from './command.ts';
import { asKnownOn, commandsOf, openingOf } from './commands.ts';
import { dayIn, matching } from './matching.ts';
import styles from './Palette.module.css';
import { isOnMac, keysInWords } from './shortcuts.ts';

/** So many events are shown of those that fit; of more events than this none are looked for by title. */
const EVENTS_SHOWN = 20;
const MOST_EVENTS = 10_000;
/** Letters from which on events are looked for. */
const LETTERS = 2;

interface PaletteProps {
  readonly desk: Desk;
  readonly onClose: () => void;
}

interface Entry {
  readonly command: Command;
  readonly name: string;
}

/** A field and the list of what its text means; the arrow keys choose, Enter performs. */
export function Palette({ desk, onClose }: PaletteProps) {
  const { words } = desk;
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  // Not deferred: Enter performs what the whole text means, however fast it was typed.
  const { entries, more } = useEntries(desk, text);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const at = Math.min(chosen, entries.length - 1);
  const isMac = isOnMac();
  useEffect(() => {
    field.current?.focus();
  }, []);
  useEffect(() => {
    document.getElementById(`${id}${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);

  const run = (entry: Entry | undefined) => {
    if (!entry) return;
    onClose();
    perform(entry.command, desk);
  };
  const onKeyDown = (press: KeyboardEvent) => {
    const to = moved(press.key, at, entries.length);
    if (press.key === 'Enter') run(entries[at]);
    else if (to !== undefined) setChosen(to);
    else return;
    press.preventDefault();
  };
  return (
    <Dialog name={words.say('palette.name')} onClose={onClose}>
      <input
        ref={field}
        type="text"
        className={styles.field}
        role="combobox"
        aria-label={words.say('palette.find')}
        aria-describedby={`${id}hint`}
        aria-autocomplete="list"
        aria-expanded={entries.length > 0}
        aria-controls={`${id}list`}
        aria-activedescendant={at < 0 ? undefined : `${id}${at}`}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}hint`} className={styles.hint}>
        {words.say('palette.hint', { example: '2025-03-14' })}
      </p>
      <p className={styles.count} aria-live="polite">
        {words.say('palette.count', { count: entries.length + more })}
      </p>
      <div id={`${id}list`} role="listbox" aria-label={words.say('palette.results')} className={styles.list}>
        {entries.map(({ command, name }, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus and names this as its active descendant
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
          <div
            key={command.id}
            id={`${id}${index}`}
            role="option"
            aria-selected={index === at}
            onClick={() => run(entries[index])}
          >
            {name} {command.keys && <kbd>{keysInWords(command.keys, words, isMac)}</kbd>}
          </div>
        ))}
      </div>
      {more > 0 && <p className={styles.hint}>{words.say('palette.more', { count: more })}</p>}
    </Dialog>
  );
}

/** What a text means: a day, commands, then events by title; `more`: so many more events fit. */
function useEntries(desk: Desk, text: string): { readonly entries: readonly Entry[]; readonly more: number } {
  const state = useApp((app) => app);
  const { events } = useRecord();
  const titled = useMemo(
    () => (events.length > MOST_EVENTS ? [] : Array.from(events, (event) => ({ event, name: event.title }))),
    [events],
  );
  return useMemo(() => {
    const entry = (command: Command): Entry => ({ command, name: nameOf(command, desk) });
    const can = (command: Command) => command.id !== 'palette' && isPossible(command, desk);
    const day = dayIn(text);
    const typed = day === undefined ? [] : [asKnownOn(day)].filter(can).map(entry);
    const commands = matching(commandsOf(state, desk).filter(can).map(entry), text);
    const found = text.trim().length < LETTERS ? [] : matching(titled, text);
    return {
      entries: [
        ...typed,
        ...commands,
        ...found.slice(0, EVENTS_SHOWN).map(({ event }) => entry(openingOf(event))),
      ],
      more: Math.max(0, found.length - EVENTS_SHOWN),
    };
  }, [state, desk, titled, text]);
}

/** Where a key leads in a list of so many; round its ends. */
function moved(key: string, at: number, length: number): number | undefined {
  if (length === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % length;
    case 'ArrowUp':
      return (at + length - 1) % length;
    case 'PageDown':
      return Math.min(length - 1, at + 8);
    case 'PageUp':
      return Math.max(0, at - 8);
    default:
      return undefined;
  }
}
