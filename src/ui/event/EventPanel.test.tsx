// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { compileRecord } from '../../record/compile.ts';
import { openRecord } from '../../record/openRecord.ts';
import type { EventFile } from '../../record/schema.ts';
import { openTexts } from '../../record/texts.ts';
import { ACTORS, DATASET, event, TOPICS } from '../../testing/builders.ts';
import { showPanel, type TestScreen } from '../../testing/testScreen.tsx';
import './panels.ts';
import { OpenEvent } from './OpenEvent.tsx';

const source = { published: '2025-03-14', lang: 'uk', kind: 'reporting', supports: 'all' } as const;
const files: readonly EventFile[] = [
  event('before', '2025-03-13', { title: 'A meeting in Moscow' }),
  event('post', '2025-03-14', {
    title: 'A post about good talks',
    summary: 'He wrote of good talks.',
    timeNote: 'Some date it to Thursday.',
    place: { name: 'Jeddah', country: 'SA' },
    actors: [{ actor: 'trump', role: 'author', officeAsStated: 'President' }],
    links: [{ rel: 'follows-from', to: 'before' }],
    initiator: 'leavitt',
    aftermath: [{ at: '2025-03-20', text: 'The talks went on.', sources: ['s2'] }],
    changes: [
      {
        version: '1.0.1',
        date: '2026-12-01',
        kind: 're-dated',
        what: 'The time was a day off.',
        why: 'A reader showed the post.',
      },
    ],
    sources: [
      { ...source, id: 's1', url: 'https://example.org/a', publisher: 'AP', title: 'A page' },
      { ...source, id: 's2', url: 'https://example.org/b', publisher: 'RBC', title: 'Сторінка', weak: true },
      {
        ...source,
        id: 's3',
        url: 'https://example.org/c',
        publisher: 'TASS',
        title: 'Страница',
        lang: 'ru',
        outletCountry: 'RU',
      },
    ],
    accounts: [
      {
        id: 'a1',
        by: 'trump',
        stance: 'asserts',
        at: '2025-03-14',
        says: 'The talks were good.',
        quote: 'very good talks',
        printedLang: 'en',
        translation: 'unknown',
        sources: ['s1', 's2'],
      },
      {
        id: 'a2',
        by: 'leavitt',
        stance: 'corrects',
        at: '2025-03-14',
        says: 'It was an envoy.',
        sources: ['s1'],
      },
      {
        id: 'a3',
        by: 'zelensky',
        stance: 'comments',
        at: '2025-03-14',
        says: 'It will be seen.',
        sources: ['s3'],
      },
    ],
  }),
  event('after', '2025-03-15', {
    type: 'proposal',
    actors: [
      { actor: 'trump', role: 'author' },
      { actor: 'putin', role: 'addressee' },
    ],
    searched: '2025-06-01',
    links: [{ rel: 'contradicts', to: 'post' }],
  }),
];
const { core, text } = compileRecord({
  dataset: DATASET,
  actors: [...ACTORS],
  topics: [...TOPICS],
  events: [...files],
});
const record = openRecord(core);

let screen: TestScreen;
afterEach(() => screen.leave());
const open = async (id = 'post', retryTexts = () => {}) => {
  screen = showPanel(record, <OpenEvent isReady />, `?event=${id}`, { retryTexts });
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
};
const textsArrive = () => act(() => screen.store.actions.setTexts({ state: 'here', words: openTexts(text) }));
const list = (name: string) => {
  const heading = [...screen.element.querySelectorAll('h3')].find((one) => one.textContent === name);
  return screen.texts(`[aria-labelledby="${heading?.id}"] > li`);
};

