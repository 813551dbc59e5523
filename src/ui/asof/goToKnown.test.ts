import { expect, it } from 'vitest';
import { indexRecord } from '../../query/facets.ts';
import { vocabularyOf } from '../../query/link.ts';
import { parseLink } from '../../query/readLink.ts';
import { createSelectors, revealIn } from '../../store/selectors.ts';
import { createAppStore } from '../../store/store.ts';
import { event, recordOf } from '../../testing/builders.ts';
import { DAY_MS } from '../../time/civil.ts';
import { goToKnown } from './goToKnown.ts';

const record = recordOf([event('one', '2025-03-13'), event('two', '2025-06-14')]);
const day = record.events[1]?.known ?? 0;

function viewAfter(search: string, of = record) {
  const selectors = createSelectors();
  const link = parseLink(search, vocabularyOf(of));
  const store = createAppStore(
    indexRecord(of),
    link,
    { width: 1440, prefersDark: false },
    revealIn(selectors),
  );
  const before = store.getState().view.window;
  goToKnown(store, selectors, day);
  const { asof, window } = store.getState().view;
  return { asof, window, before };
}

it('brings the day into the sight of the Timeline', () => {
  const { asof, window } = viewAfter('?window=2025-03-10/2025-03-16');
  expect(asof).toBe(day);
  expect(window?.start).toBeLessThan(day * DAY_MS);
  expect(window?.end).toBeGreaterThan(day * DAY_MS);
});

it('leaves a window that has the day, and other readings', () => {
  for (const search of ['?window=2025-06-01/2025-07-01', '?view=table&window=2025-03-10/2025-03-16']) {
    const { asof, window, before } = viewAfter(search);
    expect(asof).toBe(day);
    expect(before).toBeDefined();
    expect(window).toEqual(before);
  }
});

it('does nothing where no day is known of any event', () => {
  expect(viewAfter('', { ...record, isUndated: true }).asof).toBeUndefined();
});
