/**
 * The small drawing beside an event of the Sequence: the drawing rules of the chart with lanes as columns. Places
 * along the lanes are lane indexes (a column's middle), so the drawing fits any width.
 */
import type { ChartEvent } from '../../chart/events.ts';

/** A line between two lanes; `double` for a contact. `colour` is the lane whose colour it takes, if any. */
export interface RowLine {
  readonly from: number;
  readonly to: number;
  readonly double: boolean;
  readonly lane: number | undefined;
}

/** What one row draws, in layers from the ground up. */
export interface RowDrawing {
  readonly lines: readonly RowLine[];
  /** Lanes that a line passes without joining them: it breaks there. */
  readonly gaps: readonly number[];
  /** Arrow heads at a lane, pointing to the start or the end. */
  readonly heads: readonly { readonly at: number; readonly toEnd: boolean; readonly lane: number }[];
  /** Words said in public: a stub from a lane toward another, which it names and does not reach. */
  readonly stubs: readonly { readonly at: number; readonly toEnd: boolean; readonly to: number }[];
  /** Words to somebody of the same lane. */
  readonly loop: number | undefined;
  /** Lanes with a mark. */
  readonly marks: readonly number[];
}

/** The drawing of one event. */
export function rowDrawing(event: ChartEvent): RowDrawing {
  const { stands, contact, direct } = event;
  const first = stands[0] ?? event.home;
  const last = stands.at(-1) ?? first;
  const lines: RowLine[] = [];
  const gaps = new Set<number>();
  const heads: RowDrawing['heads'][number][] = [];
  const stubs: RowDrawing['stubs'][number][] = [];
  let loop: number | undefined;
  if (last > first) {
    lines.push({ from: first, to: last, double: contact, lane: undefined });
    for (let lane = first + 1; lane < last; lane++) if (!stands.includes(lane)) gaps.add(lane);
  }
  for (const aim of event.aims) {
    if (stands.includes(aim)) {
      if (stands.length === 1) loop = aim;
      continue;
    }
    const from = nearest(stands, aim);
    const toEnd = aim > from;
    if (!direct) {
      stubs.push({ at: from, toEnd, to: aim });
      continue;
    }
    lines.push({ from: Math.min(from, aim), to: Math.max(from, aim), double: false, lane: from });
    heads.push({ at: aim, toEnd, lane: from });
    for (let lane = Math.min(from, aim) + 1; lane < Math.max(from, aim); lane++) gaps.add(lane);
  }
  for (const aim of event.aims) if (direct) gaps.delete(aim);
  return { lines, gaps: [...gaps].sort((a, b) => a - b), heads, stubs, loop, marks: stands };
}

function nearest(stands: readonly number[], aim: number): number {
  return stands.reduce(
    (best, lane) => (Math.abs(lane - aim) < Math.abs(best - aim) ? lane : best),
    stands[0] ?? aim,
  );
}
