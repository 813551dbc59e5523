/**
 * The outlines of marks as plain geometry, centred on 0,0 with y downward, for a radius in px. Five silhouettes
 * that stay apart at 8 px, each about as heavy to the eye as the others.
 */

/** A point in px, x to the right and y downward from the mark's centre. */
export type Point = readonly [number, number];

/** The silhouettes: statement, contact, proposal, agreement or measure, response. */
export type Shape = 'disc' | 'square' | 'triangle' | 'plus' | 'chevron';

/** A closed outline to fill or stroke. */
export type Outline =
  | { readonly kind: 'circle'; readonly r: number }
  | { readonly kind: 'polygon'; readonly points: readonly Point[] };

/** A disc of full radius would look like a square at 8 px: corners are all that tells them apart. */
const DISC = 0.9;
const ARM = 1.32;
const HALF_ARM = 0.42;

/** Polygons for a radius of 1; what points, points up or (as a response does, along time) to the right. */
const POLYGONS: Readonly<Record<Exclude<Shape, 'disc'>, readonly Point[]>> = {
  square: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  triangle: [
    [0, -1.35],
    [1.4, 1.1],
    [-1.4, 1.1],
  ],
  plus: [
    [-HALF_ARM, -ARM],
    [HALF_ARM, -ARM],
    [HALF_ARM, -HALF_ARM],
    [ARM, -HALF_ARM],
    [ARM, HALF_ARM],
    [HALF_ARM, HALF_ARM],
    [HALF_ARM, ARM],
    [-HALF_ARM, ARM],
    [-HALF_ARM, HALF_ARM],
    [-ARM, HALF_ARM],
    [-ARM, -HALF_ARM],
    [-HALF_ARM, -HALF_ARM],
  ],
  chevron: [
    [-0.95, -1.2],
    [0.15, -1.2],
    [1.2, 0],
    [0.15, 1.2],
    [-0.95, 1.2],
    [0, 0],
  ],
};

/** The wedge that a dispute cuts from a mark's upper right, wide enough for the sign that is set into it. */
const NOTCH: readonly Point[] = [
  [0.22, -0.22],
  [0.05, -1.7],
  [1.7, -1.7],
  [1.7, -0.05],
];

const ARC_STEPS = 24;

/** The outline of a mark whose radius is `r` px. */
export function outline(shape: Shape, r: number): Outline {
  if (shape === 'disc') return { kind: 'circle', r: DISC * r };
  return { kind: 'polygon', points: scaled(POLYGONS[shape], r) };
}

/** The lower half of a mark, filled where a response accepts with conditions. */
export function halfOutline(shape: Shape, r: number): Outline {
  const whole = shape === 'disc' ? lowerArc(DISC) : lowerPart(POLYGONS[shape]);
  return { kind: 'polygon', points: scaled(whole, r) };
}

/** The ends of the line through a mark that rejects: steep, so that no edge runs along it, and clear of the notch. */
export function strike(r: number): readonly [Point, Point] {
  return [
    [-0.5 * r, -1.6 * r],
    [0.9 * r, 1.6 * r],
  ];
}

/** The wedge to cut from a disputed mark, reaching beyond every outline. */
export function notch(r: number): readonly Point[] {
  return scaled(NOTCH, r);
}

function scaled(points: readonly Point[], r: number): readonly Point[] {
  return points.map(([x, y]): Point => [x * r, y * r]);
}

function lowerArc(radius: number): readonly Point[] {
  return Array.from({ length: ARC_STEPS + 1 }, (_, i): Point => {
    const angle = (Math.PI * i) / ARC_STEPS;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}

/** The part of a polygon with y ≥ 0, each edge that crosses y = 0 cut there. */
function lowerPart(points: readonly Point[]): readonly Point[] {
  return points.flatMap(([x, y], i): Point[] => {
    const [px, py] = points.at(i - 1) ?? [x, y];
    const crosses = (py < 0 && y > 0) || (py > 0 && y < 0);
    const cut: Point[] = crosses ? [[px + ((x - px) * py) / (py - y), 0]] : [];
    return y >= 0 ? [...cut, [x, y]] : cut;
  });
}
