/** Which lanes the Timeline has, in which order, and which of them are collapsed to a line. */
import '../../words/lanesWords.ts';
import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { drawnKind, FREQUENT, type LaneKind, MOST_LANES, MOST_PLACED, orderFor } from '../../chart/lanes.ts';
import type { Lane } from '../../chart/sideLanes.ts';
import { LANES } from '../../query/view.ts';
import { NARROW } from '../../store/selectors.ts';
import { useActions, useApp, useRecord, useWords } from '../context.tsx';
import { Sheet } from '../Sheet.tsx';
import styles from './LanesPanel.module.css';
import { useLanes } from './useLanes.ts';

/** Beside the drawing, which it changes at once; on a narrow screen over it. */
export function LanesPanel({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const isNarrow = useApp(({ session }) => session.width < NARROW);
  const content = (
    <>
      <Kinds />
      <Order />
      <button type="button" className="button" onClick={onClose}>
        {words.say('lanes.close')}
      </button>
    </>
  );
  if (!isNarrow) return <Beside onClose={onClose}>{content}</Beside>;
  return (
    <Sheet name={words.say('lanes.name')} onClose={onClose}>
      <div className={styles.panel}>{content}</div>
    </Sheet>
  );
}

/** A region over the end of the drawing, with the focus in it while it is there. */
function Beside({ onClose, children }: { readonly onClose: () => void; readonly children: ReactNode }) {
  const words = useWords();
  const region = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = region.current;
    const before = document.activeElement;
    element?.focus({ preventScroll: true });
    return () => {
      if (element?.contains(document.activeElement) && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <section
      ref={region}
      className={`${styles.panel} ${styles.beside}`}
      aria-label={words.say('lanes.name')}
      tabIndex={-1}
      onKeyDown={(press) => {
        if (press.key === 'Escape') onClose();
      }}
    >
      {children}
    </section>
  );
}

/** What lanes stand for. */
function Kinds() {
  const words = useWords();
  const actions = useActions();
  const name = useId();
  const record = useRecord();
  const kind = useDrawnKind();
  const canBe = (value: LaneKind) => drawnKind(record, value) === value;
  return (
    <>
      <fieldset className={styles.kinds}>
        <legend>{words.say('lanes.kind')}</legend>
        {LANES.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              checked={kind === value}
              disabled={!canBe(value)}
              onChange={() => actions.setLanes(value)}
            />
            {words.say(`lanes.kind.${value}`)}
          </label>
        ))}
      </fieldset>
      {!LANES.every(canBe) && (
        <p className={styles.note}>{words.say('lanes.note.sides-only', { most: MOST_PLACED })}</p>
      )}
    </>
  );
}

/** What the lanes that are drawn stand for. */
function useDrawnKind(): LaneKind {
  return drawnKind(
    useRecord(),
    useApp(({ view }) => view.lanes),
  );
}

/** What there is to know of the lanes of a kind. */
function useNote(count: number): string | undefined {
  const words = useWords();
  const kind = useDrawnKind();
  const isAsked = useApp(({ view }) => view.facets.actor.ids.length > 0);
  if (kind === 'actor') {
    if (isAsked) return words.say('lanes.note.actor-asked');
    return count < FREQUENT ? undefined : words.say('lanes.note.actor', { most: FREQUENT });
  }
  if ((kind === 'state' || kind === 'topic') && count === MOST_LANES)
    return words.say('lanes.note.most', { most: MOST_LANES });
  return kind === 'topic' ? words.say('lanes.note.topic') : undefined;
}

/** A lane that was moved, and which of its buttons did it. */
interface Moved {
  readonly id: string;
  readonly by: -1 | 1;
}

/** The lanes in their order, each to be moved and collapsed. */
function Order() {
  const words = useWords();
  const actions = useActions();
  const {
    lanes: { lanes, places },
  } = useLanes();
  const order = useApp(({ view }) => view.order);
  const collapse = useApp(({ view }) => view.collapse);
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<Moved>();
  const note = useNote(lanes.length);
  const ids = lanes.map(({ id }) => id);
  const move = (at: number, by: -1 | 1) => {
    const [id, other] = [ids[at], ids[at + by]];
    if (id === undefined || other === undefined) return;
    const own = places?.flatMap((place) => ids[place] ?? []) ?? ids;
    const wanted = ids.with(at, other).with(at + by, id);
    actions.setOrder(orderFor(own, wanted));
    setMoved({ id, by });
  };
  // An element that is moved in the page loses the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each move
  useLayoutEffect(() => {
    const at = ids.indexOf(moved?.id ?? '');
    list.current?.children[at]?.querySelector<HTMLElement>(`[data-by="${moved?.by}"]`)?.focus();
  }, [moved]);
  const place = ids.indexOf(moved?.id ?? '');
  const isUsual = order.length + collapse.length === 0;
  return (
    <>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <ol ref={list} className={styles.lanes} aria-label={words.say('lanes.list')}>
        {lanes.map((lane, at) => (
          <Row
            key={lane.id}
            lane={lane}
            isFirst={at === 0}
            isLast={at === lanes.length - 1}
            isCollapsed={collapse.includes(lane.id)}
            onMove={(by) => move(at, by)}
            onCollapse={() =>
              actions.setCollapse(
                collapse.includes(lane.id) ? collapse.filter((id) => id !== lane.id) : [...collapse, lane.id],
              )
            }
          />
        ))}
      </ol>
      <p className="vh" aria-live="polite">
        {place >= 0 &&
          words.say('lanes.moved', { name: lanes[place]?.name ?? '', place: place + 1, count: ids.length })}
      </p>
      <div className={styles.all}>
        <button type="button" className="button" onClick={() => actions.setCollapse(ids)}>
          {words.say('lanes.collapse-all')}
        </button>
        <Reset isUsual={isUsual} />
      </div>
    </>
  );
}

function Reset({ isUsual }: { readonly isUsual: boolean }) {
  const words = useWords();
  const actions = useActions();
  const kind = useApp(({ view }) => view.lanes);
  return (
    <button
      type="button"
      className="button"
      aria-disabled={isUsual || undefined}
      onClick={() => {
        if (!isUsual) actions.setLanes(kind);
      }}
    >
      {words.say('lanes.reset')}
    </button>
  );
}

interface RowProps {
  readonly lane: Lane;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isCollapsed: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onCollapse: () => void;
}

function Row({ lane, isFirst, isLast, isCollapsed, onMove, onCollapse }: RowProps) {
  const words = useWords();
  const { name, code, colour } = lane;
  return (
    <li data-collapsed={isCollapsed || undefined}>
      <svg width="4" height="14" aria-hidden="true">
        <rect width="4" height="14" fill={colour ? `var(--side-${colour})` : 'var(--ink-muted)'} />
      </svg>
      <span>
        <bdi>{name}</bdi> {code}
      </span>
      {([-1, 1] as const).map((by) => {
        const isEnd = by < 0 ? isFirst : isLast;
        const said = words.say(by < 0 ? 'lanes.up' : 'lanes.down', { name });
        return (
          <button
            key={by}
            type="button"
            className={`button ${styles.move}`}
            data-by={by}
            aria-label={said}
            title={said}
            aria-disabled={isEnd || undefined}
            onClick={() => onMove(by)}
          >
            {by < 0 ? '↑' : '↓'}
          </button>
        );
      })}
      <button
        type="button"
        className="button"
        aria-pressed={isCollapsed}
        aria-label={words.say('lanes.collapse-named', { name })}
        onClick={onCollapse}
      >
        {words.say('lanes.collapse')}
      </button>
    </li>
  );
}
