import { expect, it } from 'vitest';
import { civilDay, DAY_MS, HOUR_MS } from '../../time/civil.ts';
import { span } from '../../time/span.ts';
import { windowDays } from './windowDays.ts';

const day = civilDay(2025, 3, 11);
const at = (days: number, hours = 0) => (day + days) * DAY_MS + hours * HOUR_MS;

it('filters to the days of which the window shows a part', () => {
  expect(windowDays(span(at(0), at(9)))).toEqual({ first: day, last: day + 8 });
  expect(windowDays(span(at(0, 6), at(2, 1)))).toEqual({ first: day, last: day + 2 });
  expect(windowDays(span(at(0, 6), at(0, 6)))).toEqual({ first: day, last: day });
});
