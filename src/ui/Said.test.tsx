// @vitest-environment happy-dom
import '../words/panelWords.ts';
import { afterEach, expect, it } from 'vitest';
import { event, recordOf } from '../testing/builders.ts';
import { showPanel, type TestScreen } from '../testing/testScreen.tsx';
import { Said } from './Said.tsx';

let screen: TestScreen;
afterEach(() => screen.leave());

it('sets off values of a message and leaves its words as they are', () => {
  screen = showPanel(
    recordOf([event('a', '2025-03-11')]),
    <p>
      <Said id="account.by" values={{ name: <b>Leavitt</b>, voice: 'White House' }} />
    </p>,
  );
  expect(screen.element.innerHTML).toBe('<p><b>Leavitt</b>, White House</p>');
});
