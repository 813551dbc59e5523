// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compileRecord } from '../../record/compile.ts';
import { openRecord } from '../../record/openRecord.ts';
import { openTexts } from '../../record/texts.ts';
import { ACTORS, account, DATASET, event, source, TOPICS } from '../../testing/builders.ts';
import { showPanel, type TestScreen } from '../../testing/testScreen.tsx';
import { DownloadPart } from './DownloadPart.tsx';
import type { TakenOf } from './parts.ts';
import { useTaken } from './useTaken.ts';

const { core, text } = compileRecord({
  dataset: DATASET,
  actors: ACTORS,
  topics: TOPICS,
  events: [
    event('offer', '2025-03-11', {
      accounts: [account('a1', 'trump', ['s1'], { at: '2025-03-11' }), account('a2', 'putin', ['s2'])],
      sources: [source('s1'), source('s2', { url: 'https://example.org/other' })],
    }),
    event('answer', '2025-03-13'),
  ],
});
const record = openRecord(core);

function Part({ of }: { readonly of: TakenOf }) {
  return <DownloadPart taken={useTaken(of)} />;
}

let screen: TestScreen;
const show = (search: string, of: TakenOf = 'view', more = {}) => {
  screen = showPanel(record, <Part of={of} />, search, more);
};
const texts = () => act(() => screen.store.actions.setTexts({ state: 'here', words: openTexts(text) }));
const isDisabled = (name: string) =>
  [...screen.element.querySelectorAll('button')].find((button) => button.textContent === name)?.disabled;
/** Waits until it is told what came of it. */
const outcome = async () => {
  for (let turns = 0; turns < 200 && told() === ''; turns++)
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
};
const told = () => screen.texts('[aria-live]').join();

beforeEach(() => {
  // The test page paints nothing: who takes a picture is not asked for here.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
});
afterEach(() => {
  screen.leave();
  vi.restoreAllMocks();
});

describe('what can be downloaded', () => {
  it('is told in numbers once the words are here, and not to be had before', () => {
    show('');
    expect(isDisabled('Events (CSV)')).toBe(true);
    expect(isDisabled('Print')).toBe(false);
    expect(screen.element.textContent).toContain('The words of the record are on their way');
    texts();
    expect(isDisabled('Events (CSV)')).toBe(false);
    expect(screen.element.textContent).toContain(
      '2 events with 3 accounts, resting on 2 pages cited 3 times. As known now. Data version 0.1.0.',
    );
    expect(screen.texts('li')).toContain('Accounts (CSV)3 rows: who, stance, date, what is said, quotation.');
  });

  it('is the open event alone where it is meant, and what was known on a day', () => {
    show('?event=offer&asof=2025-03-12', 'event');
    texts();
    expect(screen.element.textContent).toContain('1 event with 1 account, resting on');
    expect(screen.element.textContent).toContain('As known on 12 March 2025: what became known later');
  });

  it('is nothing where nothing is shown', () => {
    show('?time=2024-01-01/2024-01-02');
    expect(screen.texts('p')).toEqual(['No event is shown, so there is nothing to take.']);
  });

  it('says when the words cannot be had, and asks again', () => {
    const retryTexts = vi.fn();
    show('', 'view', { retryTexts });
    act(() => screen.store.actions.setTexts({ state: 'failed', reason: 'offline' }));
    expect(isDisabled('BibTeX')).toBe(true);
    screen.press('Try again');
    expect(retryTexts).toHaveBeenCalledOnce();
  });

  it('is saved under a name that says what it is', async () => {
    const saved = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
    show('?time=2025-03-11/2025-03-12');
    texts();
    screen.press('Sources (CSV)');
    await outcome();
    expect(saved).toHaveBeenCalledOnce();
    expect(told()).toBe('Saved as parley-test-0.1.0-2025-03-11_2025-03-12-sources.csv.');
    const [file] = saved.mock.calls[0] ?? [];
    expect(await (file as Blob).text()).toContain('https://example.org/other');
  });

  it('is told where it could not be made', async () => {
    const saved = vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no room');
    });
    show('');
    texts();
    screen.press('iCalendar');
    await outcome();
    expect(saved).toHaveBeenCalledOnce();
    expect(told()).toBe('The file could not be made (no room). Nothing was saved; try again.');
  });
});
