// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { event, recordOf } from '../../testing/builders.ts';
import { showPanel, type TestScreen } from '../../testing/testScreen.tsx';
import { SequenceView } from './SequenceView.tsx';

const record = recordOf([
  event('before', '2025-03-01'),
  event('first', '2025-03-11'),
  event('later', '2025-03-30', { topics: ['prisoners'] }),
]);
let screen: TestScreen;
beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  screen.leave();
  vi.unstubAllGlobals();
});
const folded = () => screen.texts('.qf h3');
const listed = () => screen.texts('[aria-label="Events"] h3');

describe('the Sequence of the whole record', () => {
  it('opens at the first chapter, with what is earlier folded but listed', () => {
    screen = showPanel(record, <SequenceView />);
    expect(folded()).toEqual(['Title of before']);
    expect(listed()).toEqual(['Title of before', 'Title of first', 'Title of later']);
  });

  it('opens at the window of the link', () => {
    screen = showPanel(record, <SequenceView />, '?window=2025-03-20/2025-03-31');
    expect(folded()).toEqual(['Title of before', 'Title of first']);
  });

  it('stays as it is while chapters move the window', () => {
    screen = showPanel(record, <SequenceView />);
    act(() => screen.store.actions.setWindow({ start: 0, end: 1 }, 'push'));
    expect(folded()).toEqual(['Title of before']);
  });

  it('unfolds on request', () => {
    screen = showPanel(record, <SequenceView />);
    screen.press('Show 1 earlier event');
    expect(folded()).toEqual([]);
    expect(screen.texts('button')).toEqual([]);
  });

  it('unfolds for a focus that comes to what is folded', () => {
    screen = showPanel(record, <SequenceView />);
    act(() => screen.element.querySelector<HTMLElement>('.qf a')?.focus());
    expect(folded()).toEqual([]);
  });

  it('folds nothing of a filtered list', () => {
    screen = showPanel(record, <SequenceView />, '?topic=truce');
    expect(folded()).toEqual([]);
    expect(listed()).toEqual(['Title of before', 'Title of first']);
    act(() => screen.store.actions.clearFilters());
    expect(folded()).toEqual(['Title of before']);
  });
});
