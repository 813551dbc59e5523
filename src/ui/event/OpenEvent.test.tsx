// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { event, recordOf } from '../../testing/builders.ts';
import { showPanel, type TestScreen } from '../../testing/testScreen.tsx';
import './panels.ts';
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
      <OpenEvent isReady />
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

describe('when the width of the page changes', () => {
  const open = async (width: number) => {
    screen = showPanel(
      record,
      <>
        <input />
        <OpenEvent isReady />
      </>,
      '?event=post',
      { width },
    );
    await settle();
  };
  const resize = async (width: number) => {
    act(() => screen.store.actions.setWidth(width));
    await settle();
  };
  const dialog = () => screen.element.querySelector('dialog');

  it('leaves the focus where the reader types, and the page open to him', async () => {
    const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
    await open(1300);
    const input = screen.element.querySelector('input');
    input?.focus();
    await resize(1150);
    expect(document.activeElement).toBe(input);
    expect(dialog()?.open).toBe(true);
    expect(showModal).not.toHaveBeenCalled();
    await resize(1300);
    expect(dialog()).toBeNull();
    expect(document.activeElement).toBe(input);
  });

  it('keeps a focus that is in the event', async () => {
    await open(1300);
    screen.element.querySelector<HTMLElement>('section button')?.focus();
    await resize(1150);
    expect(focused()).toBe('A post');
  });
});

it('takes no focus before the screen is ready', async () => {
  screen = showPanel(record, <OpenEvent isReady={false} />, '?event=post');
  await settle();
  expect(document.activeElement).toBe(document.body);
});
