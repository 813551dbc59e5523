/** The Timeline: a thin host for the stage, its keys, its buttons, and what a screen reader is told of it. */
import { useCallback, useEffect, useId, useMemo, useRef } from 'react';
import { chartEvents } from '../../chart/events.ts';
import { lanesOf } from '../../chart/lanes.ts';
import { markTimes } from '../../chart/layout/slots.ts';
import { sideColour, THEMES, type ThemeName } from '../../chart/palette.ts';
import type { ColourToken } from '../../chart/scene/display.ts';
import { has } from '../../query/bitset.ts';
import { standingOf } from '../../query/standing.ts';
import type { DiplomaticRecord, EventRow } from '../../record/record.ts';
import { commandOf, moveTo } from '../../stage/keys.ts';
import { createStage, type Stage, type StageModel } from '../../stage/stage.ts';
import { DAY_MS } from '../../time/civil.ts';
import { pad, type Span, span } from '../../time/span.ts';
import { useActions, useApp, useAppContext, useSelectors, useWords } from '../context.tsx';
import { useSentence } from '../sequence/useSentence.ts';
import styles from './TimelineView.module.css';

const STEP = 0.8;

/** The whole view; its height comes from CSS. */
export function TimelineView() {
  const words = useWords();
  const actions = useActions();
  const { onReady } = useAppContext();
  const model = useStageModel();
  const ruler = useRef<HTMLDivElement>(null);
  const drawing = useRef<HTMLDivElement>(null);
  const overview = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage>(null);
  const list = useRef<HTMLDivElement>(null);
  const optionId = useId();
  const record = useApp((state) => state.index.record);
  const focused = useApp((state) => state.session.focused);
  const open = useCallback(
    (index: number) => {
      const event = record.events[index];
      if (!event) return;
      actions.focus(index);
      actions.openEvent(event.id);
    },
    [actions, record],
  );

  useEffect(() => {
    if (!ruler.current || !drawing.current || !overview.current) return;
    const made = createStage(
      { ruler: ruler.current, drawing: drawing.current, overview: overview.current },
      { onWindow: actions.setWindow, onHover: actions.hover, onOpen: open, onReady },
    );
    stage.current = made;
    return () => {
      stage.current = null;
      made.destroy();
    };
  }, [actions, open, onReady]);

  useEffect(() => stage.current?.update(model), [model]);

  const fitAll = () => stage.current?.show(model.limits);
  const times = useMemo(() => markTimes(model.shown), [model.shown]);
  const at = model.shown.findIndex((event) => event.index === focused);

  const onKeyDown = (press: React.KeyboardEvent<HTMLDivElement>) => {
    const command = commandOf(press);
    if (!command) return;
    const about = at < 0 ? undefined : times[at];
    switch (command) {
      case 'zoomIn':
        stage.current?.zoomBy(STEP, about);
        break;
      case 'zoomOut':
        stage.current?.zoomBy(1 / STEP, about);
        break;
      case 'fitAll':
        fitAll();
        break;
      case 'pageBack':
        stage.current?.panBy(-1);
        break;
      case 'pageForward':
        stage.current?.panBy(1);
        break;
      case 'open':
        if (focused !== undefined && at >= 0) open(focused);
        break;
      case 'leave':
        list.current?.blur();
        break;
      default: {
        const from =
          at < 0 && (command === 'next' || command === 'previous')
            ? firstInSight(times, model.window)
            : undefined;
        const to = from ?? moveTo(command, model.shown, times, at);
        const event = to === undefined ? undefined : model.shown[to];
        if (!event || to === undefined) break;
        actions.focus(event.index);
        stage.current?.reveal(times[to] ?? 0);
      }
    }
    press.preventDefault();
  };

  return (
    <div className={styles.timeline}>
      <div className={styles.tools}>
        <button type="button" className={styles.tool} onClick={() => actions.showView('sequence')}>
          {words.say('timeline.as-list')}
        </button>
        <span className={styles.space} />
        <span className={styles.hint}>{words.say('timeline.hint')}</span>
        <button
          type="button"
          className={styles.tool}
          onClick={() => stage.current?.panBy(-0.5)}
          aria-label={words.say('timeline.earlier')}
          title={words.say('timeline.earlier')}
        >
          ←
        </button>
        <button
          type="button"
          className={styles.tool}
          onClick={() => stage.current?.panBy(0.5)}
          aria-label={words.say('timeline.later')}
          title={words.say('timeline.later')}
        >
          →
        </button>
        <button
          type="button"
          className={styles.tool}
          onClick={() => stage.current?.zoomBy(1 / STEP ** 2)}
          aria-label={words.say('timeline.zoom-out')}
          title={words.say('timeline.zoom-out')}
        >
          −
        </button>
        <button
          type="button"
          className={styles.tool}
          onClick={() => stage.current?.zoomBy(STEP ** 2)}
          aria-label={words.say('timeline.zoom-in')}
          title={words.say('timeline.zoom-in')}
        >
          +
        </button>
        <button type="button" className={styles.tool} onClick={fitAll}>
          {words.say('timeline.fit-all')}
        </button>
      </div>
      <div
        ref={list}
        className={styles.stage}
        role="listbox"
        aria-label={words.say('timeline.name')}
        aria-activedescendant={at < 0 ? undefined : optionId}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={() => actions.focus(undefined)}
      >
        <FocusedEvent
          id={optionId}
          event={at < 0 ? undefined : record.events[focused ?? -1]}
          at={at}
          of={model.shown.length}
        />
        <div ref={ruler} className={styles.ruler} aria-hidden="true" />
        <div ref={drawing} className={styles.drawing} aria-hidden="true" />
      </div>
      <div ref={overview} className={styles.overview} aria-hidden="true" />
    </div>
  );
}

