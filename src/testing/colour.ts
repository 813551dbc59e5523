/** Colour arithmetic for tests: contrast, colour difference, and how colours look to colour-blind readers. */

/** Red, green, blue of linear light, each 0 to 1. */
export type LinearRgb = readonly [number, number, number];
/** CIELAB under D65: L 0 to 100, a, b. */
export type Lab = readonly [number, number, number];
type Matrix = readonly [LinearRgb, LinearRgb, LinearRgb];

/** The linear light of a colour written `#rrggbb`; throws on anything else. */
export function linearOf(hex: string): LinearRgb {
  const [, red, green, blue] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex) ?? [];
  if (!red || !green || !blue) throw new Error(`${hex} is not written #rrggbb`);
  return [linear(red), linear(green), linear(blue)];
}

/** The contrast ratio of WCAG 2.2, 1 to 21, of two colours written `#rrggbb`. */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** `over` painted on `under` with an opacity of 0 to 1, as a browser blends it, written `#rrggbb`. */
export function blend(over: string, under: string, opacity: number): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return `#${[1, 3, 5]
    .map((at) => Math.round(channel(over, at) * opacity + channel(under, at) * (1 - opacity)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}

/** CIELAB (D65, 2°) of linear sRGB light. */
export function labOf(rgb: LinearRgb): Lab {
  const [x, y, z] = apply(SRGB_TO_XYZ, rgb);
  const [fx, fy, fz] = [labCurve(x / 0.95047), labCurve(y), labCurve(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

/**
 * The colour difference CIEDE2000 with all weights 1, after G. Sharma, W. Wu and E. N. Dalal, "The CIEDE2000
 * Color-Difference Formula: Implementation Notes, Supplementary Test Data, and Mathematical Observations",
 * Color Research and Application 30 (2005), 21–30.
 */
export function ciede2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const g = 0.5 * (1 - chromaShare((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const c1 = Math.hypot(a1 * (1 + g), b1);
  const c2 = Math.hypot(a2 * (1 + g), b2);
  const h1 = hue(a1 * (1 + g), b1);
  const h2 = hue(a2 * (1 + g), b2);
  const grey = c1 * c2 === 0;

  let turn = grey ? 0 : h2 - h1;
  if (turn > 180) turn -= 360;
  if (turn < -180) turn += 360;
  const dL = l2 - l1;
  const dC = c2 - c1;
  const dH = 2 * Math.sqrt(c1 * c2) * sin(turn / 2);

  const l = (l1 + l2) / 2;
  const c = (c1 + c2) / 2;
  let h = h1 + h2;
  if (!grey) {
    if (Math.abs(h1 - h2) > 180) h += h < 360 ? 360 : -360;
    h /= 2;
  }
  const t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
  const lightness = dL / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const chroma = dC / (1 + 0.045 * c);
  const tone = dH / (1 + 0.015 * c * t);
  const rotation = -2 * chromaShare(c) * sin(60 * Math.exp(-(((h - 275) / 25) ** 2)));
  return Math.sqrt(lightness ** 2 + chroma ** 2 + tone ** 2 + rotation * chroma * tone);
}

/** A kind of vision: whole loss of one of the three cones, by two models since each has its weak side. */
export interface Vision {
  readonly name: string;
  readonly see: (rgb: LinearRgb) => LinearRgb;
}

/** Normal vision and the three kinds of colour blindness, each by both models. */
export const VISIONS: readonly Vision[] = [
  { name: 'normal', see: (rgb) => rgb },
  // G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A Physiologically-based Model for Simulation of
  // Color Vision Deficiency", IEEE TVCG 15 (2009), 1291–1298: the authors' matrices for severity 1.0.
  machado('protan', [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ]),
  machado('deutan', [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ]),
  machado('tritan', [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ]),
  // H. Brettel, F. Viénot and J. D. Mollon, "Computerized simulation of color appearance for dichromats",
  // JOSA A 14 (1997), 2647–2655, for sRGB primaries as computed by DaltonLens (public domain): two half-planes
  // and the normal of the plane between them.
  brettel(
    'protan',
    [0.00048, 0.00393, -0.00441],
    [
      [0.1498, 1.19548, -0.34528],
      [0.10764, 0.84864, 0.04372],
      [0.00384, -0.0054, 1.00156],
    ],
    [
      [0.1457, 1.16172, -0.30742],
      [0.10816, 0.85291, 0.03892],
      [0.00386, -0.00524, 1.00139],
    ],
  ),
  brettel(
    'deutan',
    [-0.00281, -0.00611, 0.00892],
    [
      [0.36477, 0.86381, -0.22858],
      [0.26294, 0.64245, 0.09462],
      [-0.02006, 0.02728, 0.99278],
    ],
    [
      [0.37298, 0.88166, -0.25464],
      [0.25954, 0.63506, 0.1054],
      [-0.0198, 0.02784, 0.99196],
    ],
  ),
  brettel(
    'tritan',
    [0.03901, -0.02788, -0.01113],
    [
      [1.01277, 0.13548, -0.14826],
      [-0.01243, 0.86812, 0.14431],
      [0.07589, 0.805, 0.11911],
    ],
    [
      [0.93678, 0.18979, -0.12657],
      [0.06154, 0.81526, 0.1232],
      [-0.37562, 1.12767, 0.24796],
    ],
  ),
];

function machado(kind: string, matrix: Matrix): Vision {
  return { name: `${kind} (Machado)`, see: (rgb) => clamp(apply(matrix, rgb)) };
}

function brettel(kind: string, normal: LinearRgb, above: Matrix, below: Matrix): Vision {
  return {
    name: `${kind} (Brettel)`,
    see: (rgb) => clamp(apply(dot(normal, rgb) >= 0 ? above : below, rgb)),
  };
}

/** From linear sRGB to CIE XYZ, IEC 61966-2-1. */
const SRGB_TO_XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];

function luminance(hex: string): number {
  return dot([0.2126, 0.7152, 0.0722], linearOf(hex));
}

function linear(byte: string): number {
  const value = Number.parseInt(byte, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function labCurve(t: number): number {
  return t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27) * (t / 116) + 16 / 116;
}

function apply(matrix: Matrix, rgb: LinearRgb): LinearRgb {
  return [dot(matrix[0], rgb), dot(matrix[1], rgb), dot(matrix[2], rgb)];
}

function dot(a: LinearRgb, b: LinearRgb): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function clamp([red, green, blue]: LinearRgb): LinearRgb {
  const within = (value: number) => Math.min(1, Math.max(0, value));
  return [within(red), within(green), within(blue)];
}

/** √(c⁷ / (c⁷ + 25⁷)), 0 for greys and near 1 for strong colours. */
function chromaShare(c: number): number {
  return Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
}

/** The hue angle in degrees, 0 to 360, and 0 for greys. */
function hue(a: number, b: number): number {
  if (a === 0 && b === 0) return 0;
  const degrees = (Math.atan2(b, a) * 180) / Math.PI;
  return degrees < 0 ? degrees + 360 : degrees;
}

function sin(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

function cos(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}
