/** A scene as an SVG file that stands alone: colours and faces are in it, and nothing is asked of anybody. */
import type { Scene } from '../scene/display.ts';
import type { ColourWriter } from './colourWriter.ts';
import { writable } from './lettering.ts';
import { escapeXml, paintPrims } from './svg.ts';

/** A face of the picture's text: its weight, and its WOFF2 file in Base64. */
export interface EmbeddedFace {
  readonly weight: 400 | 600;
  readonly base64: string;
}

/** What programs are told of the picture. */
export interface SvgFileWords {
  readonly title: string;
  readonly about: string;
}

/** A program that takes no face from a file draws with one of these: the first is what ours was made from. */
const FAMILY = "Parley, 'Source Sans 3', 'Source Sans Pro', 'Noto Sans', 'DejaVu Sans', Arial, sans-serif";

/** The file. */
export function svgFile(
  scene: Scene,
  colour: ColourWriter,
  words: SvgFileWords,
  faces: readonly EmbeddedFace[],
): string {
  const [width, height] = [scene.width, scene.height].map((length) => String(Math.ceil(length)));
  const css = [
    ...faces.map(
      ({ weight, base64 }) =>
        `@font-face{font-family:Parley;font-weight:${weight};src:url(data:font/woff2;base64,${base64}) format("woff2")}`,
    ),
    // Words were measured without them.
    'text{font-kerning:none;text-rendering:geometricPrecision}',
  ].join('');
  const said = (text: string) => escapeXml(writable(text));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` role="img" stroke-linejoin="round" font-family="${FAMILY}">`,
    `<title>${said(words.title)}</title><desc>${said(words.about)}</desc><style>${css}</style>`,
    paintPrims(scene, colour, 'p'),
    '</svg>\n',
  ].join('');
}
