/** The files of a picture. */
import { type Palette, paintCanvas } from '../../../chart/paint/canvas.ts';
import { type EmbeddedFace, svgFile } from '../../../chart/paint/svgFile.ts';
import type { Scene } from '../../../chart/scene/display.ts';
import face400 from '../../fonts/parley-400.woff2?url';
import face600 from '../../fonts/parley-600.woff2?url';

/** So many pixels make one px of the picture. */
export const FINE = 2;

const FAMILY = '"Parley Drawing", "Parley Fallback", sans-serif';

/** The picture as SVG, with the faces of its text in it; without them, where they cannot be had. */
export async function svgPicture(
  scene: Scene,
  palette: Palette,
  words: { readonly title: string; readonly about: string },
): Promise<Blob> {
  const faces = await Promise.all([face(400, face400), face(600, face600)]).catch((error: unknown) => {
    console.warn(error);
    return [];
  });
  return new Blob([svgFile(scene, palette, words, faces)], { type: 'image/svg+xml;charset=utf-8' });
}

/** The picture as PNG. Throws where the browser cannot hold so many pixels. */
export async function pngPicture(scene: Scene, palette: Palette): Promise<Blob> {
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 13px "Parley Drawing"`)));
  const canvas = document.createElement('canvas');
  canvas.width = scene.width * FINE;
  canvas.height = scene.height * FINE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.scale(FINE, FINE);
  paintCanvas(context, scene, palette, FAMILY);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!png) throw new Error('too many pixels');
  return png;
}

async function face(weight: 400 | 600, address: string): Promise<EmbeddedFace> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return { weight, base64: btoa(letters) };
}
