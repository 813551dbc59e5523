import { expect, it } from 'vitest';
import { differencesOf } from '../record/differences.ts';
import type { WrittenRecord } from '../record/record.ts';
import { event, recordOf } from '../testing/builders.ts';
import { indexes } from './bitset.ts';
import { indexRecord } from './facets.ts';
import { vocabularyOf } from './link.ts';
import { parseLink } from './readLink.ts';
import { select } from './select.ts';
import { inLatest, type Since, sinceInView } from './since.ts';

const call = { type: 'call' as const };
const pinned = recordOf([
  event('stays', '2025-03-11', call),
  event('moves', '2025-03-12', call),
  event('goes', '2025-03-13', call),
  event('other', '2025-03-14'),
]);
const latest: WrittenRecord = {
  ...recordOf([
    event('stays', '2025-03-11', call),
    event('comes', '2025-03-12', call),
    event('other', '2025-03-14', { title: 'Mended' }),
    event('moves', '2025-04-12', call),
    event('late', '2025-05-01', call),
  ]),
  merged: { actors: { trump: 'putin' }, topics: {} },
};
const since: Since = {
  latest: indexRecord(latest),
  differences: differencesOf([
    [
      { event: 'comes', kinds: ['added'] },
      { event: 'late', kinds: ['added'] },
      { event: 'moves', kinds: ['re-dated'] },
      { event: 'other', kinds: ['corrected'] },
      { event: 'goes', kinds: ['withdrawn'], reason: 'An error.' },
    ],
  ]),
  notices: ['other', 'goes', 'never'].map((id) => ({
    event: id,
    kind: 'corrected',
    date: '2026-12-01',
    version: null,
    text: 'Mended.',
  })),
};
const look = (search: string) => {
  const { view } = parseLink(search, vocabularyOf(pinned));
  const index = indexRecord(pinned);
  const shown = indexes(select(index, view).shown).flatMap((i) => pinned.events[i] ?? []);
  const { here, elsewhere, notices } = sinceInView(since, view, pinned, shown);
  const ids = (of: readonly { readonly event: string }[]) => of.map(({ event: id }) => id);
  return { here: ids(here), elsewhere: ids(elsewhere), notices: ids(notices) };
};

it('tells a view of its own events apart from all others, in order of time', () => {
  expect(look('?type=call&time=2025-03-01/2025-03-31')).toEqual({
    here: ['comes', 'goes', 'moves'],
    elsewhere: ['other', 'late'],
    notices: ['goes'],
  });
  expect(look('')).toEqual({
    here: ['comes', 'goes', 'other', 'moves', 'late'],
    elsewhere: [],
    notices: ['other', 'goes'],
  });
});

it('counts to a view what it shows in the latest data only', () => {
  expect(look('?time=2025-04-01/2025-04-30').here).toEqual(['moves']);
  expect(look('?asof=2025-04-01').here).not.toContain('late');
});

it('knows of no new event whether a search finds it', () => {
  expect(look('?q=calls').here).not.toContain('comes');
});

it('leads the ids of a view on to what has taken their place, and takes the pin away', () => {
  const { view } = parseLink('?actor=trump&v=1.0.0', vocabularyOf(pinned));
  expect(inLatest(view, pinned, latest)).toMatchObject({
    v: undefined,
    facets: { actor: { ids: ['putin'] } },
  });
});
