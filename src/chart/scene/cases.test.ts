import { describe, expect, it } from 'vitest';
import { CASES } from '../../testing/cases.ts';
import { sceneOf } from '../../testing/scene.ts';
import { type ColourWriter, paintSvg } from '../paint/svg.ts';
import { sideColour, THEMES } from '../palette.ts';

const light: ColourWriter = (token) =>
  token.startsWith('side.')
    ? sideColour(THEMES.light, token.slice(5))
    : THEMES.light[token as 'ink' | 'inkMuted' | 'ground'];

describe('the scene', () => {
  it.each(CASES)('$name', async (each) => {
    const svg = paintSvg(sceneOf(each), light, each.name, each.name).replace(/></g, '>\n<');
    expect(svg).not.toMatch(/NaN|undefined|Infinity|style=/);
    await expect(svg).toMatchFileSnapshot(`../../testing/snapshots/${each.name}.svg`);
  });

  it.each(CASES)('$name is the same each time', (each) => {
    expect(sceneOf(each)).toEqual(sceneOf(each));
  });
});
