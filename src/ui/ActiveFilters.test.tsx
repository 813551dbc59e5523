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

it('names how sure a date must be and which facet needs all, each lifted by itself', () => {
  follow('?time=2025-03-11/2025-03-12&dates=certain&actor=us,ru&match=actor');
  expect(screen.texts('button')).toEqual([
    '11–12 March 2025',
    'Certainly inside',
    'United States',
    'Russia',
    'Actors: all of these',
    'Clear all',
  ]);
  press('Remove filter: Actors: all of these');
  press('Remove filter: Certainly inside');
  const { view } = screen.store.getState();
  expect([view.match, view.dates]).toEqual([[], 'possible']);
  expect([view.time !== undefined, view.facets.actor.ids.length]).toEqual([true, 2]);
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
