import { describe, expect, it } from 'vitest';
import { civilDay, DAY_MS } from '../../time/civil.ts';
import { span } from '../../time/span.ts';
import { drawnSpan, warpOf } from '../../time/warp.ts';
import { wordsFor } from '../../words/words.ts';
import { axisGround, axisLabels, foldPrims } from './axis.ts';
import { axisX, frameOf, partsOf } from './frame.ts';

const day = (year: number, month: number) => civilDay(year, month, 1) * DAY_MS;
const warp = warpOf([
  { start: day(2022, 8), end: day(2023, 2), drawn: 15 * DAY_MS },
  { start: day(2023, 5), end: day(2024, 10), drawn: 15 * DAY_MS },
]);
const window = span(day(2022, 3), day(2025, 3));
const frame = frameOf(drawnSpan(warp, window), 1_200, 500, warp);
const words = wordsFor();
const layout = { boxes: [{ top: 40, line: 100, bottom: 120, rows: 1, isThin: false }], bottom: 480 };
const texts = (prims: ReturnType<typeof axisLabels>) =>
  prims.flatMap((prim) => (prim.kind === 'text' ? [prim.text] : []));

describe('a folded axis', () => {
  it('is drawn in parts that do not overlap and leave room for the folds', () => {
    const { parts, folds } = partsOf(frame);
    expect(parts).toHaveLength(3);
    expect(folds).toHaveLength(2);
    for (const [i, part] of parts.entries()) {
      expect(part.right).toBeGreaterThan(part.left);
      if (i > 0) expect(part.left - (parts[i - 1]?.right ?? 0)).toBeGreaterThan(10);
    }
    expect(parts[0]?.left).toBeCloseTo(frame.left);
    expect(parts[2]?.right).toBeCloseTo(frame.right);
  });

  it('names the year after each fold that leads to another, and says how long the folds are', () => {
    expect(texts(axisLabels(frame, words, 'Europe/Kyiv'))).toEqual(
      expect.arrayContaining(['2022', '2023', '2024']),
    );
    expect(texts(foldPrims(frame, layout, words))).toEqual(['6 months empty', '17 months empty']);
  });

  it('has no grid line inside a fold', () => {
    const { folds } = partsOf(frame);
    for (const prim of axisGround(frame, 480))
      for (const { start, end } of folds)
        if (prim.kind === 'line')
          expect(prim.x1 > axisX(frame, start) + 1 && prim.x1 < axisX(frame, end) - 1).toBe(false);
  });

  it('without folds is one part', () => {
    const plain = frameOf(window, 1_200, 500);
    expect(partsOf(plain)).toEqual({
      parts: [{ time: window, left: plain.left, right: plain.right }],
      folds: [],
    });
    expect(foldPrims(plain, layout, words)).toEqual([]);
  });
});