describe('the open event', () => {
  it('takes the focus to its title and is a region of that name', async () => {
    await open();
    expect(document.activeElement?.textContent).toBe('A post about good talks');
    const region = screen.element.querySelector('section');
    expect(region?.getAttribute('aria-labelledby')).toBe(document.activeElement?.id);
  });

  it('tells at once what is known without the words of the record', async () => {
    await open();
    expect(screen.texts('dd')).toContain('Jeddah, Saudi Arabia');
    expect(list('Who says what')).toEqual([
      'US Donald Trump, White House asserts 14 Mar 2025 corrected by its own side, 14 Mar 2025',
      'US Karoline Leavitt, White House corrects 14 Mar 2025corrects the account of Donald Trump, 14 Mar 2025',
      'UA Volodymyr Zelensky comments 14 Mar 2025',
    ]);
    expect(screen.texts('p').join()).toContain('on their way');
  });

  it('then tells who says what, with quotation and sources', async () => {
    await open();
    textsArrive();
    const [trump = '', leavitt = '', zelensky = ''] = list('Who says what');
    expect(trump).toContain('The talks were good.');
    expect(trump).toContain('English as printed by AP and RBC; translation unknown');
    expect(trump).not.toContain('Rests');
    expect(leavitt).toContain('Rests on one outlet: AP.');
    expect(zelensky).toContain('Rests on one outlet, in the opponent’s country (Russia): TASS.');
    expect(screen.texts('blockquote')).toEqual(['very good talks']);
    expect(screen.element.querySelector('blockquote')?.getAttribute('lang')).toBe('en');
    expect(list('Sources')).toEqual([
      '1 AP A page 14 Mar 2025 · Ukrainian · Reporting',
      '2 RBC Сторінка 14 Mar 2025 · Ukrainian · Reporting weak source',
      '3 TASS Страница 14 Mar 2025 · Russian · Reporting',
    ]);
  });

  it('says when, as closely as that is known, and what people were', async () => {
    await open();
    textsArrive();
    expect(screen.texts('dd')[1]).toBe('Friday 14 March 2025, hour not known Some date it to Thursday.');
    expect(screen.texts('dd li')).toEqual(['US Donald Trump, President Author']);
  });

  it('leads to what it follows from and to what contradicts it', async () => {
    await open();
    expect(list('Links')).toEqual([
      'Follows from A meeting in Moscow 13 Mar 2025',
      'Contradicted by Title of after 15 Mar 2025',
    ]);
    screen.press('A meeting in Moscow');
    expect(screen.store.getState().view.event).toBe('before');
  });

  it('tells what came after apart from the summary, with its day and its source', async () => {
    await open();
    textsArrive();
    expect(list('What came after')).toEqual(['20 Mar 2025 The talks went on.2']);
    act(() => screen.element.querySelector<HTMLElement>('[aria-label="Source 2"]')?.click());
    expect(document.activeElement?.textContent).toContain('Сторінка');
  });

  it('tells what we have changed in it: what kind of change, when, in which version, what and why', async () => {
    await open();
    textsArrive();
    expect(list('Changes to this entry')).toEqual([
      'Re-dated 1 Dec 2026 · version 1.0.1The time was a day off.Why: A reader showed the post.',
    ]);
  });

  it('has no such lists where nothing came after and nothing was changed', async () => {
    await open('before');
    textsArrive();
    const headings = screen.texts('h3');
    expect(headings).toContain('Sources');
    expect(headings).not.toContain('What came after');
    expect(headings).not.toContain('Changes to this entry');
  });

  it('says who took the first step, and that no answer to a proposal was found', async () => {
    await open();
    textsArrive();
    expect(screen.texts('dl > div')).toContain('Initiated byKaroline Leavitt');
    act(() => screen.store.actions.openEvent('after'));
    expect(screen.texts('dl > div')).toContain(
      'AnswerNo answer found in this record (searched to 1 Jun 2025)',
    );
  });

  it('says that its words did not come, and asks for them again', async () => {
    const retry = vi.fn();
    await open('post', retry);
    act(() => screen.store.actions.setTexts({ state: 'failed', reason: 'offline' }));
    screen.press('Retry');
    expect(retry).toHaveBeenCalledOnce();
  });

  it('closes on Escape', async () => {
    await open();
    act(() => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(screen.store.getState().view.event).toBeUndefined();
  });

  it('steps through the shown events', async () => {
    await open();
    screen.press('Next event');
    expect(screen.store.getState().view.event).toBe('after');
  });

  it('says so where the filters leave it out, and lifts them', async () => {
    screen = showPanel(record, <OpenEvent isReady />, '?type=call&event=post');
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(screen.texts('p')).toContain(
      'This event is not among the 0 events that the filters leave. Clear all',
    );
    screen.press('Clear all');
    expect(screen.texts('p').join()).not.toContain('not among');
    expect(document.activeElement?.textContent).toBe('A post about good talks');
  });
});
