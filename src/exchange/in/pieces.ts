/** The bytes of a file, piece by piece: a large one is never in memory as a whole. */
import { CannotOpen } from './failure.ts';

/** The little of a `File` that is used. */
export interface ReadableFile {
  readonly size: number;
  readonly slice: (
    start: number,
    end: number,
  ) => {
    readonly arrayBuffer: () => Promise<ArrayBuffer>;
    readonly stream: () => ReadableStream<Uint8Array<ArrayBuffer>>;
  };
}

/** So many bytes are asked for at once: as many as a browser holds ready for a reader that is busy. */
const PIECE = 2 << 20;

/**
 * The bytes from a place on. A piece is valid until the next is asked for: where the browser can fill a buffer that it is
 * given, all lie in one, because room for a hundred megabytes takes longer to get than to read.
 */
export async function* piecesOf(file: ReadableFile, from: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if (from >= file.size) return;
  const reader = fillerOf(file, from);
  if (!reader) {
    for (let at = from; at < file.size; at += PIECE)
      yield new Uint8Array(await bytesOf(file, at, at + PIECE));
    return;
  }
  try {
    let buffer = new ArrayBuffer(PIECE);
    for (;;) {
      const { value, done } = await named(reader.read(new Uint8Array(buffer), { min: PIECE }));
      if (value && value.length > 0) yield value;
      if (done || !value) return;
      buffer = value.buffer;
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

/** The bytes from a place up to another, or to the end. */
export function bytesOf(file: ReadableFile, from: number, to: number): Promise<ArrayBuffer> {
  return named(file.slice(from, Math.max(from, Math.min(to, file.size))).arrayBuffer());
}

/** A reader that fills buffers; none where the browser's files have none. */
function fillerOf(file: ReadableFile, from: number): ReadableStreamBYOBReader | undefined {
  try {
    return file.slice(from, file.size).stream().getReader({ mode: 'byob' });
  } catch {
    return undefined;
  }
}

/** What is being read, or `CannotOpen` with what is told of why it cannot. */
async function named<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw new CannotOpen({
      kind: 'unreadable',
      found: error instanceof Error ? error.message : String(error),
    });
  }
}
