// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DATASET, event, recordOf } from '../../testing/builders.ts';
import { showPanel, type TestScreen } from '../../testing/testScreen.tsx';
import { wordsFor } from '../../words/words.ts';
import './ReportDialog.tsx';
import { ReportError } from './ReportError.tsx';
import { prefilled, reportOf } from './reportOf.ts';

const events = [event('2025-03-14-post', '2025-03-14', { title: 'A post about “talks” & more' })];
const record = recordOf(events);
const [post] = record.events;
const search = '?type=call';
const page = `${location.origin}${location.pathname}`;

let screen: TestScreen | undefined;
afterEach(() => {
  screen?.leave();
  screen = undefined;
  vi.unstubAllGlobals();
});

const openReport = async (shown = record) => {
  const [entry] = shown.events;
  screen = showPanel(shown, entry && <ReportError event={entry} />, '?event=2025-03-14-post');
  screen.press('Report an error');
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
};
const field = () => screen?.element.querySelector('textarea') ?? document.createElement('textarea');
const told = () => screen?.texts('[aria-live]').join();
const clipboard = (writeText: (text: string) => Promise<void>) =>
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
const press = (name: string) =>
  act(async () => {
    screen?.press(name);
    await Promise.resolve();
  });

describe('a report', () => {
  it('names the entry, its id, the version of the data and the link to it', () => {
    const { body } = reportOf(record, post, { page, search }, wordsFor());
    expect(body.split('\n')).toEqual([
      'Entry: A post about “talks” & more',
      'Id: 2025-03-14-post',
      'Data: A test record, version 0.1.0',
      `Link: ${page}?event=2025-03-14-post`,
      '',
      'What is wrong, and which page shows it:',
      '',
    ]);
  });

  it('on the page links to the view as it stands', () => {
    const { body } = reportOf(record, undefined, { page, search }, wordsFor());
    expect(body).toContain(`Link: ${page}?type=call`);
    expect(body).not.toContain('Entry');
  });

  it('goes whole into an address that takes it, beside what stands there', () => {
    const report = reportOf(record, post, { page, search }, wordsFor());
    const url = new URL(prefilled('https://tracker.example/new?labels=data', report));
    expect(url.searchParams.get('labels')).toBe('data');
    expect(url.searchParams.get('title')).toBe('Error: A post about “talks” & more (0.1.0)');
    expect(url.searchParams.get('body')).toBe(report.body);
  });
});

describe('“Report an error”', () => {
  it('is a link to where errors are reported, when the record says where', async () => {
    const dataset = { ...DATASET, correctionsUrl: 'https://tracker.example/new' };
    const known = recordOf(events, dataset);
    const [entry] = known.events;
    screen = showPanel(known, entry && <ReportError event={entry} />);
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    const link = screen.element.querySelector('a');
    expect(link?.textContent).toBe('Report an error');
    expect(link?.rel).toContain('noopener');
    expect(new URL(link?.href ?? '').searchParams.get('body')).toContain('2025-03-14-post');
    expect(screen.element.querySelector('button')).toBeNull();
  });

  it('else opens a text to go on writing in, and closes it', async () => {
    await openReport();
    expect(field().value).toContain('Id: 2025-03-14-post');
    expect(document.activeElement).toBe(field());
    expect(field().selectionStart).toBe(field().value.length);
    await press('Close');
    expect(screen?.element.querySelector('dialog')).toBeNull();
  });

  it('tells with the text’s name what to write into it', async () => {
    await openReport();
    const lead = document.getElementById(field().getAttribute('aria-describedby') ?? '');
    expect(lead?.textContent).toMatch(/^Say below what is wrong/);
  });

  it('copies what the reader has made of it, and says so', async () => {
    const copied: string[] = [];
    clipboard(async (text) => void copied.push(text));
    await openReport();
    field().value += 'The day is wrong.';
    expect(told()).toBe('');
    await press('Copy the text');
    expect(copied[0]).toMatch(/Id: 2025-03-14-post\n(.*\n)*The day is wrong\.$/);
    expect(told()).toBe('Copied.');
  });

  it('selects the text where the browser does not let it copy, and says so', async () => {
    clipboard(() => Promise.reject(new Error('no')));
    await openReport();
    await press('Copy the text');
    expect(told()).toMatch(/The text is selected/);
    expect([field().selectionStart, field().selectionEnd]).toEqual([0, field().value.length]);
  });

  it('keeps Escape from closing what stands around it', async () => {
    const heard = vi.fn();
    screen = showPanel(
      record,
      // biome-ignore lint/a11y/noStaticElementInteractions: it stands for the open event around the report
      <div onKeyDown={heard}>
        <ReportError />
      </div>,
    );
    const press = (target: Element) =>
      act(() => void target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    screen.press('Report an error');
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    press(field());
    expect(heard).not.toHaveBeenCalled();
    press(screen.element.querySelector('[aria-haspopup]') ?? field());
    expect(heard).toHaveBeenCalledOnce();
  });
});
