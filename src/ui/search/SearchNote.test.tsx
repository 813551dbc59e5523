// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import type { Instead } from '../../query/search/found.ts';
import type { ShownFound } from '../../store/store.ts';
import { event, recordOf } from '../../testing/builders.ts';
import { showPanel, type TestScreen } from '../../testing/testScreen.tsx';
import { SearchNote } from './SearchNote.tsx';

let screen: TestScreen;
afterEach(() => screen.leave());

const RECORD = recordOf([event('a', '2025-03-11')]);
const INSTEAD: Instead = {
  word: 'zelenskyi',
  by: [
    { word: 'zelensky', day: 10 },
    { word: 'zelenskyy', day: 12 },
  ],
};

function noteOf(found: Partial<ShownFound>, instead: readonly Instead[] = []): string | undefined {
  screen = showPanel(RECORD, <SearchNote />, '?q=zelenskyi');
  act(() =>
    screen.store.actions.setFound({
      q: 'zelenskyi',
      stages: [{ from: Number.NEGATIVE_INFINITY, days: new Float64Array(1), terms: [], instead }],
      reach: 'all',
      isLenient: true,
      partsOf: () => [],
      ...found,
    }),
  );
  return screen.texts('p')[0];
}

it('says nothing of a search that needs no words', () => {
  expect(noteOf({})).toBeUndefined();
});

it('says what a word was taken for', () => {
  expect(noteOf({}, [INSTEAD])).toBe(
    'No entry has “zelenskyi”: shown is what has “zelensky” or “zelenskyy”.',
  );
});

it('says one thing after the other', () => {
  expect(noteOf({ isLenient: false }, [INSTEAD])).toMatch(/”\. There are too many events/);
});

it('says what was not searched', () => {
  expect(noteOf({ reach: 'titles' })).toMatch(/^The words of the record could not be loaded/);
  screen.leave();
  expect(noteOf({ isLenient: false })).toMatch(/^There are too many events/);
});
