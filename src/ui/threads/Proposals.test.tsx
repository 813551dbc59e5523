// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { asKnown } from '../../query/asKnown.ts';
import { compileRecord } from '../../record/compile.ts';
import { openRecord } from '../../record/openRecord.ts';
import type { EventFile } from '../../record/schema.ts';
import { openTexts } from '../../record/texts.ts';
import { ACTORS, DATASET, event, TOPICS } from '../../testing/builders.ts';
import { showPanel, type TestScreen } from '../../testing/testScreen.tsx';
import { type CivilDay, civilDay } from '../../time/civil.ts';
import { Proposals } from './Proposals.tsx';

type Stance = EventFile['accounts'][number]['stance'];

const put = (id: string, at: string, to: string, more: Partial<EventFile> = {}) =>
  event(id, at, {
    type: 'proposal',
    title: `Proposal ${id}`,
    actors: [
      { actor: 'trump', role: 'author' },
      { actor: to, role: 'addressee' },
    ],
    ...more,
  });
const answer = (id: string, to: string, by: string, at: string, stance: Stance) =>
  event(id, at, {
    type: 'response',
    actors: [{ actor: by, role: 'speaker' }],
    links: [{ rel: 'responds-to', to }],
    accounts: [{ id: 'a1', by, stance, at, says: 'So.', sources: ['s1'] }],
  });

const { core, text } = compileRecord({
  dataset: DATASET,
  actors: [...ACTORS],
  topics: [...TOPICS],
  events: [
    put('a', '2025-03-01', 'putin'),
    put('b', '2025-03-05', 'zelensky'),
    put('c', '2025-03-10', 'putin', { searched: '2025-06-01' }),
    answer('a-but', 'a', 'putin', '2025-03-03', 'conditions'),
    answer('b-yes', 'b', 'zelensky', '2025-03-05', 'accepts'),
  ],
});
const record = openRecord(core);
const texts = openTexts(text);

let screen: TestScreen;
afterEach(() => screen.leave());
const onClose = vi.fn();
function show(search = '', asof?: CivilDay) {
  screen = showPanel(record, <Proposals onClose={onClose} />, search);
  act(() => {
    screen.store.actions.setAsKnown(asKnown);
    screen.store.actions.setAsOf(asof);
  });
  act(() => screen.store.actions.setTexts({ state: 'here', words: texts }));
}
const rows = () => screen.texts('tbody tr').map((row) => row.replace(/^\d+ \w+ \d+ /, ''));
const titles = () => screen.texts('tbody th a');
function choose(label: string, option: string) {
  const of = [...screen.element.querySelectorAll('label')].find((one) => one.textContent === label)?.htmlFor;
  const select = screen.element.querySelector<HTMLSelectElement>(`select[id="${of}"]`);
  const value = [...(select?.options ?? [])].find((one) => one.text === option)?.value;
  act(() => {
    if (!select || value === undefined) throw new Error(`no ${option} of ${label}`);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('the overview of proposals', () => {
  it('tells of each by whom, to whom, what was answered after how long, and what was not', () => {
    show();
    expect(rows().map((row) => row.replace(/^.*?Proposal/, 'Proposal'))).toEqual([
      'Proposal aUSDonald TrumpRUVladimir PutinRUsets conditions, after 1–3 days in “Title of a-but”RUafter 1–3 days',
      'Proposal bUSDonald TrumpUAVolodymyr ZelenskyUAaccepts, same day, order known in “Title of b-yes”UAsame day, order known',
      'Proposal cUSDonald TrumpRUVladimir PutinRUno answer found in this record (searched to 1 Jun 2025)Russia (searched to 1 Jun 2025)',
    ]);
  });

  it('counts by side with the denominator in each line', () => {
    show();
    expect(screen.texts('details li')).toEqual(
      [
        'UA Of 1 put to Ukraine, 1 has a recorded answer: 1 accepted, 0 with conditions, 0 rejected, 0 with none of these.',
        'RU Of 2 put to Russia, 1 has a recorded answer: 0 accepted, 1 with conditions, 0 rejected, 0 with none of these. 1 with no answer found, 0 still open.',
      ].map((line) => line.replace(/^(\w\w) /, '$1')),
    );
  });

  it('answers which ones a side answered in a way', () => {
    show();
    choose('Put to', 'Russia');
    choose('Answered', 'with conditions');
    expect(titles()).toEqual(['Proposal a']);
    expect(screen.texts('[aria-live]')).toEqual(['1 proposal of 3, of the whole record']);
    choose('Answered', 'with a yes');
    expect(screen.element.querySelector('table')).toBeNull();
  });

  it('is sorted by any column, either way, and says by which', () => {
    show();
    screen.press('First recorded answer');
    expect(titles()).toEqual(['Proposal b', 'Proposal a', 'Proposal c']);
    screen.press('First recorded answer');
    expect(titles()).toEqual(['Proposal a', 'Proposal b', 'Proposal c']);
    const sorted = [...screen.element.querySelectorAll('th[aria-sort]')];
    expect(sorted.map((one) => one.getAttribute('aria-sort'))).toEqual(['descending']);
  });

  it('is of the whole record or of the events shown, and leads to an exchange of either', () => {
    show('?time=2025-03-05/2025-03-11');
    expect(titles()).toHaveLength(3);
    screen.press('Only the 2 among the events shown');
    expect(titles()).toEqual(['Proposal b', 'Proposal c']);
    screen.press('Proposal b');
    const { view } = screen.store.getState();
    expect([view.thread, view.time === undefined]).toEqual(['b', false]);
    expect(onClose).toHaveBeenCalledOnce();
    screen.press('All 3 proposals of the record');
    screen.press('Proposal a');
    expect(screen.store.getState().view).toMatchObject({ thread: 'a', time: undefined });
  });

  it('tells on an earlier day nothing of what came after, not even that it was searched for', () => {
    show('', civilDay(2025, 3, 12));
    expect(rows().at(-1)).toContain('no answer recorded by 12 Mar 2025');
    expect(screen.element.textContent).not.toContain('searched');
    screen.leave();
    show('', civilDay(2025, 3, 2));
    expect(titles()).toEqual(['Proposal a']);
    expect(screen.texts('thead th').at(-1)).toBe('Still open on 2 Mar 2025');
    expect(rows()[0]).toMatch(/Russia$/);
  });
});
