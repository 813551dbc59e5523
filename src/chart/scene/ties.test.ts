import { describe, expect, it } from 'vitest';
import { CASES } from '../../testing/cases/all.ts';
import type { CaseRecord } from '../../testing/cases/case.ts';
import { chartOf, composeChart } from '../../testing/scene.ts';
import type { Prim } from './display.ts';

const alone = CASES.find(({ name }) => name === 'exchange-alone');
if (!alone || 'generated' in alone.data) throw new Error('no such case');
const data: CaseRecord = alone.data;

/** The curves of a picture of the exchange: the only open lines of so many points. */
function curves(window: string, of: Partial<CaseRecord> = {}) {
  const chart = chartOf({
    name: 'exchange-alone',
    shows: 'It.',
    width: 900,
    height: 480,
    window,
    data: { ...data, ...of },
  });
  const { prims } = composeChart(chart, 900, 480);
  const inner = prims.flatMap((prim): readonly Prim[] => (prim.kind === 'clip' ? prim.parts : []));
  return inner.flatMap((prim) =>
    prim.kind === 'polygon' && prim.open && prim.points.length > 15 ? [prim] : [],
  );
}

const WEEK = '2025-03-10/2025-03-16';

describe('the ties of an exchange shown alone', () => {
  it('lead from what was answered to each answer, along time', () => {
    const found = curves(WEEK);
    expect(found).toHaveLength(7);
    for (const { points } of found) expect(points[0]?.[0]).toBeLessThan(points.at(-1)?.[0] ?? 0);
  });

  it('are in the colour of the one who answers', () => {
    expect(found(curves(WEEK))).toEqual(['europe', 'ru', 'ru', 'ru', 'ru', 'ua', 'us']);
  });

  it('of a call that answers one of its sides lead to the other, for nobody answers himself', () => {
    const others = new Set(['p', 'but', 'yes', 'no', 'counter', 'aside', 'clearer', 'broken']);
    const { events } = data;
    const call = curves(WEEK, { events: events.filter(({ id }) => id === 'p' || !others.has(id)) });
    expect(found(call)).toEqual(['ru']);
  });

  it('stand out where an end of theirs is open', () => {
    const strong = curves(WEEK, { open: 'but' }).filter(({ alpha }) => alpha === 1);
    expect(strong).toHaveLength(2);
  });

  it('are there for nothing else than an exchange', () => {
    const { thread: _, ...all } = data;
    expect(curves(WEEK, { ...all, thread: 'nobody' })).toEqual([]);
  });

  it('are drawn while any of their way is in sight, and not beyond', () => {
    expect(curves('2025-03-13/2025-03-13')).toHaveLength(6);
    expect(curves('2025-03-16/2025-03-20')).toHaveLength(0);
  });

  it('end at no hour that is not known', () => {
    expect(curves('2025-03-11T06:00/2025-03-11T18:00')).toEqual([]);
  });
});

function found(prims: ReturnType<typeof curves>): readonly string[] {
  return prims.map(({ stroke = '' }) => stroke.replace('side.', '')).sort();
}
