import { describe, expect, it } from 'vitest';
import { blend, ciede2000, contrast, labOf, linearOf, VISIONS } from './colour.ts';

/** Table 1 of Sharma, Wu and Dalal (2005): two colours in CIELAB and their difference. */
const PAIRS: readonly (readonly [number, number, number, number, number, number, number])[] = [
  [50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425],
  [50, 3.1571, -77.2803, 50, 0, -82.7485, 2.8615],
  [50, 2.8361, -74.02, 50, 0, -82.7485, 3.4412],
  [50, -1.3802, -84.2814, 50, 0, -82.7485, 1],
  [50, -1.1848, -84.8006, 50, 0, -82.7485, 1],
  [50, -0.9009, -85.5211, 50, 0, -82.7485, 1],
  [50, 0, 0, 50, -1, 2, 2.3669],
  [50, -1, 2, 50, 0, 0, 2.3669],
  [50, 2.49, -0.001, 50, -2.49, 0.0009, 7.1792],
  [50, 2.49, -0.001, 50, -2.49, 0.001, 7.1792],
  [50, 2.49, -0.001, 50, -2.49, 0.0011, 7.2195],
  [50, 2.49, -0.001, 50, -2.49, 0.0012, 7.2195],
  [50, -0.001, 2.49, 50, 0.0009, -2.49, 4.8045],
  [50, -0.001, 2.49, 50, 0.001, -2.49, 4.8045],
  [50, -0.001, 2.49, 50, 0.0011, -2.49, 4.7461],
  [50, 2.5, 0, 50, 0, -2.5, 4.3065],
  [50, 2.5, 0, 73, 25, -18, 27.1492],
  [50, 2.5, 0, 61, -5, 29, 22.8977],
  [50, 2.5, 0, 56, -27, -3, 31.903],
  [50, 2.5, 0, 58, 24, 15, 19.4535],
  [50, 2.5, 0, 50, 3.1736, 0.5854, 1],
  [50, 2.5, 0, 50, 3.2972, 0, 1],
  [50, 2.5, 0, 50, 1.8634, 0.5757, 1],
  [50, 2.5, 0, 50, 3.2592, 0.335, 1],
  [60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644],
  [63.0109, -31.0961, -5.8663, 62.8187, -29.7946, -4.0864, 1.263],
  [61.2901, 3.7196, -5.3901, 61.4292, 2.248, -4.962, 1.8731],
  [35.0831, -44.1164, 3.7933, 35.0232, -40.0716, 1.5901, 1.8645],
  [22.7233, 20.0904, -46.694, 23.0331, 14.973, -42.5619, 2.0373],
  [36.4612, 47.858, 18.3852, 36.2715, 50.5065, 21.2231, 1.4146],
  [90.8027, -2.0831, 1.441, 91.1528, -1.6435, 0.0447, 1.4441],
  [90.9257, -0.5406, -0.9208, 88.6381, -0.8985, -0.7239, 1.5381],
  [6.7747, -0.2908, -2.4247, 5.8714, -0.0985, -2.2286, 0.6377],
  [2.0776, 0.0795, -1.135, 0.9033, -0.0636, -0.5514, 0.9082],
];

describe('CIEDE2000', () => {
  it.each(PAIRS)('%f %f %f and %f %f %f differ by %f', (l1, a1, b1, l2, a2, b2, expected) => {
    expect(ciede2000([l1, a1, b1], [l2, a2, b2])).toBeCloseTo(expected, 4);
    expect(ciede2000([l2, a2, b2], [l1, a1, b1])).toBeCloseTo(expected, 4);
  });
});

describe('CIELAB of sRGB', () => {
  it('knows white, black and the red primary', () => {
    for (const [hex, lab] of [
      ['#ffffff', [100, 0, 0]],
      ['#000000', [0, 0, 0]],
      ['#ff0000', [53.24, 80.09, 67.2]],
    ] as const)
      for (const [i, value] of labOf(linearOf(hex)).entries()) expect(value).toBeCloseTo(lab[i] ?? 0, 1);
  });

  it('refuses what is no six-digit colour', () => {
    expect(() => linearOf('#fff')).toThrow('#rrggbb');
    expect(() => linearOf('red')).toThrow('#rrggbb');
  });
});

describe('contrast', () => {
  it('is 21 of black on white, 1 of a colour on itself, and the same both ways', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#336699', '#336699')).toBe(1);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
  });

  it('can be taken of a colour that lets the ground through', () => {
    expect(blend('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(blend('#123456', '#ffffff', 1)).toBe('#123456');
  });
});

describe('vision', () => {
  it('leaves greys as they are', () => {
    for (const { name, see } of VISIONS)
      for (const hex of ['#000000', '#7f7f7f', '#ffffff'])
        for (const [i, value] of see(linearOf(hex)).entries())
          expect(value, name).toBeCloseTo(linearOf(hex)[i] ?? 0, 2);
  });

  it('takes from colour-blind readers the difference that their kind cannot see', () => {
    const apart = (name: string, a: string, b: string) => {
      const vision = VISIONS.find((one) => one.name === name);
      if (!vision) throw new Error(`no vision named ${name}`);
      return ciede2000(labOf(vision.see(linearOf(a))), labOf(vision.see(linearOf(b))));
    };
    for (const kind of ['protan', 'deutan'])
      for (const model of ['Machado', 'Brettel'])
        expect(apart(`${kind} (${model})`, '#a06a3a', '#7d7d38')).toBeLessThan(
          0.65 * apart('normal', '#a06a3a', '#7d7d38'),
        );
    for (const model of ['Machado', 'Brettel'])
      expect(apart(`tritan (${model})`, '#4477aa', '#338877')).toBeLessThan(
        0.65 * apart('normal', '#4477aa', '#338877'),
      );
  });
});
