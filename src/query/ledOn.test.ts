import { expect, it } from 'vitest';
import type { GoneEvent } from '../record/gone.ts';
import { event, recordOf } from '../testing/builders.ts';
import { ledOn } from './ledOn.ts';
import { vocabularyOf } from './link.ts';
import { parseLink } from './readLink.ts';

const vocabulary = vocabularyOf(recordOf([event('heir', '2025-03-11')]));
const GONE = new Map<string, GoneEvent>([
  ['twin', { date: '2026-12-01', reason: 'Recorded twice.', into: 'heir', last: '1.0.0' }],
  ['error', { date: '2026-12-02', reason: 'It did not happen.', last: '1.0.0' }],
  ['lost', { date: '2026-12-03', reason: 'Merged too.', into: 'not-in-this-release' }],
]);
const follow = (search: string) =>
  ledOn(parseLink(search, vocabulary), new Map([...new URLSearchParams(search)].reverse()), GONE, vocabulary);

it('leads a link to a merged event on to the one that has taken its place, and says so', () => {
  const { view, notices } = follow('?event=twin&thread=twin&type=call');
  expect(view).toMatchObject({ event: 'heir', thread: 'heir' });
  expect(notices.map(({ kind, field, gone }) => [kind, field, gone?.reason])).toEqual([
    ['merged', 'event', 'Recorded twice.'],
    ['merged', 'thread', 'Recorded twice.'],
  ]);
});

it('says of a withdrawn one why, and which release still has it', () => {
  const { view, notices } = follow('?event=error');
  expect(view.event).toBeUndefined();
  expect(notices).toEqual([
    {
      kind: 'withdrawn',
      field: 'event',
      value: 'error',
      gone: { id: 'error', date: '2026-12-02', reason: 'It did not happen.', last: '1.0.0' },
    },
  ]);
});

it('opens nothing that the shown data do not have', () => {
  expect(follow('?event=lost')).toMatchObject({
    view: { event: undefined },
    notices: [{ kind: 'withdrawn' }],
  });
});

it('leaves all other notices, and reads the first of two values', () => {
  const { notices } = follow('?event=nobody&event=error&actor=twin&later=1');
  expect(notices.map(({ kind, value }) => [kind, value])).toEqual([
    ['unknown-id', 'nobody'],
    ['repeated-field', 'error'],
    ['unknown-id', 'twin'],
    ['unknown-field', '1'],
  ]);
});
