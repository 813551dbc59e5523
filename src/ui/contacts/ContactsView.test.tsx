// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { DatasetFile } from '../../record/schema.ts';
import { compileTexts, openTexts } from '../../record/texts.ts';
import { ACTORS, account, DATASET, event, recordOf, TOPICS } from '../../testing/builders.ts';
import { showPanel, type TestScreen } from '../../testing/testScreen.tsx';
import { ContactsView } from './ContactsView.tsx';

const contact = (id: string, time: string, type: 'call' | 'meeting', ...who: readonly string[]) =>
  event(id, time, { type, actors: who.map((actor) => ({ actor, role: 'participant' as const })) });
const EVENTS = [
  contact('first-call', '2025-03-10', 'call', 'trump', 'putin'),
  contact('delegations', '2025-03-12', 'meeting', 'trump', 'leavitt', 'zelensky'),
  event('offer', '2025-03-13', {
    type: 'proposal',
    actors: [
      { actor: 'trump', role: 'author' },
      { actor: 'putin', role: 'addressee' },
    ],
  }),
  event('about-him', '2025-03-15', {
    actors: [
      { actor: 'zelensky', role: 'speaker' },
      { actor: 'putin', role: 'mentioned' },
    ],
  }),
];
const period = (side: string, density: 'dense' | 'thin' | 'none') => ({
  period: '2025-03',
  side,
  density,
  lastReviewed: '2026-01-01',
});
const dataset: DatasetFile = {
  ...DATASET,
  coverage: [
    period('us', 'dense'),
    period('ru', 'dense'),
    period('ua', 'thin'),
    period('others', 'dense'),
    period('organisations', 'none'),
  ],
};
const record = recordOf(EVENTS, dataset);
const texts = openTexts(compileTexts({ dataset, actors: ACTORS, topics: TOPICS, events: EVENTS }));

let screen: TestScreen;
afterEach(() => screen.leave());
function show(search = '') {
  screen = showPanel(record, <ContactsView />, search);
  act(() => screen.store.actions.setTexts({ state: 'here', words: texts }));
}

/** The text of a row's cell under a column, as it is heard. */
function cell(row: string, column: string): string {
  const heads = screen.texts('thead th');
  const at = heads.findIndex((head) => head.startsWith(column)) - 1;
  const rows = screen.element.querySelector('table')?.querySelectorAll('tbody tr') ?? [];
  const found = [...rows].find((one) => one.querySelector('th')?.textContent?.startsWith(row));
  const copy = found?.querySelectorAll('td')[at]?.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return (copy.textContent ?? '').trim();
}
const link = () => screen.selectors.link(screen.store.getState());
const choose = (name: string) => screen.press(name);

const US_RU =
  'United States with Russia: 1 call. United States to Russia: 1 proposal. Last recorded: 13 Mar 2025. 2 days before 15 March 2025.';

