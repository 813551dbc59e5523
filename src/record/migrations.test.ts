import { expect, it } from 'vitest';
import { compiledOf } from '../testing/builders.ts';
import { CORE_SCHEMA } from './core.ts';
import { movedForward, type ShapeMigration } from './migrations.ts';

/** Made up: the second schema renamed a field of the core file, the third counts events in both files. */
const STEPS: readonly ShapeMigration[] = [
  { from: 2, core: (file) => ({ ...file, count: 2 }), text: (file) => ({ ...file, count: 2 }) },
  {
    from: 1,
    core: ({ happenings, ...rest }) => ({ ...rest, events: happenings }),
    text: (file) => file,
  },
];

it('leads a file through every step from its own schema on', () => {
  const first = { schema: 1, happenings: ['a', 'b'] };
  expect(movedForward(first, 'core', STEPS, 3)).toEqual({ schema: 3, events: ['a', 'b'], count: 2 });
  expect(movedForward({ schema: 1, words: [] }, 'text', STEPS, 3)).toEqual({
    schema: 3,
    words: [],
    count: 2,
  });
  expect(movedForward({ schema: 2, events: [] }, 'core', STEPS, 3)).toEqual({
    schema: 3,
    events: [],
    count: 2,
  });
});

it('leaves a file of the present schema as it is', () => {
  const { core, text } = compiledOf([]);
  expect(core.schema).toBe(CORE_SCHEMA);
  expect(movedForward(core, 'core')).toBe(core);
  expect(movedForward(text, 'text')).toBe(text);
});

it.each([
  ['of a schema before the first step', { schema: 0 }],
  ['of a later program', { schema: 4 }],
  ['without a number', { schema: '1' }],
  ['that is nothing', null],
  ['that is a text', '{}'],
])('does not read a file %s', (_, file) => {
  expect(movedForward(file, 'core', STEPS, 3)).toBeUndefined();
});
