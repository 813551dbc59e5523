// @vitest-environment happy-dom
import { act, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { heightMessages } from '../../protocol/messages.ts';
import { account, event, recordOf } from '../../testing/builders.ts';
import { showPanel, type TestScreen } from '../../testing/testScreen.tsx';
import { EmbedPart } from './EmbedPart.tsx';
import { useTaken } from './useTaken.ts';

const record = recordOf([
  event('2025-03-11-a', '2025-03-11', { title: 'A “first” <act> & more' }),
  event('2025-03-14-b', '2025-03-14', {
    title: 'A second',
    accounts: [account('a1', 'trump', ['s1']), account('a2', 'putin', ['s1'], { stance: 'denies' })],
  }),
]);

function Part() {
  const taken = useTaken('view');
  const [isPinned, setPinned] = useState(taken.view.v !== undefined);
  return <EmbedPart taken={taken} isPinned={isPinned} onPinned={setPinned} />;
}

let screen: TestScreen | undefined;
afterEach(() => {
  screen?.leave();
  screen = undefined;
  for (const meta of document.head.querySelectorAll('meta')) meta.remove();
});

function show(search = ''): TestScreen {
  for (const [name, content] of [
    ['site', 'https://parley.test/x/'],
    ['host-script', 'embed-1.0.0.js sha384-abc'],
  ]) {
    const meta = document.createElement('meta');
    meta.name = `parley:${name}`;
    meta.content = content ?? '';
    document.head.append(meta);
  }
  screen = showPanel(record, <Part />, search);
  return screen;
}

/** What would stand on the page into which the HTML is pasted. */
function pasted(): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = screen?.element.querySelector('textarea')?.value ?? '';
  return page;
}

function type(name: string, text: string): void {
  const label = [...(screen?.element.querySelectorAll('label') ?? [])].find((one) =>
    one.textContent?.startsWith(name),
  );
  const field = label?.querySelector('input, select') as HTMLInputElement | null;
  if (!field) throw new Error(`no field is called “${name}”`);
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value') ?? {};
  act(() => {
    set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('the HTML to paste', () => {
  it('is a frame of the shown view with a link beside it', () => {
    show('?time=2025-03-14/2025-03-14&view=timeline');
    const frame = pasted().querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe('https://parley.test/x/embed/?time=2025-03-14/2025-03-14');
    expect(frame?.getAttribute('title')).toContain('1 of 2 events');
    expect(pasted().querySelector('a')?.getAttribute('href')).toBe(
      'https://parley.test/x/?time=2025-03-14/2025-03-14',
    );
  });

  it('says what the editor has chosen', () => {
    show();
    type('Reading', 'sequence');
    type('Colours', 'dark');
    type('Face', 'serif');
    type('Accent', '#B34');
    type('Your headline', ' Who said "what" ');
    screen?.press('Transparent background');
    const src = new URL(pasted().querySelector('iframe')?.getAttribute('src') ?? '');
    expect(Object.fromEntries(src.searchParams)).toEqual({
      view: 'sequence',
      theme: 'dark',
      accent: 'bb3344',
      bg: 'transparent',
      headline: 'Who said "what"',
      font: 'serif',
    });
    expect(pasted().querySelector('iframe')?.getAttribute('style')).toBe('color-scheme: dark');
  });

  it('leaves out what is no colour, and says so', () => {
    show();
    type('Accent', 'red');
    expect(pasted().querySelector('iframe')?.getAttribute('src')).toBe('https://parley.test/x/embed/');
    expect(screen?.element.textContent).toContain('“red” is no colour');
  });

  it('starts at the height that the preview tells, and only the preview', () => {
    show();
    const preview = screen?.element.querySelector('iframe');
    const tell = (source: unknown, height: number) =>
      act(() => {
        const message = new MessageEvent('message', { data: heightMessages(height)[0] ?? null });
        Object.defineProperty(message, 'source', { value: source });
        window.dispatchEvent(message);
      });
    tell(window, 5_000);
    expect(pasted().querySelector('iframe')?.getAttribute('height')).toBe('780');
    tell(preview?.contentWindow, 912);
    expect(pasted().querySelector('iframe')?.getAttribute('height')).toBe('912');
  });

  it('names the script by its hash', () => {
    show();
    screen?.press('Script');
    const script = pasted().querySelector('script');
    expect(script?.getAttribute('src')).toBe('https://parley.test/x/embed-1.0.0.js');
    expect(script?.getAttribute('integrity')).toBe('sha384-abc');
    expect(pasted().querySelector('parley-timeline a')).not.toBeNull();
  });

  it('is a picture with the events as a list, each with a page of its own', () => {
    show();
    screen?.press('Picture and list');
    const rows = [...pasted().querySelectorAll('li')].map((row) => row.textContent);
    expect(rows).toEqual([
      '11 Mar 2025: A “first” <act> & more',
      '14 Mar 2025: A second – Disputed by Vladimir Putin, same day.',
    ]);
    expect(pasted().querySelector('li a')?.getAttribute('href')).toBe(
      'https://parley.test/x/event/2025-03-11-a/',
    );
    expect(pasted().querySelector('img')?.getAttribute('alt')).toContain('All 2 events');
  });
});
