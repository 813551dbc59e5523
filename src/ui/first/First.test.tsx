// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { indexRecord } from '../../query/facets.ts';
import { vocabularyOf } from '../../query/link.ts';
import { parseLink } from '../../query/readLink.ts';
import { createSelectors, revealIn } from '../../store/selectors.ts';
import { createAppStore } from '../../store/store.ts';
import { event, recordOf } from '../../testing/builders.ts';
import { wordsFor } from '../../words/words.ts';
import { First } from './First.tsx';

const record = recordOf([event('a', '2025-03-11'), event('b', '2025-04-02')]);
const appOf = (width: number) => {
  const selectors = createSelectors();
  const link = parseLink('', vocabularyOf(record));
  const session = { width, prefersDark: false };
  const store = createAppStore(indexRecord(record), link, session, revealIn(selectors));
  return {
    store,
    selectors,
    words: wordsFor(),
    onReady: () => {},
    retryTexts: () => {},
    fetchSearch: async () => {},
  };
};
const html = renderToStaticMarkup(
  <First
    wide={appOf(1440)}
    narrow={appOf(390)}
    title="A picture"
    picture="PICTURE"
    overview="OVERVIEW"
    opensAt={20_000}
  />,
);
const page = document.createElement('div');
page.innerHTML = html;

describe('the page before any script', () => {
  it('has the picture, and the whole record as a list', () => {
    expect(page.querySelector('.first-wide [role="img"][aria-label="A picture"]')?.textContent).toBe(
      'PICTURE',
    );
    expect(page.querySelectorAll('.first-narrow [aria-label="Events"] ol > li')).toHaveLength(2);
    expect(page.querySelectorAll('[aria-label="Events"]')).toHaveLength(1);
  });

  it('has no status line and no style attribute', () => {
    expect(html).not.toContain('role="status"');
    expect(html).not.toContain(' style=');
  });

  it('keeps everything inert that needs the app', () => {
    const pressed = [...page.querySelectorAll('button, input')];
    expect(pressed.length).toBeGreaterThan(10);
    expect(pressed.filter((one) => !one.closest('[inert]'))).toEqual([]);
  });

  it('leaves what is to be read to everybody', () => {
    for (const css of ['h1', '[aria-label="Events"]', 'summary', '.first-picture'])
      for (const one of page.querySelectorAll(css)) expect(one.closest('[inert]'), css).toBeNull();
  });
});
