/** The keys of the Timeline, while it has the focus, and where they lead among the events shown. */
import type { ChartEvent } from '../chart/events.ts';

export type KeyCommand =
  | 'previous'
  | 'next'
  | 'laneUp'
  | 'laneDown'
  | 'first'
  | 'last'
  | 'pageBack'
  | 'pageForward'
  | 'zoomIn'
  | 'zoomOut'
  | 'fitAll'
  | 'fitEvent'
  | 'fitThread'
  | 'open'
  | 'threadBack'
  | 'threadOn'
  | 'help'
  | 'leave';

const KEYS: Readonly<Record<string, KeyCommand>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'laneUp',
  ArrowDown: 'laneDown',
  Home: 'first',
  End: 'last',
  PageUp: 'pageBack',
  PageDown: 'pageForward',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '−': 'zoomOut',
  '0': 'fitAll',
  z: 'fitEvent',
  Z: 'fitThread',
  Enter: 'open',
  '[': 'threadBack',
  ']': 'threadOn',
  '?': 'help',
  Escape: 'leave',
};

/** The command of a key press; none when Ctrl, Alt or Meta is held, which belong to the browser. */
export function commandOf(press: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): KeyCommand | undefined {
  return press.ctrlKey || press.metaKey || press.altKey ? undefined : KEYS[press.key];
}

/**
 * The event a moving command leads to, as an index in `events` (in time order); `from` is the one it leaves (-1: none
 * yet), `times` their marks' axis times. `undefined` when there is none further.
 */
export function moveTo(
  command: KeyCommand,
  events: readonly ChartEvent[],
  times: ArrayLike<number>,
  from: number,
): number | undefined {
  const last = events.length - 1;
  if (last < 0) return undefined;
  switch (command) {
    case 'first':
      return 0;
    case 'last':
      return last;
    case 'next':
      return from < last ? from + 1 : undefined;
    case 'previous':
      return from < 0 ? last : from > 0 ? from - 1 : undefined;
    case 'laneUp':
    case 'laneDown':
      return from < 0 ? 0 : inOtherLane(events, times, from, command === 'laneUp' ? -1 : 1);
    default:
      return undefined;
  }
}

/** The event nearest in time on the nearest lane above or below that has any. */
function inOtherLane(
  events: readonly ChartEvent[],
  times: ArrayLike<number>,
  from: number,
  step: -1 | 1,
): number | undefined {
  const lane = events[from]?.home ?? 0;
  const lanes = new Set(events.map((event) => event.home));
  const target = [...lanes]
    .filter((other) => Math.sign(other - lane) === step)
    .sort((a, b) => Math.abs(a - lane) - Math.abs(b - lane))[0];
  if (target === undefined) return undefined;
  const distance = (i: number) => Math.abs((times[i] ?? 0) - (times[from] ?? 0));
  return events.reduce<number | undefined>(
    (best, event, i) =>
      event.home !== target || (best !== undefined && distance(best) <= distance(i)) ? best : i,
    undefined,
  );
}
