// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { commandOf } from '../../stage/keys.ts';
import { event, recordOf } from '../../testing/builders.ts';
import { showPanel, type TestScreen } from '../../testing/testScreen.tsx';
import { useAppContext } from '../context.tsx';
import { Commands } from './Commands.tsx';
import { type Command, type Desk, isPossible, nameOf, perform } from './command.ts';
import { asKnownOn, commandsOf, SHORTCUTS } from './commands.ts';
import { TIMELINE_KEYS } from './TimelineKeys.tsx';
import './KeysHelp.tsx';
import './Menu.tsx';
import './Palette.tsx';
import { commandFor } from './shortcuts.ts';
import { useDesk } from './useDesk.ts';

const record = recordOf([
  event('2025-03-13-one', '2025-03-13', { title: 'A meeting in Moscow' }),
  event('2025-03-14-two', '2025-03-14', { title: 'A post about talks' }),
]);

let screen: TestScreen;
afterEach(() => {
  screen.leave();
  localStorage.clear();
  vi.unstubAllGlobals();
});

/** The desk of a reader who follows a link. */
function deskOf(search = ''): Desk {
  let desk: Desk | undefined;
  function Taker() {
    desk = useDesk(() => {});
    useAppContext();
    return null;
  }
  screen = showPanel(record, <Taker />, search);
  if (!desk) throw new Error('no desk');
  return desk;
}
const all = (desk: Desk) => commandsOf(desk.store.getState(), desk);
const named = (desk: Desk, id: string): Command => {
  const found = all(desk).find((command) => command.id === id);
  if (!found) throw new Error(`no command ${id}`);
  return found;
};

describe('commands', () => {
  it('have ids, names and keys of their own', () => {
    const desk = deskOf('?event=2025-03-14-two');
    const commands = all(desk);
    const ids = commands.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const names = commands.map((command) => nameOf(command, desk));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).not.toMatch(/^$|^command\.|\{/);
    const keys = commands.flatMap(({ keys: own }) => (own ? [`${own.ctrl ?? false} ${own.key}`] : []));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are there for every view but the one that is shown, and for every chapter', () => {
    const desk = deskOf('?view=table');
    const can = all(desk)
      .filter((command) => isPossible(command, desk))
      .map((command) => nameOf(command, desk));
    expect(can).toContain('Show the Timeline');
    expect(can).not.toContain('Show the Table');
    expect(can).toContain('Chapter: One');
    expect(can).not.toContain('Close the event');
  });

  it('do what they say', () => {
    const desk = deskOf('?type=call&event=2025-03-14-two');
    const view = () => desk.store.getState().view;
    perform(named(desk, 'clear-filters'), desk);
    expect(view().facets.type.ids).toEqual([]);
    expect(isPossible(named(desk, 'clear-filters'), desk)).toBe(false);
    perform(named(desk, 'previous'), desk);
    expect(view().event).toBe('2025-03-13-one');
    perform(named(desk, 'asof-event'), desk);
    expect(view().asof).toBe(record.events[0]?.known);
    perform(named(desk, 'asof-off'), desk);
    expect(view().asof).toBeUndefined();
    const day = record.events[1]?.known ?? 0;
    perform(asKnownOn(day), desk);
    expect(view().asof).toBe(day);
    expect(isPossible(asKnownOn(day), desk)).toBe(false);
    expect(isPossible(asKnownOn(day + 1), { ...desk, isOwnFile: true })).toBe(true);
    perform(named(desk, 'theme'), desk);
    expect(view().theme).toBe('dark');
    perform(named(desk, 'close-event'), desk);
    expect(view().event).toBeUndefined();
  });
});

it('with keys are the same however things stand', () => {
  const desk = deskOf('?type=call&event=2025-03-14-two');
  expect(SHORTCUTS).toEqual(all(desk).filter(({ keys }) => keys));
});