describe('the table of contacts', () => {
  it('tells of each pair what there is, last when, and how long before the last day', () => {
    show();
    expect(cell('United States', 'Russia')).toBe(US_RU);
    expect(cell('Russia', 'United States')).toBe(
      'Russia with United States: 1 call. Last recorded: 10 Mar 2025. 5 days before 15 March 2025.',
    );
  });

  it('leaves the days blank where coverage is thin, and tells nothing recorded from not covered', () => {
    show();
    expect(cell('United States', 'Ukraine')).toBe(
      'United States with Ukraine: 1 meeting. Last recorded: 12 Mar 2025. The days since are not counted: coverage is thin or missing.',
    );
    expect(cell('Russia', 'Other states')).toBe('nothing recorded');
    expect(cell('Russia', 'Ukraine')).toBe('nothing recorded, coverage thin');
    expect(cell('Russia', 'Organisations')).toBe('not covered');
  });

  it('claims nothing of coverage before the words of the record are here', () => {
    screen = showPanel(record, <ContactsView />);
    expect(cell('United States', 'Russia')).toContain('are not counted');
  });

  it('is a table with a caption, and heads of rows and columns', () => {
    show();
    expect(screen.texts('caption')[0]).toMatch(/^Calls, meetings and messages between sides/);
    expect(screen.texts('caption')[0]).toContain('3 are among the 4 events that the filters leave.');
    expect(screen.texts('th[scope="col"]').slice(0, 3)).toEqual(['From row to column', 'Europe', 'Ukraine']);
    expect(screen.texts('tbody th[scope="row"]')).toHaveLength(6);
  });

  it('counts calls and meetings, or messages, alone', () => {
    show();
    choose('Messages');
    expect(cell('United States', 'Russia')).not.toContain('call');
    expect(cell('Russia', 'United States')).toBe('nothing recorded');
    choose('Calls and meetings');
    expect(cell('United States', 'Russia')).not.toContain('proposal');
  });

  it('counts among what is announced only what is counted', () => {
    const told = () => screen.texts('caption')[0];
    const later = recordOf([
      ...EVENTS,
      event('to-come', '2025-05-01', {
        type: 'meeting',
        actors: ['trump', 'putin'].map((actor) => ({ actor, role: 'participant' as const })),
        accounts: [account('a1', 'trump', ['s1'], { at: '2025-03-11' })],
      }),
    ]);
    screen = showPanel(later, <ContactsView />, '?asof=2025-03-20');
    expect(told()).toContain('is only announced for a later day');
    choose('Messages');
    expect(told()).not.toContain('is only announced for a later day');
  });

  it('opens a row to those within it', () => {
    show();
    const row = () => screen.element.querySelectorAll<HTMLButtonElement>('button[aria-expanded]');
    const us = [...row()].find((button) => button.textContent?.startsWith('United States'));
    expect(us?.getAttribute('aria-expanded')).toBe('false');
    act(() => us?.click());
    expect(us?.getAttribute('aria-expanded')).toBe('true');
    expect(screen.texts('tbody th[scope="row"]')).toContain('Donald Trump US');
    expect(cell('Karoline Leavitt', 'Ukraine')).toContain('1 meeting');
    expect(cell('Karoline Leavitt', 'Russia')).toBe('nothing recorded');
  });

  it('stands for states, or for the persons and bodies that are filtered', () => {
    show();
    choose('States and bodies');
    expect(link()).toBe('?lanes=state');
    expect(screen.texts('tbody th[scope="row"]')).toEqual(['Ukraine UA', 'United States US', 'Russia RU']);
    act(() => screen.store.actions.setFacet('actor', { ids: ['trump', 'putin'], not: [] }));
    choose('Persons and bodies');
    expect(screen.texts('tbody th[scope="row"]')).toEqual(['Donald Trump US', 'Vladimir Putin RU']);
    expect(cell('Donald Trump', 'Donald Trump')).toBe('one and the same');
  });

  it('says to which day it counts: that of the filter, or the day as known', () => {
    show('?time=../2025-03-14');
    expect(cell('United States', 'Russia')).toContain('1 day before 14 March 2025');
    expect(screen.texts('caption')[0]).toContain('to 14 March 2025, where the filter on dates ends');
  });
});

it('counts no more than a hundred thousand events at once, and says so', () => {
  const many = {
    ...record,
    events: { length: 100_001, at: () => undefined, [Symbol.iterator]: () => [][Symbol.iterator]() },
  };
  screen = showPanel(many, <ContactsView />);
  expect(screen.texts('p')).toEqual([
    'Contacts are counted for up to 100,000 events; the filters leave 100,001. Filter to fewer, by dates for example.',
  ]);
  expect(screen.texts('table')).toEqual([]);
});

describe('a press on a cell', () => {
  const pressed = () => [...screen.element.querySelectorAll('button[aria-pressed="true"]')].length;

  it('filters to the two and to what is counted, in one step, and tells what they have', () => {
    show();
    const before = link();
    choose(US_RU);
    expect(before).toBe('');
    expect(link()).toBe('?actor=us,ru&type=call,meeting,proposal,response,statement&match=actor');
    expect(screen.store.getState().change).toBe('push');
    expect(screen.texts('h2')).toEqual(['United States and Russia']);
    expect(document.activeElement?.textContent).toBe('United States and Russia');
    expect(screen.texts('section[aria-labelledby] ul a')).toEqual(['Title of offer', 'Title of first-call']);
    expect(screen.texts('dl dd')[2]).toBe('Nothing recorded.');
    expect(pressed()).toBe(2);
  });

  it('leaves the other pairs as they were', () => {
    show();
    const before = cell('United States', 'Ukraine');
    choose(US_RU);
    expect(cell('United States', 'Ukraine')).toBe(before);
    expect(screen.texts('caption')[0]).toContain('that the other filters leave');
  });

  it('is taken back by another press, or by the way back, and the focus returns', () => {
    show();
    choose(US_RU);
    choose(US_RU);
    expect(link()).toBe('');
    choose(US_RU);
    choose('Back to all pairs');
    expect(link()).toBe('');
    expect(pressed()).toBe(0);
    expect((document.activeElement as HTMLElement).textContent).toContain('United States with Russia');
  });

  it('keeps other filters, and changes what is counted with the pair', () => {
    show('?topic=truce');
    choose(US_RU);
    choose('Calls and meetings');
    expect(link()).toBe('?actor=us,ru&topic=truce&type=call,meeting&match=actor');
    expect(screen.texts('section[aria-labelledby] ul a')).toEqual(['Title of first-call']);
    choose('Back to all pairs');
    expect(link()).toBe('?topic=truce');
  });

  it('is in the link', () => {
    show('?actor=us,ru&type=call,meeting&match=actor');
    expect(screen.texts('h2')).toEqual(['United States and Russia']);
    expect(screen.texts('section[aria-labelledby] tbody :is(th, td)')).toEqual(['March 2025', '1', '0']);
    expect(document.activeElement).toBe(document.body);
  });
});
