/** A context to paint on that paints nothing: it holds what a real one would silently ignore, or throw at. */

/** What was called, by name, and how often. */
export interface FakeContext {
  readonly context: CanvasRenderingContext2D;
  readonly calls: ReadonlyMap<string, number>;
}

const NUMBERS: Readonly<Record<string, number>> = {
  fillRect: 4,
  moveTo: 2,
  lineTo: 2,
  rect: 4,
  arc: 5,
};
const PLAIN = ['beginPath', 'closePath', 'stroke', 'fill', 'clip', 'save', 'restore'];
const COLOUR = /^#[0-9a-f]{6}$/;

/** A fake; `density` is the screen's. It throws at anything that is no number, no colour or no font. */
export function fakeContext(density = 1): FakeContext {
  const calls = new Map<string, number>();
  let saved = 0;
  const gradient = {
    addColorStop: (offset: number, colour: string) => {
      if (!(offset >= 0 && offset <= 1) || !/^#[0-9a-f]{6}(00)?$/.test(colour))
        throw new Error(`a stop of ${colour} at ${offset}`);
    },
  };
  const run: Record<string, (...args: never[]) => unknown> = {
    getTransform: () => ({ a: density }),
    createLinearGradient: (...args: number[]) => {
      requireNumbers('createLinearGradient', args, 4);
      return gradient;
    },
    setLineDash: (dash: number[]) => requireNumbers('setLineDash', dash, dash.length),
    fillText: (text: string, ...at: number[]) => requireText(text, at),
    strokeText: (text: string, ...at: number[]) => requireText(text, at),
  };
  for (const [name, count] of Object.entries(NUMBERS))
    run[name] = (...args: number[]) => {
      requireNumbers(name, args, count);
      if (name === 'arc' && (args[2] ?? 0) < 0) throw new Error(`a circle of radius ${args[2]}`);
    };
  for (const name of PLAIN)
    run[name] = () => {
      if (name === 'save') saved += 1;
      if (name === 'restore' && --saved < 0) throw new Error('restored more than saved');
    };
  const context = new Proxy(
    {},
    {
      get: (_, name) => {
        const method = run[String(name)];
        if (!method) throw new Error(`the fake has no ${String(name)}`);
        calls.set(String(name), (calls.get(String(name)) ?? 0) + 1);
        return method;
      },
      set: (_, name, value: unknown) => {
        if (!isRight(String(name), value, gradient)) throw new Error(`${String(name)} = ${String(value)}`);
        return true;
      },
    },
  ) as CanvasRenderingContext2D;
  return { context, calls };
}

function isRight(name: string, value: unknown, gradient: object): boolean {
  switch (name) {
    case 'fillStyle':
    case 'strokeStyle':
      return value === gradient || COLOUR.test(String(value));
    case 'globalAlpha':
      return typeof value === 'number' && value >= 0 && value <= 1;
    case 'lineWidth':
      return typeof value === 'number' && Number.isFinite(value) && value > 0;
    case 'font':
      return /^(400|600) \d+(\.\d+)?px /.test(String(value));
    case 'textAlign':
      return ['left', 'right', 'center'].includes(String(value));
    case 'direction':
      return ['ltr', 'rtl'].includes(String(value));
    default:
      return ['textBaseline', 'lineJoin', 'fontKerning', 'textRendering'].includes(name);
  }
}

function requireNumbers(name: string, args: readonly number[], count: number): void {
  if (args.length !== count || !args.every(Number.isFinite)) throw new Error(`${name}(${args.join(', ')})`);
}

function requireText(text: string, at: readonly number[]): void {
  requireNumbers('a text', at, 2);
  if (/\p{Surrogate}/u.test(text)) throw new Error('half a character');
}
