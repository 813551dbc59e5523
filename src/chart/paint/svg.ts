/** Paints a scene as SVG text: for the prerendered first picture, for export, for snapshot tests. No `style` attribute. */
import type { ColourToken, Prim, Scene } from '../scene/display.ts';
import type { ColourWriter } from './colourWriter.ts';
import { FADES } from './fades.ts';
import { isFromRight, writable } from './lettering.ts';

/**
 * The scene as an `svg` element. `title` names it for those who do not see it; without one it is hidden from them.
 * `prefix` begins the ids inside, which must differ between pictures of one page. `family` is the CSS font family of a
 * picture that stands alone; in a page its style sheet says it.
 */
export function paintSvg(
  scene: Scene,
  colour: ColourWriter,
  title?: string,
  prefix = 'p',
  family?: string,
): string {
  const body = paintPrims(scene, colour, prefix);
  const font = family === undefined ? '' : ` font-family="${escapeXml(family)}"`;
  const size = `viewBox="0 0 ${n(scene.width)} ${n(scene.height)}" stroke-linejoin="round"${font}`;
  return title === undefined
    ? `<svg xmlns="http://www.w3.org/2000/svg" ${size} aria-hidden="true">${body}</svg>`
    : `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${escapeXml(title)}">${body}</svg>`;
}

/** What is in the scene's `svg` element. */
export function paintPrims(scene: Scene, colour: ColourWriter, prefix: string): string {
  const ids = { prefix, next: 0 };
  return scene.prims.map((prim) => paint(prim, colour, ids)).join('');
}

function paint(prim: Prim, colour: ColourWriter, ids: { readonly prefix: string; next: number }): string {
  const alpha =
    'alpha' in prim && prim.alpha !== undefined && prim.alpha < 1 ? ` opacity="${fine(prim.alpha)}"` : '';
  switch (prim.kind) {
    case 'rect': {
      const at = `x="${n(prim.x)}" y="${n(prim.y)}" width="${n(prim.width)}" height="${n(prim.height)}"`;
      if (!prim.fade) return `<rect ${at} fill="${colour(prim.fill)}"${alpha}/>`;
      const id = `${ids.prefix}${ids.next++}`;
      const stops = FADES[prim.fade]
        .map(
          ([offset, opacity]) =>
            `<stop offset="${offset}" stop-color="${colour(prim.fill)}" stop-opacity="${opacity}"/>`,
        )
        .join('');
      return `<linearGradient id="${id}">${stops}</linearGradient><rect ${at} fill="url(#${id})"${alpha}/>`;
    }
    case 'line': {
      const dash = prim.dash ? ` stroke-dasharray="${prim.dash.map(n).join(' ')}"` : '';
      return `<path d="M${n(prim.x1)} ${n(prim.y1)}L${n(prim.x2)} ${n(prim.y2)}" stroke="${colour(prim.stroke)}" stroke-width="${fine(prim.width)}"${dash}${alpha}/>`;
    }
    case 'polygon': {
      const path = prim.points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('');
      return `<path d="${path}${prim.open ? '' : 'Z'}" ${ink(prim, colour)}${alpha}/>`;
    }
    case 'circle':
      return `<circle cx="${n(prim.x)}" cy="${n(prim.y)}" r="${n(prim.radius)}" ${ink(prim, colour)}${alpha}/>`;
    case 'text': {
      const text = writable(prim.text);
      const lies = anchorOf(prim.anchor ?? 'start', isFromRight(text));
      const spaces = /^\s|\s\s|\s$/.test(text) ? ' xml:space="preserve"' : '';
      const halo = prim.halo ? ` stroke="${colour(prim.halo)}" stroke-width="4" paint-order="stroke"` : '';
      return `<text x="${n(prim.x)}" y="${n(prim.y)}" font-size="${n(prim.size)}" font-weight="${prim.weight}" fill="${colour(prim.fill)}"${lies}${spaces}${halo}${alpha}>${escapeXml(text)}</text>`;
    }
    case 'clip': {
      const id = `${ids.prefix}${ids.next++}`;
      const rect = `<rect x="${n(prim.x)}" y="${n(prim.y)}" width="${n(prim.width)}" height="${n(prim.height)}"/>`;
      return `<clipPath id="${id}">${rect}</clipPath><g clip-path="url(#${id})">${prim.parts.map((part) => paint(part, colour, ids)).join('')}</g>`;
    }
  }
}

function ink(
  prim: { fill?: ColourToken; stroke?: ColourToken; width?: number },
  colour: ColourWriter,
): string {
  const fill = `fill="${prim.fill ? colour(prim.fill) : 'none'}"`;
  return prim.stroke
    ? `${fill} stroke="${colour(prim.stroke)}" stroke-width="${fine(prim.width ?? 1)}"`
    : fill;
}

/** Which end of the text stands at its place; the start of a text from right to left is its right end. */
function anchorOf(anchor: 'start' | 'middle' | 'end', fromRight: boolean): string {
  if (!fromRight) return anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const turned = { start: ' text-anchor="end"', middle: ' text-anchor="middle"', end: '' };
  return ` direction="rtl"${turned[anchor]}`;
}

/** A place: a tenth of a px is closer than can be seen. */
function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** A width or an opacity, of which a tenth can be seen. */
function fine(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A text in XML, between tags or quotation marks. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
