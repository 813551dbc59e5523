// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EVENT_COLUMNS, TABLE_COLUMNS } from '../../query/tableColumns.ts';
import { compileRecord } from '../../record/compile.ts';
import { openRecord } from '../../record/openRecord.ts';
import { openTexts } from '../../record/texts.ts';
import { ACTORS, account, DATASET, event, recordOf, source, TOPICS } from '../../testing/builders.ts';
import { showPanel, type TestScreen } from '../../testing/testScreen.tsx';
import { Marked } from '../search/marking.tsx';
import { TableView } from './TableView.tsx';

const files = [
  event('offer', '2025-03-11', {
    type: 'proposal',
    channel: 'press',
    title: 'Offer of a truce',
    label: 'US: a truce',
    summary: '=A truce was offered.',
    timeNote: 'In the evening.',
    effect: '2025-03-12/2025-04-11',
    place: { name: 'Jeddah', country: 'SA' },
    joint: true,
    initiator: 'leavitt',
    searched: '2026-01-01',
    significance: 3,
    topics: ['truce', 'prisoners'],
    actors: [
      { actor: 'trump', role: 'author', officeAsStated: 'President' },
      { actor: 'white-house', role: 'host' },
      { actor: 'leavitt', role: 'participant' },
      { actor: 'russia', role: 'addressee' },
      { actor: 'france', role: 'mediator' },
      { actor: 'macron', role: 'mentioned' },
    ],
    accounts: [
      account('a1', 'trump', ['s1'], { at: '2025-03-11', says: 'It is an offer.' }),
      account('a2', 'zelensky', ['s2'], {
        at: '2025-03-12T10:00Z',
        stance: 'denies',
        about: 'terms',
        says: 'There was none.',
        quote: 'Не було',
        quoteLang: 'uk',
        printedLang: 'uk',
        translation: 'unknown',
      }),
    ],
    sources: [source('s1', { publisher: 'AP', origin: 'Reuters' }), source('s2', { publisher: 'Reuters' })],
    aftermath: [{ at: '2025-04-11', text: 'It ended.', sources: ['s1'] }],
    changes: [
      { version: '1.0.1', date: '2026-02-01', kind: 're-dated', what: 'A day later', why: 'read again' },
    ],
  }),
  event('answer', '2025-03-13', {
    type: 'response',
    title: 'An answer',
    actors: [{ actor: 'putin', role: 'speaker' }],
    links: [{ rel: 'responds-to', to: 'offer' }],
  }),
  event('call', '2025-03-05', {
    type: 'call',
    title: 'A call',
    actors: [{ actor: 'macron', role: 'participant' }],
  }),
];
const { core, text } = compileRecord({
  dataset: DATASET,
  actors: [...ACTORS],
  topics: [...TOPICS],
  events: files,
});
const record = openRecord(core);

let screen: TestScreen;
afterEach(() => {
  screen.leave();
  vi.unstubAllGlobals();
});
const open = (search = '', more = {}) => {
  screen = showPanel(record, <TableView />, search, more);
};
const textsArrive = () => act(() => screen.store.actions.setTexts({ state: 'here', words: openTexts(text) }));
const heads = () => screen.texts('thead th');
const titles = () => screen.texts('tbody th');
const cells = (row: number) => screen.texts(`tbody tr:nth-child(${row}) > *`);
const sorted = () =>
  [...screen.element.querySelectorAll('[aria-sort]')].map((head) => [
    head.textContent,
    head.getAttribute('aria-sort'),
  ]);
const click = (css: string, more: MouseEventInit = {}) =>
  act(() => {
    screen.element.querySelector(css)?.dispatchEvent(new MouseEvent('click', { bubbles: true, ...more }));
  });

