/** All scene cases, in the order of the gallery. */
import type { SceneCase } from './case.ts';
import { COUNT_CASES } from './counts.ts';
import { EXCHANGE_CASES } from './exchange.ts';
import { LANE_CASES } from './lanes.ts';
import { TIME_CASES } from './times.ts';
import { TITLE_CASES } from './titles.ts';

export const CASES: readonly SceneCase[] = [
  ...EXCHANGE_CASES,
  ...COUNT_CASES,
  ...TIME_CASES,
  ...LANE_CASES,
  ...TITLE_CASES,
];
