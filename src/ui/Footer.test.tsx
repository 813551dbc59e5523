// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { event, recordOf } from '../testing/builders.ts';
import { showPanel, type TestScreen } from '../testing/testScreen.tsx';
import { Footer } from './Footer.tsx';

let screen: TestScreen;
afterEach(() => screen.leave());

it('says which data these are and under which licence, and leads to what is told of them', () => {
  screen = showPanel(recordOf([event('a', '2025-03-14')]), <Footer />);
  expect(screen.texts('footer p')).toEqual(['A test record. Data version 0.1.0, CC BY 4.0.']);
  expect(screen.texts('footer a')).toEqual(['About the record and its sources', 'Open your own file']);
  expect(screen.element.querySelector('a')?.getAttribute('href')).toBe('./about/');
  expect(screen.texts('footer button')).toEqual(['Report an error']);
});

it('has no button that nothing listens to', () => {
  screen = showPanel(recordOf([event('a', '2025-03-14')]), <Footer isInert />);
  expect(screen.element.querySelector('button')?.hasAttribute('inert')).toBe(true);
});