describe('the Table', () => {
  it('is one header row and a row for each shown event and no other, by date', () => {
    open('?topic=truce');
    expect(screen.element.querySelectorAll('table thead tr')).toHaveLength(1);
    expect(titles()).toEqual(['A call', 'Offer of a truce', 'An answer']);
    expect(sorted()).toEqual([['Date', 'ascending']]);
    act(() => screen.store.actions.setFacet('type', { ids: ['proposal'], not: [] }));
    expect(titles()).toEqual(['Offer of a truce']);
  });

  it('opens an event from its title', () => {
    open();
    screen.press('An answer');
    expect(screen.store.getState().view.event).toBe('answer');
    expect(screen.element.querySelector('tbody [aria-current]')?.textContent).toBe('An answer');
  });

  it('is sorted by its headers, which the link says', () => {
    open('?cols=kind,people&sort=kind');
    expect(titles()).toEqual(['A call', 'Offer of a truce', 'An answer']);
    screen.press('Kind');
    expect(screen.store.getState().view.sort).toBe('-kind');
    expect(titles()).toEqual(['An answer', 'Offer of a truce', 'A call']);
    screen.press('Title');
    expect(screen.store.getState().view.sort).toBe('title');
    expect(titles()).toEqual(['A call', 'An answer', 'Offer of a truce']);
    expect(sorted()).toEqual([['Title', 'ascending']]);
  });

  it('says by which column it is sorted where that is not shown', () => {
    open('?cols=kind&sort=-accounts');
    expect(titles()[0]).toBe('Offer of a truce');
    expect(screen.texts('p')).toContain('One row an event, sorted by Accounts, descending');
  });

  it('has every field in a column of its own', () => {
    open(`?cols=${EVENT_COLUMNS.join()}`);
    textsArrive();
    const told = Object.fromEntries(heads().map((head, at) => [head, cells(2)[at]]));
    expect(told).toEqual({
      Title: 'Offer of a truce',
      Date: '11 Mar 2025',
      'Date as EDTF': '2025-03-11',
      'Last day': '11 Mar 2025',
      'Known since': '11 Mar 2025',
      Period: '12 Mar – 11 Apr 2025',
      'Note on the time': 'In the evening.',
      Kind: 'Proposal',
      Channel: 'Press',
      Sides: 'EU EuropeUS United StatesRU Russia',
      'People and parties': 'Donald Trump; White House; Karoline Leavitt; Russia; France',
      'Authors and speakers': 'Donald Trump',
      Hosts: 'White House',
      'Took part': 'Karoline Leavitt',
      Addressed: 'Russia',
      Mediators: 'France',
      Mentioned: 'Emmanuel Macron',
      'Offices as stated': 'Donald Trump, President',
      'Called or invited by': 'Karoline Leavitt',
      'Joint act': 'Joint act',
      Topics: 'Truce; Prisoners',
      Place: 'Jeddah',
      Country: 'Saudi Arabia',
      'Short title': 'US: a truce',
      Summary: '=A truce was offered.',
      Prominence: 'High',
      Standing: 'Disputed by Volodymyr Zelensky, 1 day later',
      Accounts: '2',
      'Stances by side': 'Ukraine: denies; United States: asserts',
      'No answer found': '',
      'Links to earlier events': '',
      'Links from later events': 'Answered by An answer',
      Threads: 'Offer of a truce',
      Sources: '2',
      'Kinds of source': 'Reporting',
      Publishers: 'AP; Reuters',
      'First publishers': '1',
      'What came after': '11 Apr 2025: It ended.',
      'Changes to this entry': '1.0.1, 1 Feb 2026, Re-dated: A day later',
      Id: 'offer',
    });
  });

  it('waits for the words of the record where a column needs them, and tells them when they are here', () => {
    open('?cols=kind,summary');
    expect(cells(1)).toEqual(['A call', 'Call', '…']);
    expect(screen.texts('p').join()).toContain('on their way');
    textsArrive();
    expect(cells(1)).toEqual(['A call', 'Call', 'Summary of call.']);
    expect(screen.texts('p').join()).not.toContain('on their way');
  });

  it('does not wait where no column needs them', () => {
    open();
    expect(screen.texts('p').join()).not.toContain('on their way');
  });

  it('has a row for each account where it is asked for', () => {
    open(`?cols=${TABLE_COLUMNS.filter((name) => !EVENT_COLUMNS.some((own) => own === name)).join()}`);
    textsArrive();
    screen.press('Account');
    expect(titles()).toEqual(['A call', 'Offer of a truce', 'Offer of a truce', 'An answer']);
    const told = Object.fromEntries(heads().map((head, at) => [head, cells(3)[at]]));
    expect(told).toEqual({
      Title: 'Offer of a truce',
      'Who says it': 'Volodymyr Zelensky',
      'Side of who says it': 'UA Ukraine',
      Stance: 'denies',
      'Said on': '12 Mar 2025, 12:00 (UTC+2)',
      'Said on, as EDTF': '2025-03-12T10:00Z',
      'Account known since': '12 Mar 2025',
      'What is said': 'There was none.',
      Quotation: 'Не було',
      'Language spoken': 'Ukrainian',
      Translation: 'Ukrainian as printed by Reuters; translation unknown',
      'Answers whom': 'Donald Trump',
      'About what of it': 'the terms',
      'Sources of the account': '1',
      'Publishers of the account': 'Reuters',
      'Account id': 'a2',
    });
    expect(screen.element.querySelector('q')?.lang).toBe('uk');
    screen.press('Said on');
    expect(screen.store.getState().view.sort).toBe('account-date');
    expect(screen.texts('tbody tr > :nth-child(2)')).toEqual([
      'Emmanuel Macron',
      'Donald Trump',
      'Volodymyr Zelensky',
      'Vladimir Putin',
    ]);
    screen.press('Event');
    expect(titles()).toEqual(['A call', 'Offer of a truce', 'An answer']);
  });

  it('shows nothing that was not known on the day', () => {
    open('?asof=2025-03-11&cols=accounts,standing,linked-from,sources');
    textsArrive();
    expect(titles()).toEqual(['A call', 'Offer of a truce']);
    expect(cells(2)).toEqual(['Offer of a truce', 'No dispute recorded', '1', '', '1']);
  });

  it('has the columns that are ticked, on the link', () => {
    open();
    screen.press('Columns (7)');
    screen.press('Place');
    expect(heads()).toContain('Place');
    expect(screen.store.getState().view.cols).toContain('place');
    screen.press('Kind');
    expect(screen.store.getState().view.cols).not.toContain('kind');
    screen.press('The usual columns');
    expect(screen.store.getState().view.cols).toEqual([]);
    expect(heads()).toContain('Kind');
    screen.press('Done');
    expect(screen.element.querySelector('dialog')).toBeNull();
  });

  it('has fewer columns on a narrow page, and says which it leaves out', () => {
    open('', { width: 390 });
    expect(heads()).toEqual(['Title', 'Date', 'Kind', 'Sides', 'Standing']);
    expect(screen.texts('p')).toContain(
      'Left out on this narrow screen: People and parties, Topics and Accounts.',
    );
  });
});

