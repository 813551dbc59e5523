// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import '../testing/testScreen.tsx';
import { wordsFor } from '../words/words.ts';
import { Boundary } from './Boundary.tsx';

const words = wordsFor();
let isBroken: boolean;
function Panel() {
  if (isBroken) throw new Error('no such lane');
  return <p>The panel</p>;
}

let element: HTMLElement;
let root: Root;
const show = (content: ReactNode) => act(() => root.render(content));
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  isBroken = true;
  element = document.createElement('div');
  root = createRoot(element);
});
afterEach(() => {
  act(() => root.unmount());
  vi.restoreAllMocks();
});

it('keeps a broken panel from taking the others with it, and lets the reader try again', () => {
  const onStop = vi.fn();
  show(
    <>
      <Boundary words={words} onStop={onStop}>
        <Panel />
      </Boundary>
      <p>Its neighbour</p>
    </>,
  );
  expect(element.textContent).toContain('This panel has stopped; the others go on.');
  expect(element.textContent).toContain('no such lane');
  expect(element.textContent).toContain('Its neighbour');
  expect(element.textContent).not.toContain('Reload');
  expect(onStop).toHaveBeenCalledOnce();
  isBroken = false;
  act(() => element.querySelector('button')?.click());
  expect(element.textContent).toBe('The panelIts neighbour');
});

it('tries again by itself when what the panel shows has changed, and not before', () => {
  const shown = (event: string) => (
    <Boundary words={words} resetOn={event}>
      <Panel />
    </Boundary>
  );
  show(shown('a'));
  isBroken = false;
  show(shown('a'));
  expect(element.textContent).toContain('has stopped');
  show(shown('b'));
  expect(element.textContent).toBe('The panel');
});

it('shows something else in its place where that is given', () => {
  show(
    <Boundary words={words} instead={<p>The app has stopped</p>}>
      <Panel />
    </Boundary>,
  );
  expect(element.textContent).toBe('The app has stopped');
});
