import { describe, expect, it } from 'vitest';
import { DATASET, event, recordOf } from '../testing/builders.ts';
import { civilDay, DAY_MS } from '../time/civil.ts';
import { pad, span } from '../time/span.ts';
import { chapterAbout, chapterIn, chapterOn, chaptersOf, showsAll } from './chapters.ts';

const record = recordOf([event('a', '2025-01-20'), event('b', '2025-03-30')], {
  ...DATASET,
  chapters: [
    { id: 'seed', name: 'Seed', span: '2025-03-11/2025-03-19', sentence: 'The seed.' },
    { id: 'before', name: 'Before', span: '2025-01-20/2025-03-12', sentence: 'Before it.' },
    { id: 'open', name: 'Open', span: '2025-04-01/..', sentence: 'Has no end.' },
  ],
});
const chapters = chaptersOf(record);
const march = (day: number) => civilDay(2025, 3, day);

describe('chapters', () => {
  it('stand in the order of time', () => {
    expect(chapters.map(({ id }) => id)).toEqual(['before', 'seed']);
  });

  it('are current when the window is theirs, whole days with the last one', () => {
    const window = span(march(11) * DAY_MS, march(20) * DAY_MS);
    expect(chapterIn(chapters, window)?.id).toBe('seed');
    expect(chapterIn(chapters, pad(window, 0.1))).toBeUndefined();
  });

  it('are what a window is about while its middle is theirs and not much else is in it', () => {
    const window = span(march(11) * DAY_MS, march(20) * DAY_MS);
    const about = (days: number, share = 0) =>
      chapterAbout(chapters, pad(span(window.start + days * DAY_MS, window.end + days * DAY_MS), share))?.id;
    expect(about(0)).toBe('seed');
    expect(about(4)).toBe('seed');
    expect(about(5)).toBeUndefined();
    expect(about(0, 0.2)).toBe('seed');
    expect(about(0, 0.3)).toBeUndefined();
  });

  it('hold their first and last day; of two that overlap the later one is read', () => {
    expect([10, 11, 19, 20].map((day) => chapterOn(chapters, march(day))?.id)).toEqual([
      'before',
      'seed',
      'seed',
      undefined,
    ]);
  });
});

it('knows a window that shows the whole record', () => {
  const all = span(civilDay(2025, 1, 20) * DAY_MS, march(31) * DAY_MS);
  expect(showsAll(record, all)).toBe(true);
  expect(showsAll(record, pad(all, 0.02))).toBe(true);
  expect(showsAll(record, pad(all, -0.01))).toBe(false);
});
