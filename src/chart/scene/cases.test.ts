import { describe, expect, it } from 'vitest';
import { CASES } from '../../testing/cases/all.ts';
import { sceneOf } from '../../testing/scene.ts';
import { paintSvg } from '../paint/svg.ts';
import { paletteOf } from '../palette.ts';

const light = paletteOf('light');

describe('the scene', () => {
  it.each(CASES)('$name', async (each) => {
    const svg = paintSvg(sceneOf(each), light, each.shows, each.name, 'sans-serif').replace(/></g, '>\n<');
    expect(svg).not.toMatch(/NaN|undefined|Infinity|style=/);
    await expect(svg).toMatchFileSnapshot(`../../testing/snapshots/${each.name}.svg`);
  });

  it.each(CASES)('$name is the same each time', (each) => {
    expect(sceneOf(each)).toEqual(sceneOf(each));
  });
});