describe('shortcuts', () => {
  const press = (key: string, more = {}) => ({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...more,
  });
  const asked = (key: string, more = {}, how: { isWriting?: boolean; hasSingleKeys?: boolean } = {}) => {
    const desk = deskOf();
    const found = commandFor(press(key, more), all(desk), {
      isWriting: false,
      hasSingleKeys: true,
      ...how,
    })?.id;
    screen.leave();
    return found;
  };

  it('ask for the palette with Ctrl or ⌘, wherever the focus is', () => {
    expect(asked('k', { ctrlKey: true })).toBe('palette');
    expect(asked('K', { metaKey: true })).toBe('palette');
    expect(asked('k', { ctrlKey: true }, { isWriting: true, hasSingleKeys: false })).toBe('palette');
    expect(asked('k')).toBeUndefined();
    expect(asked('k', { ctrlKey: true, shiftKey: true })).toBeUndefined();
  });

  it('of a single key are for those who do not write, and can be switched off', () => {
    expect(asked('?', { shiftKey: true })).toBe('keys');
    expect(asked('?', {}, { isWriting: true })).toBeUndefined();
    expect(asked('?', {}, { hasSingleKeys: false })).toBeUndefined();
    expect(asked('?', { altKey: true })).toBeUndefined();
  });

  it('of the Timeline are all in the list of keys', () => {
    deskOf();
    const told = TIMELINE_KEYS.flatMap(([keys]) => keys.split(' '));
    const names: Record<string, string> = {
      '←': 'ArrowLeft',
      '→': 'ArrowRight',
      '↑': 'ArrowUp',
      '↓': 'ArrowDown',
    };
    const commands = told.map((key) => commandOf(press(names[key] ?? key)));
    expect(commands).not.toContain(undefined);
    expect(new Set(commands).size).toBe(18);
  });
});

describe('the panels over the page', () => {
  const wait = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  const key = (name: string, more = {}) =>
    act(() => {
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }),
      );
    });
  const type = (text: string) =>
    act(() => {
      const field = screen.element.querySelector('input');
      if (!field) throw new Error('no field');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const show = async (search = '') => {
    screen = showPanel(record, <Commands />, search);
    await wait();
  };

  it('the palette finds an event by its title, and opens it by keyboard', async () => {
    await show();
    await key('k', { ctrlKey: true });
    await wait();
    const field = screen.element.querySelector('input');
    expect(document.activeElement).toBe(field);
    await type('moscow');
    await wait();
    expect(screen.texts('[role="option"]')).toEqual(['Event: A meeting in Moscow']);
    const active = field?.getAttribute('aria-activedescendant');
    expect(document.getElementById(active ?? '')?.getAttribute('aria-selected')).toBe('true');
    await key('Enter');
    expect(screen.store.getState().view.event).toBe('2025-03-13-one');
    expect(screen.element.querySelector('[role="listbox"]')).toBeNull();
  });

  it('the palette takes a day, and shows the record as known on it', async () => {
    await show();
    await act(() => screen.store.actions.show('palette'));
    await wait();
    await type('2025-03-13');
    await wait();
    expect(screen.texts('[role="option"]')[0]).toBe('As known on 13 March 2025');
    await key('Enter');
    expect(screen.store.getState().view.asof).toBe(record.events[0]?.known);
  });

  it('the menu does what is pressed and goes', async () => {
    await show('?view=sequence');
    await act(() => screen.store.actions.show('menu'));
    await wait();
    screen.press('Show the Table');
    expect(screen.store.getState().view.view).toBe('table');
    expect(screen.store.getState().session.panel).toBeUndefined();
  });

  it('single keys are switched off for good in the list of keys', async () => {
    await show();
    await key('?');
    await wait();
    screen.press('Shortcuts of a single key');
    screen.press('Close');
    await key('?');
    await wait();
    expect(screen.element.querySelector('dialog')).toBeNull();
    screen.leave();
    await show();
    await key('?');
    await wait();
    expect(screen.element.querySelector('dialog')).toBeNull();
  });

  it('a link is copied, and that is said; where the browser refuses the link itself is shown', async () => {
    const copied: string[] = [];
    vi.stubGlobal('navigator', {
      userAgent: '',
      clipboard: { writeText: async (text: string) => void copied.push(text) },
    });
    await show('?type=call');
    const copy = async () => {
      await act(() => screen.store.actions.show('menu'));
      await wait();
      screen.press('Copy a link to what is shown');
      await wait();
    };
    await copy();
    expect(copied[0]).toMatch(/\?type=call$/);
    expect(screen.texts('[aria-live]')).toContain('Link copied.');
    vi.stubGlobal('navigator', {
      userAgent: '',
      clipboard: { writeText: () => Promise.reject(new Error('no')) },
    });
    await copy();
    expect(screen.texts('[aria-live]').join()).toMatch(/Here is the link: .*\?type=call$/);
  });
});
