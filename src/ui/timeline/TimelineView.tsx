/** The Timeline: a thin host for the stage, its keys, its buttons, and what a screen reader is told of it. */
import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react';
import { layoutChart } from '../../chart/layout/layout.ts';
import { composeScene } from '../../chart/scene/compose.ts';
import { frameOf } from '../../chart/scene/frame.ts';
import { type DiplomaticRecord, type EventRow, eventAt } from '../../record/record.ts';
import { type Limit, limitOf } from '../../stage/limit.ts';
import type { Listing } from '../../stage/picture.ts';
import { createStage, type Stage } from '../../stage/stage.ts';
import type { MessageId } from '../../words/words.ts';
import {
  useActions,
  useApp,
  useAppContext,
  useIndex,
  useRecord,
  useSelectors,
  useWords,
} from '../context.tsx';
import { fetchedPanel } from '../fetchedPanel.tsx';
import { fetchLanes } from '../lanes/useLanes.ts';
import { useSentence } from '../sequence/useSentence.ts';
import styles from './TimelineView.module.css';
import { type Folding, useStageModel } from './useStageModel.ts';
import { fetchKeys, useTimelineKeys } from './useTimelineKeys.ts';
import { STEP } from './zoomStep.ts';

/** What draws: the reading help takes it from here, since by importing it itself it would cut this file into pieces. */
export const DRAWING = { frameOf, layoutChart, composeScene };

const { Panel: BadgeList } = fetchedPanel(async () => (await import('./BadgeList.tsx')).BadgeList);
const { Panel: LanesPanel } = fetchedPanel(async () => {
  const [{ LanesPanel: Panel }] = await Promise.all([import('../lanes/LanesPanel.tsx'), fetchLanes()]);
  return Panel;
});

/** The whole view; its height comes from CSS. */
export function TimelineView() {
  const words = useWords();
  const actions = useActions();
  const { onReady } = useAppContext();
  const [hasFocus, setFocus] = useState(false);
  const [listed, setListed] = useState<{ readonly listing: Listing; readonly of: DiplomaticRecord }>();
  const [folding, setFolding] = useState<Folding>();
  const [isArranging, setArranging] = useState(false);
  const { model, chart } = useStageModel(hasFocus, folding);
  const ruler = useRef<HTMLDivElement>(null);
  const drawing = useRef<HTMLDivElement>(null);
  const overview = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage>(null);
  const optionId = useId();
  const hintId = useId();
  const limit = limitOf(model.window, model.limits);
  const ending = (...ends: readonly Limit[]) => ({
    endedBy: limit && ends.includes(limit) ? hintId : undefined,
  });
  const record = useRecord();
  const { count } = useApp(useSelectors().selection);
  const focused = useApp((state) => state.session.focused);
  const open = useCallback(
    (index: number) => {
      const event = eventAt(record, index);
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
      {
        onWindow: actions.setWindow,
        onHover: actions.hover,
        onOpen: open,
        onList: (listing) => setListed({ listing, of: record }),
        onReady: () => {
          onReady();
          void fetchKeys();
        },
      },
    );
    stage.current = made;
    return () => {
      stage.current = null;
      made.destroy();
    };
  }, [actions, open, onReady, record]);

  useEffect(() => stage.current?.update(model), [model]);

  const help = () => actions.show('keys');
  const { at, onKeyDown } = useTimelineKeys(stage, { model, chart }, { open, help });

  return (
    <div className={styles.timeline}>
      <div className={styles.tools}>
        <span id={hintId} className={styles.hint} data-limit={limit}>
          {words.say(limit ? `timeline.limit.${limit}` : 'timeline.hint')}
        </span>
        <Tool name="timeline.earlier" onPress={() => stage.current?.panBy(-0.5)} {...ending('start', 'all')}>
          ←
        </Tool>
        <Tool name="timeline.later" onPress={() => stage.current?.panBy(0.5)} {...ending('end', 'all')}>
          →
        </Tool>
        <Tool
          name="timeline.zoom-out"
          onPress={() => stage.current?.zoomBy(1 / STEP ** 2)}
          {...ending('all')}
        >
          −
        </Tool>
        <Tool name="timeline.zoom-in" onPress={() => stage.current?.zoomBy(STEP ** 2)} {...ending('closest')}>
          +
        </Tool>
        <button type="button" className="button" onClick={() => stage.current?.show(model.limits)}>
          {words.say('timeline.fit-all')}
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={folding !== undefined}
          onClick={() => {
            if (folding) setFolding(undefined);
            else import('../../chart/folded.ts').then(setFolding, console.error);
          }}
        >
          {words.say('timeline.fold')}
        </button>
        <button
          type="button"
          className="button"
          aria-expanded={isArranging}
          onClick={() => setArranging(!isArranging)}
        >
          {words.say('lanes.name')}
        </button>
        {isArranging && <LanesPanel onClose={() => setArranging(false)} />}
        <Tool name="keys.name" onPress={help}>
          ?
        </Tool>
        {/* Last, so that it comes right before the drawing; it is seen first. */}
        <button
          type="button"
          className={`button ${styles.asList}`}
          onClick={() => actions.showView('sequence')}
        >
          {words.say('timeline.as-list')}
        </button>
      </div>
      <div
        className={styles.stage}
        role="listbox"
        aria-label={words.say('timeline.name')}
        aria-activedescendant={at < 0 ? undefined : optionId}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={() => setFocus(true)}
        onBlur={() => setFocus(false)}
      >
        <FocusedEvent
          id={optionId}
          event={at < 0 ? undefined : eventAt(record, focused)}
          at={at}
          of={count}
        />
        <div ref={ruler} className={styles.ruler} data-folded={folding && ''} aria-hidden="true" />
        <div ref={drawing} className={styles.drawing} aria-hidden="true" />
      </div>
      <div ref={overview} className={styles.overview} aria-hidden="true" />
      {listed?.of === record && (
        <BadgeList listing={listed.listing} onOpen={open} onClose={() => setListed(undefined)} />
      )}
    </div>
  );
}

interface ToolProps {
  readonly name: MessageId;
  readonly onPress: () => void;
  /** The element that says why there is nothing more to do. */
  readonly endedBy?: string | undefined;
  readonly children: ReactNode;
}

function Tool({ name, onPress, endedBy, children }: ToolProps) {
  const words = useWords();
  return (
    <button
      type="button"
      className={`button ${styles.tool}`}
      onClick={onPress}
      aria-label={words.say(name)}
      title={words.say(name)}
      aria-disabled={endedBy === undefined ? undefined : true}
      aria-describedby={endedBy}
    >
      {children}
    </button>
  );
}

/** What the Timeline's keys stand on, in words. */
function FocusedEvent({
  id,
  event,
  at,
  of,
}: {
  readonly id: string;
  readonly event: EventRow | undefined;
  readonly at: number;
  readonly of: number;
}) {
  const sentence = useSentence();
  const words = useWords();
  const isDisputed = (useIndex().reasons[event?.index ?? -1]?.length ?? 0) > 0;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names this as its active descendant
    <div
      id={id}
      role="option"
      className="vh"
      aria-selected={event !== undefined}
      {...(event ? { 'aria-posinset': at + 1, 'aria-setsize': of } : {})}
    >
      {event
        ? words.say(isDisputed ? 'timeline.spoken' : 'timeline.spoken.undisputed', {
            title: event.title,
            sentence: sentence(event),
          })
        : words.say('timeline.no-focus')}
    </div>
  );
}
