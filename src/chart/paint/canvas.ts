/** Paints a scene on a 2-D canvas context, in CSS px; the caller has set the scale for the screen's density. */
import type { ColourToken, LinePrim, Prim, Scene } from '../scene/display.ts';
import { FADES } from './fades.ts';
import { isFromRight, writable } from './lettering.ts';

/** What gives a token its colour on this screen. */
export type Palette = (token: ColourToken) => string;

/** Paints the whole scene. `family` is the CSS font family of all text. */
export function paintCanvas(
  context: CanvasRenderingContext2D,
  scene: Scene,
  palette: Palette,
  family: string,
): void {
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  context.fontKerning = 'none';
  context.textRendering = 'geometricPrecision';
  const brush: Brush = { palette, family, density: context.getTransform().a || 1 };
  for (const prim of scene.prims) paint(context, prim, brush);
  context.globalAlpha = 1;
}

/** What is the same for the whole picture; `density` is how many of the screen's pixels make one px. */
interface Brush {
  readonly palette: Palette;
  readonly family: string;
  readonly density: number;
}

function paint(context: CanvasRenderingContext2D, prim: Prim, brush: Brush): void {
  const { palette, family } = brush;
  context.globalAlpha = 'alpha' in prim && prim.alpha !== undefined ? prim.alpha : 1;
  switch (prim.kind) {
    case 'rect': {
      if (prim.fade) {
        const gradient = context.createLinearGradient(prim.x, 0, prim.x + prim.width, 0);
        const colour = palette(prim.fill);
        for (const [offset, opacity] of FADES[prim.fade])
          gradient.addColorStop(offset, opacity === 1 ? colour : transparent(colour));
        context.fillStyle = gradient;
      } else context.fillStyle = palette(prim.fill);
      context.fillRect(prim.x, prim.y, prim.width, prim.height);
      return;
    }
    case 'line': {
      const { x1, y1, x2, y2, width } = crisp(prim, brush.density);
      context.strokeStyle = palette(prim.stroke);
      context.lineWidth = width;
      if (prim.dash) context.setLineDash([...prim.dash]);
      context.beginPath();
      context.moveTo(x1, y1);
      context.lineTo(x2, y2);
      context.stroke();
      if (prim.dash) context.setLineDash([]);
      return;
    }
    case 'polygon':
      context.beginPath();
      for (const [i, [x, y]] of prim.points.entries()) {
        if (i === 0) context.moveTo(x, y);
        else context.lineTo(x, y);
      }
      if (!prim.open) context.closePath();
      fillAndStroke(context, prim, palette);
      return;
    case 'circle':
      context.beginPath();
      context.arc(prim.x, prim.y, prim.radius, 0, 2 * Math.PI);
      fillAndStroke(context, prim, palette);
      return;
    case 'text': {
      const text = writable(prim.text);
      context.direction = isFromRight(text) ? 'rtl' : 'ltr';
      context.font = `${prim.weight} ${prim.size}px ${family}`;
      context.textAlign = prim.anchor === 'end' ? 'right' : prim.anchor === 'middle' ? 'center' : 'left';
      if (prim.halo) {
        context.strokeStyle = palette(prim.halo);
        context.lineWidth = 4;
        context.strokeText(text, prim.x, prim.y);
      }
      context.fillStyle = palette(prim.fill);
      context.fillText(text, prim.x, prim.y);
      return;
    }
    case 'clip':
      context.save();
      context.beginPath();
      context.rect(prim.x, prim.y, prim.width, prim.height);
      context.clip();
      for (const part of prim.parts) paint(context, part, brush);
      context.restore();
  }
}

/**
 * A line that the scene has put into the middle of a px is meant to be sharp: its edges are laid between two pixels of
 * the screen, whatever its density. Others go with what they belong to.
 */
function crisp(line: LinePrim, density: number): Pick<LinePrim, 'x1' | 'y1' | 'x2' | 'y2' | 'width'> {
  const { x1, y1, x2, y2 } = line;
  const isUpright = x1 === x2;
  const middle = isUpright ? x1 : y1;
  if ((!isUpright && y1 !== y2) || Math.abs((middle % 1) - 0.5) > 1e-6) return line;
  const wide = line.width * density;
  // As many whole pixels as come near the width without a shift, else as many as come nearest.
  const near = Math.max(1, Math.round(wide));
  const counts = [near, near - 1, near + 1].filter((count) => count > 0 && Math.abs(count - wide) <= 0.75);
  const edge = (count: number) => middle * density - count / 2;
  const pixels = counts.find((count) => Math.abs(edge(count) - Math.round(edge(count))) < 1e-6) ?? near;
  const at = (Math.round(edge(pixels)) + pixels / 2) / density;
  return {
    ...(isUpright ? { x1: at, y1, x2: at, y2 } : { x1, y1: at, x2, y2: at }),
    width: pixels / density,
  };
}

function fillAndStroke(
  context: CanvasRenderingContext2D,
  prim: { fill?: ColourToken; stroke?: ColourToken; width?: number },
  palette: Palette,
): void {
  if (prim.fill) {
    context.fillStyle = palette(prim.fill);
    context.fill();
  }
  if (prim.stroke) {
    context.strokeStyle = palette(prim.stroke);
    context.lineWidth = prim.width ?? 1;
    context.stroke();
  }
}

/** The same colour with no opacity; colours are written `#rrggbb`. */
function transparent(colour: string): string {
  return `${colour}00`;
}
