/** All commands. Menu, palette, shortcuts and the list of keys read them here. */
import '../../words/commandWords.ts';
import { next, previous } from '../../query/bitset.ts';
import { isFiltered, VIEWS } from '../../query/view.ts';
import { spanOfDays } from '../../query/window.ts';
import { windowOfEvent, windowOfThread } from '../../query/zoom.ts';
import { type EventRow, eventAt } from '../../record/record.ts';
import type { AppState } from '../../store/store.ts';
import type { CivilDay } from '../../time/civil.ts';
import type { Span } from '../../time/span.ts';
import { dayInWords } from '../../words/dates.ts';
import { goToKnown } from '../asof/goToKnown.ts';
import { chaptersOf } from '../chapters.ts';
import { hasSides } from '../event/accountRows.ts';
import { focusSearch } from '../search/focusSearch.ts';
import { goToDay } from '../sequence/goToDay.ts';
import { SHARE_PARTS } from '../share/parts.ts';
import type { Command, Desk } from './command.ts';

const COMMANDS: readonly Command[] = [
  {
    id: 'palette',
    group: 'read',
    name: 'command.palette',
    keys: { key: 'k', ctrl: true },
    inMenu: true,
    perform: (_, { store }) => store.actions.show('palette'),
  },
  {
    id: 'how-to-read',
    group: 'read',
    name: 'command.how-to-read',
    inMenu: true,
    perform: (_, { store }) => store.actions.show('how-to-read'),
  },
  {
    id: 'keys',
    group: 'read',
    name: 'command.keys',
    keys: { key: '?' },
    inMenu: true,
    perform: (_, { store }) => store.actions.show('keys'),
  },
  ...VIEWS.map(
    (view): Command => ({
      id: `view-${view}`,
      group: 'view',
      name: 'command.view',
      values: () => ({ view }),
      inMenu: true,
      check: (state, { selectors }) => selectors.viewName(state) !== view,
      perform: (_, { store }) => store.actions.showView(view),
    }),
  ),
  {
    id: 'search',
    group: 'go',
    name: 'command.search',
    keys: { key: '/' },
    inMenu: true,
    perform: focusSearch,
  },
  {
    id: 'whole',
    group: 'go',
    name: 'command.whole',
    perform: (state, desk) => {
      const { extent } = recordOf(state, desk);
      goToDays(desk, spanOfDays(extent), extent.first);
    },
  },
  {
    id: 'compare',
    group: 'event',
    name: 'command.compare',
    inMenu: true,
    check: (state, desk) => {
      const event = desk.selectors.open(state);
      return event !== undefined && !desk.isOwnFile && hasSides(recordOf(state, desk), event);
    },
    perform: (_, { store }) => store.actions.show('compare'),
  },
  {
    id: 'fit-event',
    group: 'event',
    name: 'command.fit-event',
    check: (state, desk) => windowOfOpen(state, desk, windowOfEvent) !== undefined,
    perform: (state, desk) => desk.store.actions.setWindow(windowOfOpen(state, desk, windowOfEvent), 'push'),
  },
  {
    id: 'fit-thread',
    group: 'event',
    name: 'command.fit-thread',
    check: (state, desk) => windowOfOpen(state, desk, inThread(state, desk)) !== undefined,
    perform: (state, desk) =>
      desk.store.actions.setWindow(windowOfOpen(state, desk, inThread(state, desk)), 'push'),
  },
  {
    id: 'thread',
    group: 'event',
    name: 'command.thread',
    check: (state, desk) =>
      desk.selectors.open(state) !== undefined && state.view.thread !== state.view.event,
    perform: (state, { store }) => store.actions.setThread(state.view.event),
  },
  ...([-1, 1] as const).map(
    (step): Command => ({
      id: step < 0 ? 'previous' : 'next',
      group: 'event',
      name: step < 0 ? 'command.previous' : 'command.next',
      check: (state, desk) => neighbour(state, desk, step) !== undefined,
      perform: (state, desk) => {
        const to = neighbour(state, desk, step);
        if (to) desk.store.actions.openEvent(to.id);
      },
    }),
  ),
  {
    id: 'close-event',
    group: 'event',
    name: 'command.close-event',
    check: (state, { selectors }) => selectors.open(state) !== undefined,
    perform: (_, { store }) => store.actions.closeEvent(),
  },
  {
    id: 'clear-filters',
    group: 'filter',
    name: 'command.clear-filters',
    inMenu: true,
    check: ({ view }) => isFiltered(view),
    perform: (_, { store }) => store.actions.clearFilters(),
  },
  {
    id: 'thread-off',
    group: 'filter',
    name: 'command.thread-off',
    check: ({ view }) => view.thread !== undefined,
    perform: (_, { store }) => store.actions.setThread(undefined),
  },
  {
    id: 'proposals',
    group: 'record',
    name: 'proposals.name',
    inMenu: true,
    check: (state, desk) => !desk.isOwnFile && desk.selectors.index(state).options.type.total('proposal') > 0,
    perform: (_, { store }) => store.actions.show('proposals'),
  },
  {
    id: 'asof',
    group: 'record',
    name: 'asof.open',
    inMenu: true,
    check: (state, desk) => recordOf(state, desk).isUndated !== true && state.view.asof === undefined,
    perform: (_, { store }) => store.actions.setDating(true),
  },
  {
    id: 'asof-event',
    group: 'record',
    name: 'command.asof-event',
    check: (state, { selectors }) => {
      const known = selectors.open(state)?.known;
      return !state.whole.record.isUndated && Number.isFinite(known) && known !== state.view.asof;
    },
    perform: (state, { store, selectors }) => {
      const known = selectors.open(state)?.known;
      if (known !== undefined) goToKnown(store, selectors, known);
    },
  },
  {
    id: 'asof-off',
    group: 'record',
    name: 'command.asof-off',
    inMenu: true,
    check: ({ view }) => view.asof !== undefined,
    perform: (_, { store }) => store.actions.setAsOf(undefined),
  },
  {
    id: 'copy-link',
    group: 'page',
    name: 'command.copy-link',
    inMenu: true,
    check: (_, { isOwnFile }) => !isOwnFile,
    perform: (_, desk) => void copyLink(desk),
  },
  ...SHARE_PARTS.map(
    (part): Command => ({
      id: `share-${part}`,
      group: 'page',
      name: 'command.share',
      values: () => ({ part }),
      inMenu: true,
      check: (_, { isOwnFile }) => !isOwnFile,
      perform: (_, { store }) => store.actions.show(part),
    }),
  ),
  {
    id: 'theme',
    group: 'page',
    name: 'command.theme',
    values: (state, { selectors }) => ({ to: selectors.theme(state) === 'dark' ? 'light' : 'dark' }),
    inMenu: true,
    perform: (state, { store, selectors }) => {
      const to = selectors.theme(state) === 'dark' ? 'light' : 'dark';
      store.actions.setTheme(state.session.prefersDark === (to === 'dark') ? undefined : to);
    },
  },
  ...(['about', 'open'] as const).map(
    (page): Command => ({
      id: page,
      group: 'page',
      name: page === 'about' ? 'command.about' : 'command.open-file',
      // Elsewhere than on the record's own page they stand at other addresses, and in its foot.
      check: (_, { isOwnFile }) => !isOwnFile,
      perform: () => location.assign(`./${page}/`),
    }),
  ),
  {
    id: 'single-keys',
    group: 'page',
    name: 'command.single-keys',
    values: (_, { hasSingleKeys }) => ({ state: hasSingleKeys ? 'on' : 'off' }),
    perform: (_, { hasSingleKeys, setSingleKeys }) => setSingleKeys(!hasSingleKeys),
  },
];

