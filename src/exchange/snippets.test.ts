// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FigureOf, type FrameOf, figureSnippet, frameSnippet, scriptSnippet } from './snippets.ts';

/** Texts as records and editors may have them, among them such as would end an attribute or begin an element. */
const texts = fc.oneof(
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .map((text) => text.replace(/[\0\r]/g, '') || 'x'),
  fc.constantFrom(
    '"><script>alert(1)</script>',
    "' onload='alert(1)",
    '<img src=x onerror=alert(1)>',
    '&quot;&amp;&lt;',
    '</iframe></figure>',
    '“Мир” — שלום',
  ),
);
const addresses = fc
  .tuple(texts, texts)
  .map(([a, b]) => `https://parley.test/embed/?headline=${a}&note=${b}`);
const frames: fc.Arbitrary<FrameOf> = fc.record({
  src: addresses,
  link: addresses,
  title: texts,
  linkText: texts,
  height: fc.integer({ min: 100, max: 20_000 }),
});
const figures: fc.Arbitrary<FigureOf> = fc.record({
  picture: addresses,
  alt: texts,
  caption: texts,
  link: addresses,
  linkText: texts,
  events: fc.array(
    fc.record({ title: texts, date: texts, link: addresses, standing: fc.option(texts, { nil: undefined }) }),
    { maxLength: 4 },
  ),
});

function read(html: string): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = html;
  return page;
}
const names = (page: HTMLElement) =>
  [...page.querySelectorAll('*')].map(({ tagName }) => tagName.toLowerCase());
const attributes = (element: Element | null) => element?.getAttributeNames().sort();

describe('what editors copy', () => {
  it('as a frame says the same when it is read as HTML, whatever it is told', () => {
    fc.assert(
      fc.property(frames, (of) => {
        const page = read(frameSnippet(of));
        expect(names(page)).toEqual(['iframe', 'p', 'a']);
        const frame = page.querySelector('iframe');
        expect(frame?.getAttribute('src')).toBe(of.src);
        expect(frame?.getAttribute('title')).toBe(of.title);
        expect(frame?.getAttribute('height')).toBe(String(of.height));
        expect(attributes(frame)).toEqual(
          'allow data-parley frameborder height loading referrerpolicy sandbox src title width'.split(' '),
        );
        expect(page.querySelector('a')?.getAttribute('href')).toBe(of.link);
        expect(page.querySelector('a')?.textContent).toBe(of.linkText);
      }),
    );
  });

  it('never gives the frame the origin of the page', () => {
    fc.assert(
      fc.property(frames, (of) => {
        const sandbox = read(frameSnippet(of)).querySelector('iframe')?.getAttribute('sandbox')?.split(' ');
        expect(sandbox).toContain('allow-scripts');
        expect(sandbox).not.toContain('allow-same-origin');
        expect(sandbox).not.toContain('allow-top-navigation');
      }),
      { numRuns: 5 },
    );
  });

  it('as an element of the script has a link in it', () => {
    const script = { src: 'https://parley.test/embed-1.0.0.js', integrity: 'sha384-a/b+c=' };
    fc.assert(
      fc.property(frames, (of) => {
        const page = read(scriptSnippet(of, script));
        expect(names(page)).toEqual(['script', 'parley-timeline', 'p', 'a']);
        expect(page.querySelector('script')?.getAttribute('src')).toBe(script.src);
        expect(page.querySelector('script')?.getAttribute('integrity')).toBe(script.integrity);
        expect(page.querySelector('script')?.getAttribute('crossorigin')).toBe('anonymous');
        const element = page.querySelector('parley-timeline');
        expect(element?.getAttribute('src')).toBe(of.src);
        expect(element?.getAttribute('title')).toBe(of.title);
        expect(element?.querySelector('a')?.getAttribute('href')).toBe(of.link);
      }),
    );
  });

  it('as a figure has picture, caption and list, and nothing that could be stripped', () => {
    fc.assert(
      fc.property(figures, (of) => {
        const page = read(figureSnippet(of));
        const list = of.events.length > 0 ? ['ul', ...of.events.flatMap(() => ['li', 'a'])] : [];
        expect(names(page)).toEqual(['figure', 'a', 'img', 'figcaption', 'a', ...list]);
        expect(page.querySelector('img')?.getAttribute('src')).toBe(of.picture);
        expect(page.querySelector('img')?.getAttribute('alt')).toBe(of.alt);
        expect(page.querySelector('figcaption')?.textContent).toBe(`${of.caption} ${of.linkText}`);
        const rows = [...page.querySelectorAll('li')].map((row) => [
          row.textContent,
          row.querySelector('a')?.getAttribute('href'),
        ]);
        expect(rows).toEqual(
          of.events.map(({ title, date, link, standing }) => [
            `${date}: ${standing === undefined ? title : `${title} ${standing}`}`,
            link,
          ]),
        );
      }),
    );
  });
});
