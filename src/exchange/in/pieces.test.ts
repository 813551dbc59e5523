import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CannotOpen } from './failure.ts';
import { piecesOf, type ReadableFile } from './pieces.ts';

/** More than one piece, no two bytes near each other alike. */
const BYTES = Uint8Array.from({ length: 5_000_000 }, (_, i) => (i * 7 + (i >>> 8) * 13) & 255);
const FILE = new Blob([BYTES]);

/** The same file in a browser whose files fill no buffers. */
const PLAIN: ReadableFile = {
  size: FILE.size,
  slice: (start, end) => {
    const part = FILE.slice(start, end);
    return {
      arrayBuffer: () => part.arrayBuffer(),
      stream: () => new ReadableStream<Uint8Array<ArrayBuffer>>(),
    };
  },
};

async function joined(file: ReadableFile, from: number): Promise<Uint8Array> {
  const whole = new Uint8Array(file.size - from);
  let at = 0;
  for await (const piece of piecesOf(file, from)) {
    whole.set(piece, at);
    at += piece.length;
  }
  expect(at).toBe(whole.length);
  return whole;
}

describe('the pieces of a file', () => {
  it('are all of its bytes in order, whether or not a buffer can be filled', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(FILE, PLAIN), fc.nat(BYTES.length), async (file, from) => {
        const found = await joined(file, from);
        expect(Buffer.compare(found, BYTES.subarray(from))).toBe(0);
      }),
      { numRuns: 12 },
    );
  });

  it('are none of an empty file', async () => {
    expect(await joined(new Blob([]), 0)).toHaveLength(0);
  });

  it('end with the reason where the file cannot be read any more', async () => {
    const gone = () => Promise.reject(new DOMException('it was moved', 'NotFoundError'));
    for (const stream of [
      () => new ReadableStream({ type: 'bytes', pull: gone }),
      () => new ReadableStream<Uint8Array<ArrayBuffer>>(),
    ]) {
      const file = { size: 10, slice: () => ({ arrayBuffer: gone, stream }) };
      const reading = joined(file, 0);
      await expect(reading).rejects.toBeInstanceOf(CannotOpen);
      await expect(reading).rejects.toMatchObject({
        failure: { kind: 'unreadable', found: 'it was moved' },
      });
    }
  });
});