/** Those that keys ask for, however things stand. */
export const SHORTCUTS = COMMANDS.filter(({ keys }) => keys);

/** All commands as things stand: those above, and one for every chapter of the record. */
export function commandsOf(state: AppState, desk: Desk): readonly Command[] {
  const chapters = chaptersOf(recordOf(state, desk)).map(
    ({ id, name, first, span }): Command => ({
      id: `chapter-${id}`,
      group: 'go',
      name: 'command.chapter',
      values: () => ({ name }),
      perform: (_, inDesk) => goToDays(inDesk, span, first),
    }),
  );
  const after = COMMANDS.findIndex(({ id }) => id === 'whole') + 1;
  return [...COMMANDS.slice(0, after), ...chapters, ...COMMANDS.slice(after)];
}

/** A command that opens an event. */
export function openingOf({ id, title }: EventRow): Command {
  return {
    id: `event-${id}`,
    group: 'event',
    name: 'command.event',
    values: () => ({ title }),
    perform: (_, { store }) => store.actions.openEvent(id),
  };
}

/** A command that shows the record as known on a civil day. */
export function asKnownOn(day: number): Command {
  return {
    id: `asof-${day}`,
    group: 'record',
    name: 'command.asof',
    values: (_, { words }) => ({ date: dayInWords(day as CivilDay, words) }),
    check: ({ view, whole }) => !whole.record.isUndated && view.asof !== day,
    perform: (_, { store, selectors }) => goToKnown(store, selectors, day),
  };
}

function recordOf(state: AppState, { selectors }: Desk) {
  return selectors.index(state).record;
}

function goToDays({ store, selectors }: Desk, window: Span | undefined, first: number): void {
  store.actions.setWindow(window, 'push');
  if (selectors.viewName(store.getState()) === 'sequence') goToDay(first);
}

/** The window that the open event asks for; in the Timeline alone is there one to set. */
function windowOfOpen(
  state: AppState,
  { selectors }: Desk,
  find: (event: EventRow) => Span | undefined,
): Span | undefined {
  const event = selectors.viewName(state) === 'timeline' ? selectors.open(state) : undefined;
  return event && find(event);
}

function inThread(state: AppState, desk: Desk): (event: EventRow) => Span | undefined {
  return (event) => windowOfThread(recordOf(state, desk), event);
}

function neighbour(state: AppState, desk: Desk, step: -1 | 1): EventRow | undefined {
  const event = desk.selectors.open(state);
  if (!event) return undefined;
  const { shown } = desk.selectors.selection(state);
  const index = step < 0 ? previous(shown, event.index - 1) : next(shown, event.index + 1);
  return eventAt(recordOf(state, desk), index);
}

async function copyLink({ store, selectors, words, tell }: Desk): Promise<void> {
  const link = `${location.origin}${location.pathname}${selectors.link(store.getState())}`;
  try {
    await navigator.clipboard.writeText(link);
    tell(words.say('command.copied'));
  } catch {
    tell(words.say('command.not-copied', { link }));
  }
}
