// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { event, recordOf } from '../../testing/builders.ts';
import { showPanel, type TestScreen } from '../../testing/testScreen.tsx';
import type { TableRow } from './column.ts';
import type { Rows } from './rows.ts';
import { type Picked, usePicked } from './usePicked.ts';

const record = recordOf(['a', 'b', 'c'].map((id, i) => event(id, `2025-03-1${i}`)));
const all: readonly TableRow[] = Array.from(record.events, (one) => ({ event: one, account: undefined }));

let screen: TestScreen;
afterEach(() => screen.leave());

it('makes no row while rows are picked, and those that are picked and shown when they are asked for', () => {
  let made = 0;
  const rows: Rows = {
    length: 3,
    at: (place) => {
      made++;
      return all[2 - place];
    },
    // The first is not shown.
    placeOf: ({ event: { index } }) => (index === 0 ? undefined : 2 - index),
  };
  let picked: Picked | undefined;
  function Taker() {
    picked = usePicked(rows, all);
    return null;
  }
  screen = showPanel(record, <Taker />);
  act(() => picked?.toggle());
  for (const row of all) act(() => picked?.turn(row, false));
  expect(picked?.count).toBe(2);
  expect(made).toBe(0);
  expect(picked?.rows().map(({ event: { id } }) => id)).toEqual(['c', 'b']);
  expect(made).toBe(2);
});
