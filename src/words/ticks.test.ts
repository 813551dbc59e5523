import { describe, expect, it } from 'vitest';
import { TICK_STEPS, type TickStep } from '../time/ticks.ts';
import { longTickLabel, tickLabel } from './ticks.ts';
import { wordsFor } from './words.ts';

const words = wordsFor();
const stepOf = (unit: TickStep['unit'], count = 1): TickStep => {
  const found = TICK_STEPS.find((step) => step.unit === unit && step.count === count);
  if (!found) throw new Error(`no step of ${count} ${unit}`);
  return found;
};
const at = (text: string) => Date.parse(text);

describe('the labels of ticks', () => {
  it('say what the unit is and leave the rest to the row above', () => {
    const time = at('2025-03-14T15:00Z');
    expect(tickLabel(time, stepOf('year'), words)).toEqual({ main: '2025' });
    expect(tickLabel(time, stepOf('month'), words)).toEqual({ main: 'Mar' });
    expect(tickLabel(time, stepOf('month', 3), words)).toEqual({ main: 'Mar 2025' });
    expect(tickLabel(time, stepOf('day'), words)).toEqual({ main: '14 Mar', extra: 'Fri' });
    expect(tickLabel(time, stepOf('day'), words, true)).toEqual({ main: '14', extra: 'Fri' });
    expect(tickLabel(time, stepOf('hour'), words)).toEqual({ main: '15:00' });
    expect(longTickLabel(time, stepOf('day'), words)).toBe('Friday, 14 March 2025');
  });

  it('name the era of a year before the common one, and of no other', () => {
    const old = at('-000432-01-01T00:00Z');
    expect(tickLabel(old, stepOf('year'), words).main).toBe('433 BC');
    expect(longTickLabel(old, stepOf('month'), words)).toBe('January 433 BC');
    expect(tickLabel(old, stepOf('day'), words)).toEqual({ main: '1 Jan', extra: expect.any(String) });
    expect(tickLabel(at('0000-12-31T00:00Z'), stepOf('year'), words).main).toBe('1 BC');
    expect(tickLabel(at('0001-01-01T00:00Z'), stepOf('year'), words).main).toBe('1');
  });
});
