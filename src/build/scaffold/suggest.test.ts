import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, suggest, theOne } from './suggest.ts';

const PEOPLE = [
  { id: 'steve-witkoff', names: ['Steve Witkoff', 'Виткофф', 'Уиткофф', 'Віткофф'], weight: 20 },
  { id: 'yurii-ushakov', names: ['Yury Ushakov', 'Юрий Ушаков'], weight: 12 },
  { id: 'volodymyr-zelensky', names: ['Volodymyr Zelensky', 'Zelenskyy', 'Зеленський'], weight: 90 },
  { id: 'recep-tayyip-erdogan', names: ['Recep Tayyip Erdoğan'], weight: 8 },
  { id: 'ukraine', names: ['Ukraine', 'Україна'], weight: 50 },
  { id: 'mfa-ukraine', names: ['Foreign Ministry of Ukraine'], weight: 4 },
];

const first = (text: string) => suggest(text, PEOPLE)[0]?.id;

describe('suggestions', () => {
  it.each([
    ['an id', 'steve-witkoff', 'steve-witkoff'],
    ['a part of a name', 'witk', 'steve-witkoff'],
    ['a part in another place', 'tayyip', 'recep-tayyip-erdogan'],
    ['a name without its accents', 'erdogan', 'recep-tayyip-erdogan'],
    ['a name in Cyrillic', 'Уиткофф', 'steve-witkoff'],
    ['a Cyrillic name with a letter left out', 'Зеленьский', 'volodymyr-zelensky'],
    ['a name with a letter swapped', 'Ziltekoff', undefined],
    ['two letters swapped', 'wiktoff', 'steve-witkoff'],
    ['a letter left out', 'zelenky', 'volodymyr-zelensky'],
    ['other letters of the same sound', 'ushakow', 'yurii-ushakov'],
    ['words in another order', 'zelensky volodymyr', 'volodymyr-zelensky'],
    ['nothing alike', 'qqqqqq', undefined],
    ['nothing', ' - ', undefined],
  ])('find by %s', (_, text, id) => {
    expect(first(text)).toBe(id);
  });

  it('put the very name before a longer one, whatever is used more', () => {
    const [best, next] = suggest('Ukraine', [...PEOPLE].reverse());
    expect(best).toEqual({ id: 'ukraine', score: 0 });
    expect(next?.id).toBe('mfa-ukraine');
  });

  it('put the more used first among equals, and give no more than asked', () => {
    const rows = ['a', 'b', 'c'].map((id, weight) => ({ id: `peace-${id}`, names: [], weight }));
    expect(suggest('peace', rows, 2).map(({ id }) => id)).toEqual(['peace-c', 'peace-b']);
  });

  it('find every row by its own id and names, and never fail', () => {
    for (const { id, names } of PEOPLE)
      for (const name of [id, ...names]) expect(suggest(name, PEOPLE)[0]).toEqual({ id, score: 0 });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { score } of suggest(text, PEOPLE)) expect(score).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the one', () => {
  it.each([
    ['its very name, though others have it in theirs', 'Ukraine', 'ukraine'],
    ['a part that nobody else has', 'witk', 'steve-witkoff'],
  ])('is %s', (_, text, id) => {
    expect(theOne(suggest(text, PEOPLE))).toBe(id);
  });

  it.each([
    ['a part that several have', 'ukr'],
    ['a slip of the keyboard', 'wiktoff'],
    ['nothing', 'qqqq'],
  ])('is nobody for %s', (_, text) => {
    expect(theOne(suggest(text, PEOPLE))).toBeUndefined();
  });
});

describe('folding', () => {
  it('is the same a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
