// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { wordsFor } from '../words/words.ts';
import { Boundary } from './Boundary.tsx';
import './testScreen.tsx';

const words = wordsFor();
let isBroken = true;
function Panel() {
  if (isBroken) throw new Error('no such lane');
  return <p>The panel</p>;
}

beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

it('keeps a broken panel from taking the others with it, and lets the reader try again', () => {
  const element = document.createElement('div');
  const root = createRoot(element);
  const onStop = vi.fn();
  act(() =>
    root.render(
      <>
        <Boundary words={words} onStop={onStop}>
          <Panel />
        </Boundary>
        <p>Its neighbour</p>
      </>,
    ),
  );
  expect(element.textContent).toContain('This panel has stopped; the others go on.');
  expect(element.textContent).toContain('no such lane');
  expect(element.textContent).toContain('Its neighbour');
  expect(onStop).toHaveBeenCalledOnce();
  isBroken = false;
  act(() => element.querySelector('button')?.click());
  expect(element.textContent).toBe('The panelIts neighbour');
  act(() => root.unmount());
});
