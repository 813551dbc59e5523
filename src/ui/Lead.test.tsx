// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { event, recordOf } from '../testing/builders.ts';
import { showPanel, type TestScreen } from '../testing/testScreen.tsx';
import { DAY_MS } from '../time/civil.ts';
import { Lead } from './Lead.tsx';

const record = recordOf([
  event('before', '2024-03-01'),
  event('a', '2025-03-11'),
  event('after', '2025-04-30'),
]);
let screen: TestScreen;
afterEach(() => screen.leave());
const follow = (search: string) => {
  screen = showPanel(
    record,
    <Lead>
      <p>Status</p>
    </Lead>,
    search,
  );
};
const first = () => screen.texts('p')[0];

describe('the lines above the view', () => {
  it('tell the chapter, what is shown, and how many', () => {
    follow('');
    expect(screen.texts('p')).toEqual([
      'A first chapter.',
      'All 3 events of the record; the picture shows 1 of them, 11–19 March 2025.',
      'Status',
    ]);
  });

  it('keep the chapter’s line while the picture moves about it, and never lose the line', () => {
    follow('');
    const { start, end } = screen.selectors.window(screen.store.getState());
    const move = (days: number) =>
      act(() =>
        screen.store.actions.setWindow({ start: start + days * DAY_MS, end: end + days * DAY_MS }, 'replace'),
      );
    move(-2);
    expect(first()).toBe('A first chapter.');
    move(-60);
    expect(first()).toContain('A chapter above');
  });

  it('tell the chapter at which the list opens', () => {
    follow('?view=sequence');
    expect(screen.texts('p')).toEqual(['A first chapter.', 'All 3 events of the record.', 'Status']);
  });

  it('tell no chapter where nothing is left to show', () => {
    follow('?type=call');
    expect(first()).toBe('0 of 3 events: of the kind call.');
  });
});
