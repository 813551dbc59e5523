import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halfOutline, notch, type Outline, outline, type Point, type Shape, strike } from './shapes.ts';

const SHAPES: readonly Shape[] = ['disc', 'square', 'triangle', 'plus', 'chevron'];
const SMALL = 4;
const GRID = 12;
const SAMPLES = 4;

const pairs = (shapes: readonly Shape[]) =>
  shapes.flatMap((a, i) => shapes.slice(i + 1).map((b) => [a, b] as const));

function isInside(shape: Outline, x: number, y: number): boolean {
  if (shape.kind === 'circle') return Math.hypot(x, y) <= shape.r;
  return isWithin(shape.points, x, y);
}

function isWithin(points: readonly Point[], x: number, y: number): boolean {
  return points.reduce((inside, [x2, y2], i) => {
    const [x1, y1] = points.at(i - 1) ?? [x2, y2];
    const crossed = y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1);
    return crossed ? !inside : inside;
  }, false);
}

/** How much ink each pixel of the grid gets, 0 to 1, with the mark's centre `dx`, `dy` px off the grid's. */
function rasterise(shape: Outline, dx: number, dy: number): readonly number[] {
  return Array.from({ length: GRID * GRID }, (_, pixel) => {
    let hits = 0;
    for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
      const x = (pixel % GRID) + ((sample % SAMPLES) + 0.5) / SAMPLES;
      const y = Math.floor(pixel / GRID) + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
      if (isInside(shape, x - GRID / 2 - dx, y - GRID / 2 - dy)) hits++;
    }
    return hits / SAMPLES ** 2;
  });
}

/** Each pixel the mean of its 3 × 3 neighbours, white beyond the grid. */
function blur(ink: readonly number[]): readonly number[] {
  return ink.map((_, pixel) => {
    let sum = 0;
    for (let y = -1; y <= 1; y++)
      for (let x = -1; x <= 1; x++) {
        const column = (pixel % GRID) + x;
        if (column >= 0 && column < GRID) sum += ink[pixel + y * GRID + x] ?? 0;
      }
    return sum / 9;
  });
}

const total = (ink: readonly number[]) => ink.reduce((a, b) => a + b, 0);

function inkDifference(a: Shape, b: Shape, dx: number, dy: number): number {
  const one = blur(rasterise(outline(a, SMALL), dx, dy));
  const other = blur(rasterise(outline(b, SMALL), dx, dy));
  return (
    total(one.map((ink, pixel) => Math.abs(ink - (other[pixel] ?? 0)))) / Math.max(total(one), total(other))
  );
}

function areaOf(shape: Outline): number {
  if (shape.kind === 'circle') return Math.PI * shape.r ** 2;
  return Math.abs(
    shape.points.reduce((sum, [x, y], i) => {
      const [px, py] = shape.points.at(i - 1) ?? [x, y];
      return sum + (px * y - x * py) / 2;
    }, 0),
  );
}

describe('silhouettes', () => {
  it.each(pairs(SHAPES))('%s and %s differ at 8 px, blurred and grey', (a, b) => {
    for (const [dx, dy] of [
      [0, 0],
      [0.5, 0],
      [0, 0.5],
      [0.5, 0.5],
    ] as const)
      expect(inkDifference(a, b, dx, dy)).toBeGreaterThanOrEqual(0.35);
  });

  it('weigh much the same', () => {
    const areas = SHAPES.map((shape) => areaOf(outline(shape, 1)));
    const mean = total(areas) / areas.length;
    for (const area of areas) expect(Math.abs(area - mean) / mean).toBeLessThan(0.3);
  });

  it('scale with the radius and stay about the centre', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SHAPES), fc.double({ min: 1, max: 40, noNaN: true }), (shape, r) => {
        expect(areaOf(outline(shape, r))).toBeCloseTo(areaOf(outline(shape, 1)) * r * r, 3);
        const drawn = outline(shape, r);
        if (drawn.kind === 'circle') return;
        const xs = drawn.points.map(([x]) => x);
        const ys = drawn.points.map(([, y]) => y);
        for (const values of [xs, ys]) {
          expect(Math.max(...values)).toBeLessThanOrEqual(1.5 * r);
          expect(Math.abs(Math.max(...values) + Math.min(...values))).toBeLessThanOrEqual(0.3 * r);
        }
      }),
    );
  });

  it('points a chevron along time', () => {
    const drawn = outline('chevron', 10);
    const points = drawn.kind === 'polygon' ? drawn.points : [];
    const tip = Math.max(...points.map(([x]) => x));
    expect(points.filter(([x]) => x === tip)).toEqual([[12, 0]]);
    expect(isInside(drawn, -5, 0)).toBe(false);
  });
});

describe('the half fill', () => {
  it.each(SHAPES)('of a %s is its lower part', (shape) => {
    const whole = outline(shape, 10);
    const half = halfOutline(shape, 10);
    for (let x = -14.75; x < 15; x += 0.5)
      for (let y = -14.75; y < 15; y += 0.5) {
        const expected = y > 0 && isInside(whole, x, y);
        const onRim = whole.kind === 'circle' && Math.abs(Math.hypot(x, y) - whole.r) < 0.1;
        if (!onRim) expect(isInside(half, x, y), `${x}, ${y}`).toBe(expected);
      }
  });

  it('is about half of the ink, and more of it below in a triangle', () => {
    for (const shape of SHAPES) {
      const share = areaOf(halfOutline(shape, 1)) / areaOf(outline(shape, 1));
      expect(share).toBeGreaterThan(shape === 'triangle' ? 0.6 : 0.49);
      expect(share).toBeLessThan(shape === 'triangle' ? 0.75 : 0.51);
    }
  });
});

describe('the notch and the strike', () => {
  it('cuts every shape at the upper right only, and leaves most of it', () => {
    for (const shape of SHAPES) {
      const whole = outline(shape, 10);
      let cut = 0;
      let all = 0;
      for (let x = -16; x <= 16; x += 0.5)
        for (let y = -16; y <= 16; y += 0.5) {
          if (!isInside(whole, x, y)) continue;
          all++;
          if (!isWithin(notch(10), x, y)) continue;
          cut++;
          expect(x).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(0);
        }
      expect(cut / all, shape).toBeGreaterThan(0.05);
      expect(cut / all, shape).toBeLessThan(0.3);
    }
  });

  it('strikes through both arms of a chevron, along no edge of it, and never into the notch', () => {
    const [from, to] = strike(10);
    const chevron = outline('chevron', 10);
    const along = Array.from({ length: 201 }, (_, i): Point => {
      const t = i / 200;
      return [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])];
    });
    expect(isInside(chevron, ...from)).toBe(false);
    expect(isInside(chevron, ...to)).toBe(false);
    expect(along.some(([x, y]) => y < -4 && isInside(chevron, x, y))).toBe(true);
    expect(along.some(([x, y]) => y > 4 && isInside(chevron, x, y))).toBe(true);
    for (const [x, y] of along) expect(isWithin(notch(10), x, y)).toBe(false);

    const points = chevron.kind === 'polygon' ? chevron.points : [];
    const slope = Math.atan2(to[1] - from[1], to[0] - from[0]);
    for (const [i, [x, y]] of points.entries()) {
      const [px, py] = points.at(i - 1) ?? [x, y];
      expect(Math.abs(Math.sin(Math.atan2(y - py, x - px) - slope))).toBeGreaterThan(0.2);
    }
  });
});
