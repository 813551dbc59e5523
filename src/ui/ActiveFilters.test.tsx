// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { event, recordOf } from '../testing/builders.ts';
import { showPanel, type TestScreen } from '../testing/testScreen.tsx';
import { ActiveFilters } from './ActiveFilters.tsx';

const record = recordOf([
  event('a', '2025-03-11'),
  event('b', '2025-03-12', { topics: ['prisoners'], type: 'call' }),
]);
let screen: TestScreen;
afterEach(() => screen.leave());
const follow = (search: string) => {
  screen = showPanel(
    record,
    <main tabIndex={-1}>
      <ActiveFilters />
    </main>,
    search,
  );
};
const press = (name: string) => {
  [...screen.element.querySelectorAll('button')].find((one) => one.ariaLabel === name)?.focus();
  screen.press(name);
};
const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName;

it('names what is filtered, what is ruled out and the dates', () => {
  follow('?actor=us,-putin&type=call&time=2025-03-11/2025-03-12');
  expect(screen.texts('button')).toEqual([
    '11–12 March 2025',
    'United States',
    'not Vladimir Putin',
    'Call',
    'Clear all',
  ]);
});

it('hands the focus to the neighbour of what was lifted, in the end to the events', () => {
  follow('?topic=prisoners,truce&type=call');
  press('Remove filter: Truce');
  expect(focused()).toBe('Remove filter: Prisoners');
  press('Remove filter: Call');
  expect(focused()).toBe('Remove filter: Prisoners');
  press('Remove filter: Prisoners');
  expect(focused()).toBe('MAIN');
  expect(screen.texts('button')).toEqual([]);
});

it('hands the focus to the events when all is cleared', () => {
  follow('?topic=truce&type=call');
  screen.press('Clear all');
  expect(focused()).toBe('MAIN');
});
