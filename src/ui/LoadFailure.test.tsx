// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { event, recordOf } from '../testing/builders.ts';
import { showPanel, type TestScreen } from '../testing/testScreen.tsx';
import { wordsFor } from '../words/words.ts';
import { LoadFailure } from './LoadFailure.tsx';

const words = wordsFor();
const record = recordOf([event('a', '2025-03-11')]);
let screen: TestScreen;
afterEach(() => {
  screen.leave();
  document.getElementById('first')?.remove();
});
const show = (why: 'offline' | 'missing' | 'broken' | 'stopped', onRetry = () => {}) => {
  screen = showPanel(record, <LoadFailure why={why} words={words} onRetry={onRetry} />);
};

describe('when there is no app to show', () => {
  it.each([
    ['offline', 'The record could not be loaded'],
    ['missing', 'The record could not be loaded'],
    ['broken', 'The record could not be loaded'],
    ['stopped', 'Parley has stopped'],
  ] as const)('says so: %s', (why, title) => {
    show(why);
    expect(screen.texts('h1')).toEqual([title]);
    expect(screen.texts('[role="alert"]')).toHaveLength(1);
    expect(screen.texts('main')).toHaveLength(1);
  });

  it.each([
    ['?v=1.0.0', './'],
    ['?type=call&v=1.0.0', '?type=call'],
    ['?v=1.0.0&later=%zz', '?later=%zz'],
    ['?a=1&v=1.0.0&rev=2', '?a=1&rev=2'],
  ])('names the release of %s, and leads to the same view of the latest data', (search, href) => {
    history.replaceState(null, '', search);
    screen = showPanel(record, <LoadFailure why="missing" pin="1.0.0" words={words} onRetry={() => {}} />);
    history.replaceState(null, '', '/');
    expect(screen.texts('h1')).toEqual(['Release 1.0.0 could not be loaded']);
    expect(screen.element.querySelector('a')?.getAttribute('href')).toBe(href);
  });

  it('lets the reader try again', () => {
    const retry = vi.fn();
    show('offline', retry);
    screen.press('Retry');
    expect(retry).toHaveBeenCalledOnce();
  });

  it('points to the record that came with the page, while it stands', () => {
    show('missing');
    expect(screen.element.textContent).not.toContain('Below stands the record');
    screen.leave();
    const first = document.createElement('div');
    first.id = 'first';
    document.body.append(first);
    show('missing');
    expect(screen.element.textContent).toContain('Below stands the record');
    expect(screen.texts('main')).toEqual([]);
  });
});
