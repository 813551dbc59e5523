import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADVANCES, CHARACTERS } from './advances.ts';
import { fitsIn, textWidth, type Weight } from './measure.ts';

const WEIGHTS: readonly Weight[] = [400, 600];
const weight = fc.constantFrom(...WEIGHTS);
const em = (text: string, of: Weight = 400) => textWidth(text, 1000, of);

describe('the width of text', () => {
  it('is the sum of the advances', () => {
    expect(em('Il1')).toBeCloseTo(em('I') + em('l') + em('1'));
    expect(em('')).toBe(0);
    expect(textWidth('30-day truce', 26, 400)).toBeCloseTo(2 * textWidth('30-day truce', 13, 400));
  });

  it('is larger in the heavier weight for words, and equal for all digits of a weight', () => {
    expect(em('Ukraine', 600)).toBeGreaterThan(em('Ukraine', 400));
    for (const of of WEIGHTS) expect(new Set([...'0123456789'].map((digit) => em(digit, of))).size).toBe(1);
  });

  it('knows the arrows, the dashes and the spaces', () => {
    expect(em('⟷')).toBeGreaterThan(em('↔'));
    expect(em('—')).toBeGreaterThan(em('–'));
    expect(em('\u00a0')).toBe(em(' '));
    expect(em('\u2009')).toBeLessThan(em(' '));
  });

  it('gives no room to combining marks, selectors and joiners', () => {
    expect(em('e\u0301')).toBe(em('e'));
    expect(em('з\u0483\u20dd')).toBe(em('з'));
    expect(em('a\u00ad\u200b\u200d\ufe0fb')).toBe(em('ab'));
  });

  it('gives an em to wide characters, and counts a pair of surrogates once', () => {
    expect(em('停战')).toBe(2000);
    expect(em('휴전')).toBe(2000);
    expect(em('🕊')).toBe(1000);
    expect(em('𠀀')).toBe(1000);
  });

  it('has a width for letters the face lacks', () => {
    expect(em('Ω')).toBeGreaterThan(em('ω'));
    for (const letter of ['ω', 'ა', 'ա', 'ע', 'ع', 'អ', '\ud800']) expect(em(letter)).toBeGreaterThan(300);
  });

  it('grows with every text that is added', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), weight, (a, b, of) => {
        expect(em(a + b, of)).toBeCloseTo(em(a, of) + em(b, of), 6);
        expect(em(a, of)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('fits exactly in itself', () => {
    const width = textWidth('Łódź', 13, 600);
    expect(fitsIn('Łódź', 13, 600, width)).toBe(true);
    expect(fitsIn('Łódź', 13, 600, width - 0.01)).toBe(false);
  });
});

describe('the table', () => {
  const has = new Set(
    CHARACTERS.split(' ').flatMap((run) => {
      const [first = 0, last = first] = run.split('-').map((code) => Number.parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
    }),
  );

  it('has an advance for each character and nothing else', () => {
    for (const of of WEIGHTS) {
      const widths = ADVANCES[of].split(' ');
      expect(widths).toHaveLength(has.size);
      for (const width of widths) expect(width).toMatch(/^\d{1,4}$/);
    }
  });

  it('covers European names, Ukrainian and Russian, and the typography used', () => {
    const wanted =
      'łŁşŞğĞčČžŽõÕőűțșřěąęįųėāīūøåæßẞđþñçİıŵŷəƏ' +
      'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюяІіЇїЄєҐґЎў' +
      '–—’‘“”„«»…·→←↑↓⟷≤≥×−+§°№±€₴\u00a0\u2009\u202f\u0301';
    expect([...wanted].filter((character) => !has.has(character))).toEqual([]);
  });

  it('covers every title, label and name of the record', () => {
    const root = join(import.meta.dirname, '../../data/ukraine-ceasefire');
    const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
    const texts: string[] = [
      ...readdirSync(join(root, 'events')).flatMap((file) => {
        const { title, label = '' } = read(join('events', file));
        return [title, label];
      }),
      ...read('actors.json').map((actor: { name: string }) => actor.name),
      ...read('topics.json').map((topic: { name: string }) => topic.name),
    ];
    expect(texts.length).toBeGreaterThan(300);
    const missing = texts.flatMap((text) => [...text].filter((character) => !has.has(character)));
    expect(missing).toEqual([]);
  });
});
