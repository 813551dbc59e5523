import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pageStylesheet } from './stylesheet.ts';

const ROOT = join(import.meta.dirname, '../../..');

it('sets the pages in the app’s colours and faces', async () => {
  const css = await pageStylesheet(ROOT, (name) => `./${name}?1`);
  expect(css).toContain('--side-us:');
  expect(css).toContain('prefers-color-scheme:dark');
  expect(css).toContain('url("./parley-400.woff2?1")');
  expect(css).toContain('url("./parley-600.woff2?1")');
  expect([...css.matchAll(/url\(/g)]).toHaveLength(2);
  expect(css).not.toContain('Parley Drawing');
});

it('does without a face whose file is not there', async () => {
  const css = await pageStylesheet(ROOT, () => undefined);
  expect(css).not.toContain('url(');
  expect(css).toContain('"Parley Fallback"');
});
