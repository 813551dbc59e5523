// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { EventFile } from '../../record/schema.ts';
import { event, recordOf } from '../../testing/builders.ts';
import { showPanel, type TestScreen } from '../../testing/testScreen.tsx';
import { EventPanel } from '../event/EventPanel.tsx';

type Stance = EventFile['accounts'][number]['stance'];

const proposal = (id: string, at: string, title: string, links: EventFile['links'] = []) =>
  event(id, at, {
    type: 'proposal',
    title,
    links,
    actors: [
      { actor: 'trump', role: 'author' },
      { actor: 'zelensky', role: 'addressee' },
      { actor: 'putin', role: 'addressee' },
    ],
  });
const said = (
  id: string,
  at: string,
  by: string,
  stance: Stance,
  title: string,
  links: EventFile['links'],
  type: EventFile['type'] = 'response',
) =>
  event(id, at, {
    type,
    title,
    links,
    actors: [{ actor: by, role: 'speaker' }],
    accounts: [{ id: 'a1', by, stance, at, says: 'So.', sources: ['s1'] }],
  });

const record = recordOf([
  proposal('one', '2025-03-11', 'A truce'),
  said('yes', '2025-03-11', 'zelensky', 'accepts', 'Kyiv: yes', [{ rel: 'responds-to', to: 'one' }]),
  said('but', '2025-03-13', 'putin', 'conditions', 'Moscow: yes, but', [{ rel: 'responds-to', to: 'one' }]),
  said('paris', '2025-03-13', 'macron', 'rejects', 'Paris: no', [{ rel: 'responds-to', to: 'one' }]),
  said(
    'clear',
    '2025-03-14',
    'putin',
    'asserts',
    'What Moscow meant',
    [{ rel: 'clarifies', to: 'but' }],
    'statement',
  ),
  proposal('two', '2025-03-15', 'Another truce'),
  said('both', '2025-03-16', 'macron', 'comments', 'On both truces', [
    { rel: 'responds-to', to: 'one' },
    { rel: 'responds-to', to: 'two' },
  ]),
  event('alone', '2025-03-17'),
]);

let screen: TestScreen;
afterEach(() => screen.leave());

/** Opens an event in a panel as the page has it. */
function open(id: string, search = '') {
  const row = record.events.find((one) => one.id === id);
  if (!row) throw new Error(id);
  screen = showPanel(
    record,
    <section>
      <EventPanel event={row} />
    </section>,
    `?event=${id}${search}`,
  );
  return screen;
}
const listNamed = (name: string) => {
  const heading = [...screen.element.querySelectorAll('h3')].find((one) => one.textContent === name);
  return heading && screen.element.querySelector(`[aria-labelledby="${heading.id}"]`);
};
const items = () => [...(listNamed('Thread')?.querySelectorAll('li') ?? [])].map((li) => li.textContent);
const openId = () => screen.store.getState().view.event;

describe('the thread of an open event', () => {
  it('lists its events in order, each with its side, its kind and what it is to the proposal', () => {
    open('one');
    expect(items()).toEqual([
      'USA truce11 Mar 2025 Proposal ',
      'UAKyiv: yes11 Mar 2025 Response, accepting Answers the proposal First recorded answer of Ukraine: accepts, same day, order known',
      'RUMoscow: yes, but13 Mar 2025 Response, with conditions Answers the proposal First recorded answer of Russia: sets conditions, after 1–3 days',
      'EUParis: no13 Mar 2025 Response, rejecting Answers the proposal Reaction of Europe, to whom it was not put: rejects, after 1–3 days',
      'RUWhat Moscow meant14 Mar 2025 Statement Clarifies “Moscow: yes, but”, after 0–2 days ',
      'EUOn both truces16 Mar 2025 Response Answers the proposal Reaction of Europe, to whom it was not put: comments, after 4–6 days',
    ]);
  });

  it('marks the open one, and only that', () => {
    open('but');
    const current = listNamed('Thread')?.querySelectorAll('[aria-current]');
    expect([...(current ?? [])].map((one) => one.textContent)).toEqual(['Moscow: yes, but']);
  });

  it('is walked by buttons, and by [ and ] wherever the focus is in the event', () => {
    open('yes');
    screen.press('Next in the thread');
    expect(openId()).toBe('but');
    const press = (key: string, more: KeyboardEventInit = {}) =>
      act(() => {
        const target = screen.element.querySelector('section button');
        target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
      });
    press('[');
    expect(openId()).toBe('one');
    press(']', { ctrlKey: true });
    expect(openId()).toBe('one');
    press(']');
    expect(openId()).toBe('but');
  });

  it('has nothing before its first and after its last', () => {
    open('one');
    const before = screen.element.querySelector<HTMLButtonElement>('[aria-label="Previous in the thread"]');
    expect(before?.disabled).toBe(true);
  });

  it('is shown alone on demand, and given up again', () => {
    open('yes');
    screen.press('Show only this exchange');
    expect(screen.store.getState().view.thread).toBe('one');
    expect(screen.selectors.selection(screen.store.getState()).count).toBe(6);
    screen.press('Show more than this exchange');
    expect(screen.store.getState().view.thread).toBeUndefined();
  });

  it('is listed under its proposal where there are several, that shown alone first', () => {
    open('both');
    const parts = () =>
      [...(listNamed('Thread')?.children ?? [])].map((li) => li.querySelector('p')?.textContent);
    expect(parts()).toEqual([
      'The exchange about “A truce”: 6 events',
      'The exchange about “Another truce”: 2 events',
    ]);
    screen.leave();
    open('both', '&thread=two');
    expect(parts()[0]).toBe('The exchange about “Another truce”: 2 events');
  });

  it('is absent of what stands in none', () => {
    open('alone');
    expect(listNamed('Thread')).toBeUndefined();
  });
});
