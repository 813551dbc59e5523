// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { event, recordOf } from '../testing/builders.ts';
import { Notices } from './Notices.tsx';
import { showPanel, type TestScreen } from './testScreen.tsx';

const record = recordOf([event('a', '2025-03-11')]);
let screen: TestScreen;
afterEach(() => screen.leave());

it('tells what of a link was not followed, until it is dismissed', () => {
  screen = showPanel(record, <Notices />, '?actor=xyz&q=peace&tz=Moon&topic=abc&topic=truce&event=gone');
  expect(screen.element.querySelector('section')?.getAttribute('aria-label')).toBe('Notices');
  expect(screen.texts('li')).toEqual([
    'The link names an actor this record does not have: “xyz”. It is ignored.',
    'This version does not know “q”; it is kept in the link.',
    '“Moon” cannot be read as a value of “tz” in the link. It is ignored.',
    'The link names a topic this record does not have: “abc”. It is ignored.',
    'The link says “topic” twice; “truce” is ignored.',
    'The link names an event this record does not have: “gone”. It is ignored.',
  ]);
  screen.press('Dismiss');
  expect(screen.element.textContent).toBe('');
});

it('is absent when all of the link was followed', () => {
  screen = showPanel(record, <Notices />, '?topic=truce');
  expect(screen.element.textContent).toBe('');
});
