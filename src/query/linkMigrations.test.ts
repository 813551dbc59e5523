import { expect, it } from 'vitest';
import { type LinkMigration, movedForward } from './linkMigrations.ts';

/** Made up: a field was called `when`, and later its two days were parted by a slash and no longer by two dots. */
const STEPS: readonly LinkMigration[] = [
  (fields) => fields.map((field) => field.replace(/^when=/, 'time=')),
  (fields) => fields.map((field) => field.replace(/^(time=\d{4}-\d\d-\d\d)\.\.(?=\d)/, '$1/')),
];

it('takes each step in turn, and leaves what no step is about', () => {
  expect(movedForward(['utm=%zz', 'when=2025-03-11..2025-03-19', 'actor=us', ''], STEPS)).toEqual([
    'utm=%zz',
    'time=2025-03-11/2025-03-19',
    'actor=us',
    '',
  ]);
});

it('moves what is already as it should be nowhere', () => {
  const fields = ['time=2025-03-11/2025-03-19', 'actor=us'];
  expect(movedForward(fields, STEPS)).toEqual(fields);
  expect(movedForward(movedForward(['when=2025-03-11..2025-03-19'], STEPS), STEPS)).toEqual([
    'time=2025-03-11/2025-03-19',
  ]);
});

it('has no step yet: links of every version so far are read as they stand', () => {
  const fields = ['view=sequence', 'time=2025-03-11/2025-03-19', 'later=1+2'];
  expect(movedForward(fields)).toBe(fields);
});
