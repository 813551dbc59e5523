// @vitest-environment happy-dom
import { act, useRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { event, recordOf } from '../../testing/builders.ts';
import { showPanel, type TestScreen } from '../../testing/testScreen.tsx';
import { useDaysWatched, useReadingDay } from './readingDay.tsx';

let tell: (sight: Readonly<Record<string, boolean>>) => void;
let observed: Element[];
beforeEach(() => {
  observed = [];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(changed: (changes: { target: Element; isIntersecting: boolean }[]) => void) {
        tell = (sight) =>
          act(() =>
            changed(
              observed
                .filter(({ id }) => id in sight)
                .map((target) => ({ target, isIntersecting: sight[target.id] ?? false })),
            ),
          );
      }
      observe(element: Element) {
        observed.push(element);
      }
      disconnect() {
        observed = [];
      }
    },
  );
});
let screen: TestScreen;
afterEach(() => {
  screen.leave();
  vi.unstubAllGlobals();
});

function List() {
  const list = useRef<HTMLDivElement>(null);
  useDaysWatched(list, 'events', 10);
  return (
    <div ref={list}>
      <ol>
        {[9, 10, 11, 12].map((day) => (
          <li key={day} id={`day${day}`} data-day={day} className={day < 10 ? 'qf' : undefined} />
        ))}
      </ol>
    </div>
  );
}

const Read = () => <output>{useReadingDay()}</output>;
const read = () => screen.texts('output')[0];

describe('the day being read', () => {
  beforeEach(() => {
    screen = showPanel(
      recordOf([event('a', '2025-03-11')]),
      <>
        <List />
        <Read />
      </>,
    );
  });

  it('is none before any is seen, and none of those that are folded', () => {
    expect(read()).toBe('');
    expect(observed.map(({ id }) => id)).toEqual(['day10', 'day11', 'day12']);
  });

  it('is the first of those in sight', () => {
    tell({ day10: true, day11: true });
    expect(read()).toBe('10');
    tell({ day10: false, day12: true });
    expect(read()).toBe('11');
    tell({ day10: true });
    expect(read()).toBe('10');
    tell({ day10: false, day11: false, day12: false });
    expect(read()).toBe('10');
  });
});