function FocusedEvent({
  id,
  event,
  at,
  of,
}: {
  id: string;
  event: EventRow | undefined;
  at: number;
  of: number;
}) {
  const sentence = useSentence();
  const words = useWords();
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names this as its active descendant
    <div
      id={id}
      role="option"
      className={styles.spoken}
      aria-selected={event !== undefined}
      {...(event ? { 'aria-posinset': at + 1, 'aria-setsize': of } : {})}
    >
      {event ? `${event.title}. ${sentence(event)}` : words.say('timeline.no-focus')}
    </div>
  );
}

/** What the stage shows, from the state; each part keeps its identity while its inputs do. */
function useStageModel(): StageModel {
  const words = useWords();
  const selectors = useSelectors();
  const index = useApp((state) => state.index);
  const laneKind = useApp((state) => state.view.lanes);
  const asked = useApp((state) => state.view.facets.actor.ids);
  const zone = useApp(selectors.zone);
  const selection = useApp(selectors.selection);
  const window = useApp(selectors.window);
  const open = useApp(selectors.open);
  const hovered = useApp((state) => state.session.hovered);
  const focused = useApp((state) => state.session.focused);
  const themeName = useApp(selectors.theme);
  const { record } = index;

  const lanes = useMemo(() => lanesOf(record, laneKind, asked, words), [record, laneKind, asked, words]);
  const all = useMemo(
    () =>
      chartEvents(record, lanes, zone, (event) => {
        const standing = standingOf(index.reasons[event.index] ?? []);
        return { disputed: standing.includes('contested'), revised: standing.includes('corrected') };
      }),
    [record, lanes, zone, index],
  );
  const shown = useMemo(() => all.filter((event) => has(selection.shown, event.index)), [all, selection]);
  const limits = useMemo(() => limitsOf(record), [record]);
  const emphasised = useMemo(
    () => ({ hovered, focused, open: open?.index, related: relatedTo(record, hovered ?? open?.index) }),
    [hovered, focused, open, record],
  );
  const palette = useMemo(() => paletteOf(themeName), [themeName]);
  return useMemo(
    () => ({
      all,
      shown,
      lanes: lanes.lanes,
      window,
      limits,
      emphasised,
      palette,
      words,
      still: matchMedia('(prefers-reduced-motion: reduce)').matches,
    }),
    [all, shown, lanes, window, limits, emphasised, palette, words],
  );
}

/** All of the record's time and a little room. */
export function limitsOf(record: DiplomaticRecord): Span {
  const { first, last } = record.extent;
  return pad(span(first * DAY_MS, (last + 1) * DAY_MS), 0.02);
}

/** The event itself and those it is linked with. */
function relatedTo(record: DiplomaticRecord, index: number | undefined): ReadonlySet<number> {
  const event = index === undefined ? undefined : record.events[index];
  if (!event) return new Set();
  return new Set([
    event.index,
    ...event.links.map((link) => link.event),
    ...event.inbound.map((link) => link.event),
  ]);
}

function paletteOf(name: ThemeName): (token: ColourToken) => string {
  const theme = THEMES[name];
  return (token) => {
    if (token.startsWith('side.')) return sideColour(theme, token.slice(5));
    return theme[token as Exclude<ColourToken, `side.${string}`>];
  };
}

function firstInSight(times: ArrayLike<number>, window: Span): number | undefined {
  for (let i = 0; i < times.length; i++) {
    const time = times[i] ?? 0;
    if (time >= window.start && time < window.end) return i;
  }
  return undefined;
}
