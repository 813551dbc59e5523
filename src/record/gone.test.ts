import { expect, it } from 'vitest';
import { goneOf } from './gone.ts';

it('is read as it is written', () => {
  const events = {
    a: { date: '2026-12-01', reason: 'Twice.', into: 'b', last: '1.0.0' },
    c: { date: '2026-12-01', reason: 'An error.' },
  };
  const gone = goneOf(JSON.parse(JSON.stringify({ schema: 1, events })));
  expect(gone?.get('a')).toEqual(events.a);
  expect(gone?.get('constructor')).toBeUndefined();
});

it.each([
  null,
  'x',
  { schema: 2, events: {} },
  { schema: 1, events: null },
  { schema: 1, events: { a: { date: 1, reason: '' } } },
])('is refused where it is none of ours: %o', (file) => {
  expect(goneOf(file)).toBeUndefined();
});
