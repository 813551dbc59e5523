/** What the benchmark asks of each way to draw a timeline: the same things in the same order, whoever draws. */
import type { GeneratedColumns } from '../../src/testing/generated.ts';
import type { Span } from '../../src/time/span.ts';

/** The events of a run. All peers get the very same ones. */
export interface BenchData {
  readonly columns: GeneratedColumns;
  /** One title an event, 40 to 70 characters. */
  readonly titles: readonly string[];
  /** Names of the lanes. */
  readonly lanes: readonly string[];
  /** Names of the kinds. */
  readonly kinds: readonly string[];
  /** What the first picture shows: four of the five years. */
  readonly window: Span;
  /** How far time goes. */
  readonly limits: Span;
  /** The shortest window, ms: some two hundred events where they are many. */
  readonly closest: number;
}

/** A peer that has its data and has drawn nothing yet. */
export interface Prepared {
  /** Draws the first picture; resolves when the peer itself says it is complete. This is what `ready` times. */
  readonly draw: () => Promise<void>;
  /** Hides the events of one kind, or shows all again; resolves when the peer says that it has done so. */
  readonly hide: (kind: number | undefined) => Promise<Filtered>;
}

export interface Filtered {
  /** How long the peer computed which events are in the set, ms, where that can be told from the drawing. */
  readonly computing?: number;
}

/**
 * Gives a peer its data in the form it takes them, in an element of 1200 by 640 px. Converting is not timed, for nobody:
 * it says more of our columns than of the peer.
 */
export type Prepare = (element: HTMLElement, data: BenchData) => Promise<Prepared>;

/** The colours of the eight kinds, for peers that need some. */
export const COLOURS = [
  '#552a8b',
  '#8c6200',
  '#1f65d5',
  '#8e0019',
  '#1f5d44',
  '#67676f',
  '#006d75',
  '#b34700',
] as const;

/** By how many octaves a wheel's event zooms, a px of its `deltaY`: for the peers that can be told. */
export const OCTAVES_A_PX = 0.004;

/** Resolves in the next frame. */
export function nextFrame(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => done()));
}
