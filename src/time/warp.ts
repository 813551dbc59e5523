/** An axis on which some stretches of time are drawn shorter than they are, so that what lies around them has room. */
import { bisector } from 'd3-array';
import { type Span, span } from './span.ts';

/** A stretch of axis time, ms, and the length it is drawn with, ms; neither is empty. */
export interface Fold {
  readonly start: number;
  readonly end: number;
  readonly drawn: number;
}

/** From axis time to the time it is drawn at and back; both ways ascend, and infinities stay. */
export interface Warp {
  /** In order of time, apart from each other. */
  readonly folds: readonly Fold[];
  readonly toDrawn: (time: number) => number;
  readonly toTime: (drawn: number) => number;
}

interface Knee extends Fold {
  /** Where the fold begins as drawn. */
  readonly at: number;
}

const byStart = bisector((knee: Knee) => knee.start);
const byDrawn = bisector((knee: Knee) => knee.at);

/** A span of axis time as it is drawn; the same object where nothing is folded. */
export function drawnSpan(warp: Warp | undefined, of: Span): Span {
  return warp ? span(warp.toDrawn(of.start), warp.toDrawn(of.end)) : of;
}

/** The axis time of a drawn span, in whole milliseconds; the same object where nothing is folded. */
export function timeSpan(warp: Warp | undefined, drawn: Span): Span {
  return warp ? span(Math.round(warp.toTime(drawn.start)), Math.round(warp.toTime(drawn.end))) : drawn;
}

/** The warp of folds that are in order and do not overlap. */
export function warpOf(folds: readonly Fold[]): Warp {
  let saved = 0;
  const knees = folds.map((fold): Knee => {
    const knee = { ...fold, at: fold.start - saved };
    saved += fold.end - fold.start - fold.drawn;
    return knee;
  });
  return {
    folds,
    toDrawn: (time) => {
      const knee = knees[byStart.right(knees, time) - 1];
      if (!knee) return time;
      if (time >= knee.end) return time - knee.end + knee.at + knee.drawn;
      return knee.at + ((time - knee.start) / (knee.end - knee.start)) * knee.drawn;
    },
    toTime: (drawn) => {
      const knee = knees[byDrawn.right(knees, drawn) - 1];
      if (!knee) return drawn;
      const into = drawn - knee.at;
      if (into >= knee.drawn) return knee.end + into - knee.drawn;
      return knee.start + (into / knee.drawn) * (knee.end - knee.start);
    },
  };
}
