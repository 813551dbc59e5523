// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { event, recordOf } from '../testing/builders.ts';
import { showPanel, type TestScreen } from '../testing/testScreen.tsx';
import { Status } from './Status.tsx';

const record = recordOf([
  event('a', '2025-03-11'),
  event('b', '2025-03-12', { topics: ['prisoners'] }),
  event('c', '2025-03-13', { topics: ['prisoners'] }),
]);
let screen: TestScreen;
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  screen.leave();
  vi.useRealTimers();
});
const status = () => screen.texts('[role="status"]');
const choose = (id: string) => act(() => screen.store.actions.setFacet('topic', { ids: [id], not: [] }));
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));

describe('the status line', () => {
  it('is empty until the page is ready', () => {
    screen = showPanel(record, <Status isReady={false} />);
    wait(2_000);
    expect(status()).toEqual(['']);
  });

  it('then says at once how many events are shown', () => {
    screen = showPanel(record, <Status isReady={true} />, '?topic=prisoners');
    expect(status()).toEqual(['Showing 2 of 3 events']);
  });

  it('changes half a second after the last change of the set', () => {
    screen = showPanel(record, <Status isReady={true} />);
    choose('prisoners');
    wait(400);
    choose('truce');
    wait(400);
    expect(status()).toEqual(['Showing 3 of 3 events']);
    wait(101);
    expect(status()).toEqual(['Showing 1 of 3 events']);
  });
});
