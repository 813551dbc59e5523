/**
 * The display list: what to draw, in order, in px, with colours by token. Painters know these few primitives
 * and nothing of diplomacy.
 */
import type { Weight } from '../measure.ts';

/** A colour by its meaning; `side.x` is the colour of side token `x`. */
export type ColourToken =
  | 'ground'
  | 'weekend'
  | 'panel'
  | 'ink'
  | 'inkMuted'
  | 'rule'
  | 'focus'
  | 'dispute'
  | `side.${string}`;

export interface RectPrim {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: ColourToken;
  readonly alpha?: number;
  /** Fades to nothing at its start, its end, or both: a date that is not certain. */
  readonly fade?: 'start' | 'end' | 'both';
}

export interface LinePrim {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: ColourToken;
  readonly width: number;
  readonly alpha?: number;
  readonly dash?: readonly number[];
}

export interface PolygonPrim {
  readonly kind: 'polygon';
  readonly points: readonly (readonly [number, number])[];
  readonly fill?: ColourToken;
  readonly stroke?: ColourToken;
  readonly width?: number;
  readonly alpha?: number;
  readonly open?: boolean;
}

export interface CirclePrim {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill?: ColourToken;
  readonly stroke?: ColourToken;
  readonly width?: number;
  readonly alpha?: number;
}

export interface TextPrim {
  readonly kind: 'text';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly fill: ColourToken;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** A rim in this colour, so that lines below do not cross the words. */
  readonly halo?: ColourToken;
  readonly alpha?: number;
}

/** Draws its parts inside a rectangle only. */
export interface ClipPrim {
  readonly kind: 'clip';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Prim[];
}

export type Prim = RectPrim | LinePrim | PolygonPrim | CirclePrim | TextPrim | ClipPrim;

/** A rectangle that the pointer can meet, px. */
interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the pointer meets an event (its index in the record); `mark` zones win over `title` zones. */
export interface EventZone extends Area {
  readonly part: 'mark' | 'title';
  readonly event: number;
}

/** Where the pointer meets a badge: the events in it, and the axis time from the first to the last of their marks. */
export interface BadgeZone extends Area {
  readonly part: 'badge';
  readonly events: readonly number[];
  readonly from: number;
  readonly to: number;
}

export type Zone = EventZone | BadgeZone;

/** A picture: its size, what to draw, and where to point. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly prims: readonly Prim[];
  readonly zones: readonly Zone[];
}
