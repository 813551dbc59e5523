// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { event, recordOf } from '../testing/builders.ts';
import { showPanel, type TestScreen } from '../testing/testScreen.tsx';
import { EmptyResult } from './EmptyResult.tsx';

const record = recordOf([
  event('a', '2025-03-11'),
  event('b', '2025-03-12', { topics: ['prisoners'], type: 'call' }),
]);
let screen: TestScreen;
afterEach(() => screen.leave());

it('names the filters that keep all events out, and lifts one', () => {
  screen = showPanel(record, <EmptyResult />, '?topic=prisoners&type=statement');
  expect(screen.texts('li')).toEqual([
    'Without “Topics: Prisoners”: 1 event',
    'Without “Kind of event: Statement”: 1 event',
  ]);
  screen.press('Without “Topics: Prisoners”: 1 event');
  expect(screen.selectors.shown(screen.store.getState()).map(({ id }) => id)).toEqual(['a']);
});

it('offers to clear all where no single filter is to blame', () => {
  screen = showPanel(record, <EmptyResult />, '?topic=prisoners&type=statement&time=2024-01-01/2024-01-02');
  expect(screen.texts('li')).toEqual([]);
  screen.press('Clear all');
  expect(screen.selectors.shown(screen.store.getState())).toHaveLength(2);
});
