// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { indexRecord } from '../query/facets.ts';
import type { Since } from '../query/since.ts';
import { differencesOf } from '../record/differences.ts';
import type { WrittenRecord } from '../record/record.ts';
import type { ReleaseNotice } from '../record/releaseNotices.ts';
import { event, recordOf } from '../testing/builders.ts';
import { showPanel, type TestScreen } from '../testing/testScreen.tsx';
import { PinLine } from './PinLine.tsx';

const releases = ['1.0.0', '1.1.0'];
const pinned: WrittenRecord = {
  ...recordOf([event('stays', '2025-03-11'), event('moves', '2025-03-12'), event('goes', '2025-03-13')]),
  version: '1.0.0',
  release: { version: '1.0.0', hash: '0', date: '2026-11-23' },
  releases,
  latest: '1.1.0',
};
const latest = recordOf([
  event('stays', '2025-03-11'),
  event('moves', '2025-03-15'),
  event('comes', '2025-04-16'),
]);
const since = (notices: readonly ReleaseNotice[] = []): Since => ({
  latest: indexRecord(latest),
  differences: differencesOf([
    [
      { event: 'comes', kinds: ['added'] },
      {
        event: 'moves',
        kinds: ['re-dated'],
        notes: [{ kind: 're-dated', what: 'The day was wrong.', why: 'A transcript.' }],
      },
      { event: 'goes', kinds: ['merged'], into: 'stays', reason: 'Recorded twice.' },
    ],
  ]),
  notices,
});
let screen: TestScreen;
afterEach(() => screen.leave());
const show = async (search: string, fetchSince: () => Promise<Since>, of = pinned) => {
  screen = showPanel(of, <PinLine />, search, { fetchSince });
  await act(async () => {});
};
const hrefOf = (name: string) =>
  [...screen.element.querySelectorAll('a')]
    .find(({ textContent }) => textContent === name)
    ?.getAttribute('href');

it('says which release is seen, that another is newer, and what differs in the view and in all', async () => {
  await show('?time=2025-03-01/2025-03-31&v=1.0.0', async () => since());
  const [line] = screen.texts('p');
  expect(line).toBe(
    'You see release 1.0.0 of 23 Nov 2026; 1.1.0 is newer.This view, always with the latest data',
  );
  expect(hrefOf('This view, always with the latest data')).toBe('?time=2025-03-01/2025-03-31');
  expect(screen.texts('summary')).toEqual(['What differs: 2 events of this view, 3 in all']);
  expect(screen.texts('h3')).toEqual(['In this view', 'Elsewhere in the record']);
  expect(screen.texts('li')).toEqual([
    'Title of goes MergedReason: Recorded twice.Merged into: Title of stays',
    'Title of moves Re-datedDate: 12 Mar 2025 before, 15 Mar 2025 now.The day was wrong. Why: A transcript.',
    'Title of comes Added',
  ]);
  // What the latest data have is opened there, what they do not have here.
  expect(hrefOf('Title of moves')).toBe('?time=2025-03-01/2025-03-31&event=moves');
  expect(hrefOf('Title of goes')).toBe('?time=2025-03-01/2025-03-31&event=goes&v=1.0.0');
  screen.press('Title of goes');
  expect(screen.store.getState().view).toMatchObject({ event: 'goes', v: '1.0.0' });
});

it('says that nothing differs', async () => {
  await show('?v=1.0.0', async () => ({ ...since(), differences: new Map() }));
  expect(screen.texts('p').at(-1)).toBe('No event differs in the latest data.');
  expect(screen.element.querySelector('details')).toBeNull();
});

it('tells of events of the view what was corrected and withdrawn since, and nothing of what is withheld', async () => {
  const told = { date: '2026-12-01', version: null } as const;
  await show('?time=2025-03-12/2025-03-31&v=1.0.0', async () =>
    since([
      { ...told, event: 'moves', kind: 'corrected', text: 'It was three days later.' },
      { ...told, event: 'stays', kind: 'corrected', text: 'Not of this view.' },
      { ...told, event: 'goes', kind: 'withdrawn', text: 'By order.', hide: true },
    ]),
  );
  expect(screen.texts('section > ul > li')).toEqual([
    'Title of moves Corrected since (1 Dec 2026): It was three days later.',
    'Title of goes Withdrawn since (1 Dec 2026): By order.',
  ]);
});

it('is quiet where the pinned release is the latest, unless a notice speaks of its events', async () => {
  const current = { ...pinned, latest: '1.0.0' };
  const quiet = { ...since(), latest: indexRecord(pinned), differences: new Map() };
  await show('?v=1.0.0', async () => quiet, current);
  expect(screen.texts('p')).toEqual([
    'Pinned to release 1.0.0 of 23 Nov 2026, which is the latest.This view, always with the latest data',
  ]);
  screen.leave();
  const notice = {
    event: 'stays',
    kind: 'corrected',
    date: '2026-12-01',
    version: null,
    text: 'Mended.',
  } as const;
  await show('?v=1.0.0', async () => ({ ...quiet, notices: [notice] }), current);
  expect(screen.texts('section > ul > li')).toEqual(['Title of stays Corrected since (1 Dec 2026): Mended.']);
});

it('says when what differs cannot be fetched, and fetches it on demand', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const answers = [Promise.reject(new Error('offline')), Promise.resolve(since())];
  await show('?v=1.0.0', () => answers.shift() ?? Promise.reject(new Error('asked too often')));
  expect(screen.texts('p').at(-1)).toContain('could not be fetched');
  await act(async () => screen.press('Retry'));
  expect(screen.texts('summary')).toEqual(['What differs: 3 events of this view, 3 in all']);
  warned.mockRestore();
});
