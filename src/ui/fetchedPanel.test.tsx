// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../testing/testScreen.tsx';
import { wordsFor } from '../words/words.ts';
import { Boundary } from './Boundary.tsx';
import { fetchedPanel } from './fetchedPanel.tsx';

const words = wordsFor();
let element: HTMLElement;
let root: Root;
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  element = document.createElement('div');
  root = createRoot(element);
});
afterEach(() => {
  act(() => root.unmount());
  vi.restoreAllMocks();
});
const show = (panel: React.ReactNode) =>
  act(async () => root.render(<Boundary words={words}>{panel}</Boundary>));
const press = (name: string) =>
  act(async () => {
    const button = [...element.querySelectorAll('button')].find((one) => one.textContent === name);
    if (!button) throw new Error(`no button called “${name}”`);
    button.click();
  });
const Hello = ({ name }: { readonly name: string }) => <p>Hello {name}</p>;

describe('a panel that is fetched when it is shown', () => {
  it('is fetched once, and then stands at once', async () => {
    const load = vi.fn(async () => Hello);
    const { Panel, fetchAhead } = fetchedPanel(load);
    void fetchAhead();
    await show(<Panel name="A" />);
    expect(element.textContent).toBe('Hello A');
    await show(<p>Another</p>);
    act(() =>
      root.render(
        <Boundary words={words}>
          <Panel name="B" />
        </Boundary>,
      ),
    );
    expect(element.textContent).toBe('Hello B');
    expect(load).toHaveBeenCalledOnce();
  });

  it('says that it could not be fetched, offers to reload, and is asked for again on request', async () => {
    let isDown = true;
    const load = vi.fn(async () => {
      if (isDown) throw new TypeError('no such chunk');
      return Hello;
    });
    const { Panel } = fetchedPanel(load);
    await show(<Panel name="A" />);
    expect(element.textContent).toContain('could not be fetched');
    expect(element.textContent).toContain('no such chunk');
    expect(element.textContent).toContain('Reload the page');
    await press('Try again');
    expect(element.textContent).toContain('could not be fetched');
    expect(load).toHaveBeenCalledTimes(2);
    isDown = false;
    await press('Try again');
    expect(element.textContent).toBe('Hello A');
  });

  it('needs no stand-in once it has been fetched ahead', async () => {
    const { Panel, fetchAhead } = fetchedPanel(async () => Hello, <p>Meanwhile</p>);
    await fetchAhead();
    expect(fetchAhead(), 'nothing to wait for').toBeUndefined();
    const seen = new Set<string>();
    const watch = new MutationObserver(() => seen.add(element.textContent ?? ''));
    watch.observe(element, { childList: true, subtree: true });
    await show(<Panel name="A" />);
    watch.disconnect();
    expect([...seen]).toEqual(['Hello A']);
  });

  it('fails only when it is shown, not when it is fetched ahead', async () => {
    const { fetchAhead } = fetchedPanel(async () => Promise.reject(new Error('offline')));
    await expect(fetchAhead()).resolves.toBeUndefined();
  });
});
