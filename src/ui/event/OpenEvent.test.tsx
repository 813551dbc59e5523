// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { event, recordOf } from '../../testing/builders.ts';
import { showPanel, type TestScreen } from '../testScreen.tsx';
import './EventPanel.tsx';
import { OpenEvent } from './OpenEvent.tsx';

const record = recordOf([event('post', '2025-03-14', { title: 'A post' }), event('next', '2025-03-15')]);
let screen: TestScreen;
afterEach(() => screen.leave());
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));
const focused = () => document.activeElement?.textContent;

it.each([
  ['beside the view', 1440],
  ['over the view', 390],
])('takes the focus and gives it back when an event stands %s', async (_, width) => {
  screen = showPanel(
    record,
    <>
      <button type="button">Opener</button>
      <OpenEvent />
    </>,
    '',
    { width },
  );
  const opener = screen.element.querySelector('button');
  opener?.focus();
  act(() => screen.store.actions.openEvent('post'));
  await settle();
  expect(focused()).toBe('A post');
  act(() => screen.store.actions.openEvent('next'));
  await settle();
  expect(focused()).toBe('Title of next');
  act(() => screen.store.actions.closeEvent());
  await settle();
  expect(focused()).toBe('Opener');
});
