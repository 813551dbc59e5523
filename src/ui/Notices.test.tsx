// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { vocabularyOf } from '../query/link.ts';
import { parseLink } from '../query/readLink.ts';
import { event, recordOf } from '../testing/builders.ts';
import { showPanel, type TestScreen } from '../testing/testScreen.tsx';
import { Notices } from './Notices.tsx';

const record = recordOf([event('a', '2025-03-11')]);
let screen: TestScreen;
afterEach(() => screen.leave());
const follow = (search: string) => {
  const { view, kept, notices } = parseLink(search, vocabularyOf(record));
  act(() => screen.store.actions.follow(view, kept, notices));
};

it('tells what of a link was not followed, until it is dismissed', () => {
  screen = showPanel(record, <Notices />, '?actor=xyz&colour=red&tz=Moon&topic=abc&topic=truce&event=gone');
  expect(screen.element.querySelector('section')?.getAttribute('aria-label')).toBe('Notices');
  expect(screen.texts('li')).toEqual([
    'The link names an actor this record does not have: “xyz”. It is ignored.',
    'This version does not know “colour”; it is kept in the link.',
    '“Moon” cannot be read as a value of “tz” in the link. It is ignored.',
    'The link names a topic this record does not have: “abc”. It is ignored.',
    'The link says “topic” twice; “truce” is ignored.',
    'The link names an event this record does not have: “gone”. It is ignored.',
  ]);
  screen.press('Dismiss');
  expect(screen.element.textContent).toBe('');
});

it('says once what a link says twice', () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
  screen = showPanel(record, <Notices />, '?actor=zz,zz');
  expect(screen.texts('li')).toHaveLength(1);
  expect(complaints).not.toHaveBeenCalled();
  complaints.mockRestore();
});

it('does not bring back what was dismissed, only what is new', () => {
  screen = showPanel(record, <Notices />, '?colour=red');
  screen.press('Dismiss');
  follow('?colour=red&topic=truce');
  expect(screen.element.textContent).toBe('');
  follow('?colour=red&topic=abc');
  expect(screen.texts('li')).toEqual([
    'The link names a topic this record does not have: “abc”. It is ignored.',
  ]);
});

it('is absent when all of the link was followed', () => {
  screen = showPanel(record, <Notices />, '?topic=truce');
  expect(screen.element.textContent).toBe('');
});

it('counts what it has no room to name', () => {
  const fields = Array.from({ length: 60 }, (_, i) => `x${i}=1`).join('&');
  screen = showPanel(record, <Notices />, `?${fields}`);
  expect(screen.texts('li')).toHaveLength(50);
  expect(screen.texts('li').at(-1)).toBe('11 more parts of the link are not followed.');
});

it('says that a language and a release are not there', () => {
  screen = showPanel({ ...record, releases: ['1.0.0'] }, <Notices />, '?lang=uk&v=2.0.0');
  expect(screen.texts('li')).toEqual([
    'The language “uk” is not available yet: all is said in English. The link keeps it.',
    'There is no release 2.0.0 of this record, so the latest data are shown.',
  ]);
});

it('tells what became of an event that has gone, and where it can still be read', () => {
  screen = showPanel(record, <Notices />, '?topic=truce');
  const { view, kept } = screen.store.getState();
  const gone = { id: 'twin', date: '2026-12-01', reason: 'Recorded twice.', into: 'a', last: '1.0.0' };
  const notice = { kind: 'merged', field: 'event', value: 'twin', gone } as const;
  act(() => screen.store.actions.follow({ ...view, event: 'a' }, kept, [notice]));
  expect(screen.texts('li')).toEqual([
    'The event “twin” was merged on 1 Dec 2026 into the one that the link shows now. Reason: Recorded twice. See it in release 1.0.0',
  ]);
  expect(screen.element.querySelector('a')?.getAttribute('href')).toBe('?topic=truce&event=twin&v=1.0.0');
});
