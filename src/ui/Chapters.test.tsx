// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { DATASET, event, recordOf } from '../testing/builders.ts';
import { showPanel, type TestScreen } from '../testing/testScreen.tsx';
import { Chapters } from './Chapters.tsx';

const record = recordOf([event('a', '2025-01-20'), event('b', '2025-03-30')], {
  ...DATASET,
  chapters: [
    { id: 'seed', name: 'Seed', span: '2025-03-11/2025-03-19', sentence: 'The seed.' },
    { id: 'before', name: 'Before', span: '2025-01-20/2025-03-10', sentence: 'Before it.' },
  ],
});
let screen: TestScreen;
afterEach(() => screen.leave());
const current = () => screen.texts('[aria-current]');

describe('the strip of chapters', () => {
  it('stands in the order of time and marks the first chapter of the record', () => {
    screen = showPanel(record, <Chapters />);
    expect(screen.texts('li')).toEqual(['20 Jan – 10 Mar 2025Before', '11–19 Mar 2025Seed']);
    expect(current()).toEqual(['11–19 Mar 2025Seed']);
  });

  it.each(['timeline', 'sequence'])('filters nothing and makes a new entry in the history: %s', (view) => {
    screen = showPanel(record, <Chapters />, `?view=${view}`);
    screen.press('20 Jan – 10 Mar 2025Before');
    const { change, view: after } = screen.store.getState();
    expect(change).toBe('push');
    expect(after.window).toBeDefined();
    expect(screen.selectors.shown(screen.store.getState())).toHaveLength(2);
  });

  it('leads to the whole record', () => {
    screen = showPanel(record, <Chapters />);
    screen.press('Whole record');
    expect(current()).toEqual(['Whole record']);
  });
});
