import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { CASES } from '../../testing/cases/all.ts';
import { nastyText } from '../../testing/nastyText.ts';
import { sceneOf } from '../../testing/scene.ts';
import { textWidth } from '../measure.ts';
import { paletteOf } from '../palette.ts';
import type { Prim, Scene } from '../scene/display.ts';
import { figureOf, figureTop, linesIn } from '../scene/figure.ts';
import { SIGNS } from '../scene/signs.ts';
import { writable } from './lettering.ts';
import { svgFile } from './svgFile.ts';

const light = paletteOf('light');
const FACES = [{ weight: 400 as const, base64: 'AAAA' }];

const exchange = CASES.find(({ name }) => name === 'exchange');
if (!exchange) throw new Error('no case');
const drawing = sceneOf(exchange);

/** The texts of a file as a reader of XML has them. */
function read(xml: string): readonly string[] {
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({
    preserveOrder: true,
    trimValues: false,
    parseTagValue: false,
    processEntities: true,
  });
  const found: string[] = [];
  const visit = (nodes: readonly Record<string, unknown>[]) => {
    for (const node of nodes)
      for (const [tag, inner] of Object.entries(node)) {
        if (!Array.isArray(inner)) continue;
        if (['text', 'title', 'desc'].includes(tag))
          found.push(inner.map((part: Record<string, unknown>) => String(part['#text'] ?? '')).join(''));
        visit(inner as Record<string, unknown>[]);
      }
  };
  visit(parser.parse(xml) as Record<string, unknown>[]);
  return found;
}

function textsOf(prims: readonly Prim[]): readonly string[] {
  return prims.flatMap((prim) =>
    prim.kind === 'clip' ? textsOf(prim.parts) : prim.kind === 'text' ? [prim.text] : [],
  );
}

describe('a picture that stands alone', () => {
  it('has all of the drawing, moved below its title', () => {
    const head = { record: 'Of what it is', title: 'What it shows' };
    const figure = figureOf(drawing, { ...head, key: [], credit: ['Whose it is'] });
    const top = figureTop(drawing, head);
    expect(textsOf(figure.prims)).toEqual([
      head.record,
      head.title,
      ...textsOf(drawing.prims),
      'Whose it is',
    ]);
    const yOf = (scene: Scene) => scene.prims.flatMap((prim) => (prim.kind === 'line' ? prim.y1 : []));
    expect(yOf(figure)).toEqual(yOf(drawing).map((y) => y + top));
    expect(figure.height).toBeGreaterThan(top + drawing.height);
    expect(figure.width).toBe(drawing.width + 20);
  });

  it('has a key with every word, within its width however narrow', () => {
    const key = SIGNS.map((sign) => ({ sign, text: `the sign of ${sign}` }));
    for (const width of [1128, 640, 358]) {
      const figure = figureOf({ ...drawing, width }, { record: 'R', title: 'T', key, credit: ['C'] });
      for (const { text } of key) expect(textsOf(figure.prims)).toContain(text);
      for (const prim of figure.prims)
        if (prim.kind === 'text' && prim.text.startsWith('the sign')) {
          expect(prim.x + textWidth(prim.text, prim.size, prim.weight)).toBeLessThanOrEqual(
            figure.width - 15,
          );
          expect(prim.y).toBeLessThan(figure.height - 20);
        }
    }
  });

  it('breaks an address behind the signs that part it', () => {
    const address = 'https://example.org/?time=2025-03-11/2025-03-19&asof=2025-03-15';
    const lines = linesIn(address, { size: 12, weight: 400 }, 150);
    expect(lines.join('')).toBe(address);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/[/&?=,_-]$/);
    expect(lines.length).toBeGreaterThan(1);
  });

  it('breaks what is long into lines that fit, and loses no letter', () => {
    fc.assert(
      fc.property(nastyText, fc.integer({ min: 60, max: 400 }), (text, width) => {
        const font = { size: 12, weight: 400 as const };
        const lines = linesIn(text, font, width);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) expect(textWidth(line, 12, 400)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('an SVG file', () => {
  it('asks nobody for anything, and says its colours itself', () => {
    const xml = svgFile(drawing, light, { title: 'T', about: 'A' }, FACES);
    expect(xml).not.toMatch(/\b(href|var\(|@import|style=)/);
    expect(
      xml.match(/url\([^)]*\)/g)?.filter((url) => !/^url\((#p\d+|data:font\/woff2;base64,AAAA)\)$/.test(url)),
    ).toEqual([]);
    expect(xml).toContain('@font-face{font-family:Parley;font-weight:400');
    expect(svgFile(drawing, light, { title: 'T', about: 'A' }, [])).not.toContain('@font-face');
  });

  it.each(CASES.map((of) => [of.name, of] as const))('holds the words of %s', (_, of) => {
    const scene = sceneOf(of);
    const [title, about, ...texts] = read(svgFile(scene, light, { title: of.shows, about: 'A' }, FACES));
    expect([title, about]).toEqual([of.shows, 'A']);
    expect(texts).toEqual(textsOf(scene.prims).map(writable));
  });

  it('holds any text', () => {
    fc.assert(
      fc.property(nastyText, nastyText, (title, credit) => {
        const figure = figureOf(
          { ...drawing, prims: [] },
          { record: title, title, key: [], credit: [credit] },
        );
        const [named, about, ...texts] = read(svgFile(figure, light, { title, about: credit }, FACES));
        const line = (text: string) => writable(text).replace(/\r\n?/g, '\n');
        expect([named, about].map((text) => (text ?? '').replace(/\r\n?/g, '\n'))).toEqual([
          line(title),
          line(credit),
        ]);
        expect(texts).toEqual(textsOf(figure.prims).map(writable));
      }),
      { numRuns: 200 },
    );
  });
});
