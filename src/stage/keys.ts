/** The keys of the Timeline, while it has the focus. */
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
