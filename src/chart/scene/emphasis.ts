/** How an event is drawn apart from its place: how strongly, and with what doubt. */
import type { ChartEvent } from '../events.ts';

/** How strongly, folded once from what is hovered, focused and open. */
export type Emphasis = 'normal' | 'strong' | 'quiet';

/** An event and an earlier one that it answers or is otherwise part of an exchange with; record indexes. */
export interface ChartTie {
  readonly from: number;
  readonly to: number;
}

/** What asks for emphasis; all are record indexes. `related` are the open or hovered event's neighbours. */
export interface Emphasised {
  readonly hovered: number | undefined;
  readonly focused: number | undefined;
  readonly open: number | undefined;
  readonly related: ReadonlySet<number>;
  /** Of an exchange shown alone: what binds its events together. */
  readonly ties?: readonly ChartTie[] | undefined;
  /** Whether an event is shown though its date may lie outside the days asked for. */
  readonly isPossible?: (event: number) => boolean;
  /** Where on the axis the day ends as known on which this is drawn: what lies after it was not known. */
  readonly knownUntil?: number;
}

export const NO_EMPHASIS: Emphasised = {
  hovered: undefined,
  focused: undefined,
  open: undefined,
  related: new Set(),
};

/** The emphasis of one event. */
export function emphasisOf(event: number, by: Emphasised): Emphasis {
  if (event === by.hovered || event === by.open || event === by.focused) return 'strong';
  if (by.open === undefined && by.hovered === undefined) return 'normal';
  return by.related.has(event) ? 'normal' : 'quiet';
}

/** The sign beside a mark: `?` where it may lie outside the days asked for, `~` where its own date is not exact. */
export function doubtOf({ index, fuzzy }: ChartEvent, by: Emphasised): '?' | '~' | undefined {
  if (by.isPossible?.(index)) return '?';
  return fuzzy ? '~' : undefined;
}

/** The opacity of lines and titles at an emphasis. */
export const ALPHA: Readonly<Record<Emphasis, { line: number; title: number; mark: number }>> = {
  normal: { line: 0.75, title: 1, mark: 1 },
  strong: { line: 1, title: 1, mark: 1 },
  quiet: { line: 0.28, title: 0.72, mark: 0.85 },
};