it('has what is searched for marked in titles and words', () => {
  screen = showPanel(
    record,
    <Marked>
      <TableView />
    </Marked>,
    '?q=truce&cols=summary',
  );
  textsArrive();
  act(() =>
    screen.store.actions.setFound({
      q: 'truce',
      stages: [{ from: Number.NEGATIVE_INFINITY, days: new Float64Array(3), terms: [], instead: [] }],
      reach: 'all',
      isLenient: true,
      partsOf: (of) =>
        of
          .split(/(truce|offer|було)/)
          .map((part) => ({ text: part, isMarked: /^(truce|offer|було)$/.test(part) })),
    }),
  );
  const marked = () => screen.texts('tbody mark');
  expect(marked()).toEqual(['truce', 'truce', 'offer']);
  screen.press('Account');
  act(() => screen.store.actions.setCols(['says']));
  expect(marked()).toEqual(['truce', 'offer', 'truce']);
  act(() => screen.store.actions.setCols(['quote']));
  expect(marked()).toEqual(['truce', 'truce', 'було']);
});

describe('copied rows', () => {
  const wait = () => act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  const clipboard = (write: () => Promise<void>) => {
    const written: string[] = [];
    vi.stubGlobal('navigator', {
      clipboard: {
        write: async ([item]: [{ parts: Record<string, Blob> }]) => {
          await write();
          for (const part of Object.values(item.parts)) written.push(await part.text());
        },
        writeText: () => Promise.reject(new Error('refused')),
      },
    });
    vi.stubGlobal(
      'ClipboardItem',
      class {
        constructor(readonly parts: Record<string, Blob>) {}
      },
    );
    return written;
  };

  it('are all that are shown, as they are sorted, and none runs in a spreadsheet', async () => {
    const written = clipboard(() => Promise.resolve());
    open('?cols=edtf,summary&sort=-date');
    textsArrive();
    screen.press('Copy all 3 rows');
    await wait();
    expect(written[0]?.split('\n')).toEqual([
      'Title\tDate as EDTF\tSummary',
      'An answer\t2025-03-13\tSummary of answer.',
      "Offer of a truce\t2025-03-11\t'=A truce was offered.",
      'A call\t2025-03-05\tSummary of call.',
    ]);
    expect(written[1]).toContain('<td>2025-03-13</td>');
    expect(screen.texts('[aria-live]')).toEqual(['Copied 3 rows, with their heading.']);
  });

  it('are those that are selected, a range with one press', async () => {
    const written = clipboard(() => Promise.resolve());
    open('?cols=kind');
    screen.press('Select rows');
    click('tbody tr:nth-child(1) input');
    click('tbody tr:nth-child(3) input', { shiftKey: true });
    click('tbody tr:nth-child(2) input');
    screen.press('Copy 2 rows');
    await wait();
    expect(written[0]).toBe('Title\tKind\nA call\tCall\nAn answer\tResponse');
  });

  it('stand selected in a field where the browser does not let the page copy', async () => {
    clipboard(() => Promise.reject(new Error('refused')));
    open('?cols=kind');
    screen.press('Copy all 3 rows');
    await wait();
    expect(screen.element.querySelector('textarea')?.value).toContain('A call\tCall');
    expect(screen.texts('[aria-live]')).toEqual(['']);
  });
});

it('very many rows stand in the page a part at a time, and say which', () => {
  const many = recordOf(
    Array.from({ length: 2_001 }, (_, i) => event(`e${i}`, `${1000 + i}`, { title: `Event ${i}` })),
  );
  screen = showPanel(many, <TableView />, '?cols=date');
  expect(screen.element.querySelector('table')?.getAttribute('aria-rowcount')).toBe('2002');
  expect(titles()).toHaveLength(500);
  screen.press('500 rows after');
  expect(screen.texts('p')).toContain('Rows 501–1,000 of 2,001.');
  expect(titles()[0]).toBe('Event 500');
  expect(screen.element.querySelector('tbody tr')?.getAttribute('aria-rowindex')).toBe('502');
  screen.press('Date');
  expect(titles()[0]).toBe('Event 2000');
});
