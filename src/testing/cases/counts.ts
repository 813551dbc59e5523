/** Cases of number: none, one, sixty in a day, thousands, a hundred thousand. */
import { event } from '../builders.ts';
import { type SceneCase, speaker } from './case.ts';

const denseDay = Array.from({ length: 60 }, (_, i) =>
  event(`e${String(i).padStart(2, '0')}`, '2025-03-14', {
    title: `Statement number ${i + 1} of a long day of many words`,
    label: `Statement ${i + 1}`,
    significance: ((i % 3) + 1) as 1 | 2 | 3,
    actors: speaker(['trump', 'putin', 'zelensky', 'macron'][i % 4] ?? 'trump'),
  }),
);

/** The cases. */
export const COUNT_CASES: readonly SceneCase[] = [
  {
    name: 'no-event',
    shows: 'A window without any event.',
    window: '2026-01-01/2026-01-31',
    width: 800,
    height: 420,
    data: { events: [event('far', '2025-03-11')] },
  },
  {
    name: 'one-event',
    shows: 'One event and nothing else.',
    window: '2025-03-08/2025-03-14',
    width: 800,
    height: 420,
    data: { events: [event('only', '2025-03-11', { title: 'The only one', significance: 3 })] },
  },
  {
    name: 'dense-day',
    shows: 'Sixty events of one day, close by: titles where they can be read, marks everywhere.',
    window: '2025-03-13/2025-03-15',
    width: 1000,
    height: 640,
    data: { events: denseDay },
  },
  {
    name: 'dense-day-in-a-year',
    shows: 'The same day seen from a year: a badge with its count on each lane.',
    window: '2025-01-01/2025-12-31',
    width: 1000,
    height: 480,
    data: { events: denseDay },
  },
  {
    name: 'thousands',
    shows: 'Four months of three thousand events: marks that would collide are gathered into badges.',
    window: '2024-01-01/2024-04-30',
    width: 900,
    height: 560,
    data: { generated: 3_000 },
  },
  {
    name: 'hundred-thousand',
    shows: 'A hundred thousand events in five years: strips of density on each lane.',
    window: '2022-01-01/2026-12-31',
    width: 900,
    height: 560,
    data: { generated: 100_000 },
  },
  {
    name: 'hundred-thousand-close',
    shows: 'Two days of the hundred thousand: each has its mark again.',
    window: '2024-03-04/2024-03-05',
    width: 900,
    height: 560,
    data: { generated: 100_000 },
  },
];
