/** Bytes of many texts, put one after the other into pages, so that nothing is copied when there are more of them. */
import { PAGE } from './openedColumns.ts';

/** Bytes that are copied at once. The last ones of a text may bring some along that the next text overwrites. */
const WORD = 4;

export interface Pages {
  /** Makes room for a text of a length and gives its place: page × `PAGE` + place on the page. */
  readonly begin: (length: number) => number;
  /** Puts bytes where the last ones ended. */
  readonly put: (bytes: DataView, from: number, to: number) => void;
  readonly finish: () => readonly Uint8Array<ArrayBuffer>[];
}

/** Pages without any text yet. */
export function createPages(): Pages {
  const full: Uint8Array<ArrayBuffer>[] = [];
  const fresh = () => new DataView(new ArrayBuffer(PAGE + WORD));
  let page = fresh();
  let filled = 0;
  return {
    begin: (length) => {
      if (filled + length > PAGE) {
        full.push(new Uint8Array(page.buffer));
        page = fresh();
        filled = 0;
      }
      return full.length * PAGE + filled;
    },
    put: (bytes, from, to) => {
      const view = page;
      const whole = Math.min(to, bytes.byteLength - WORD + 1);
      let i = from;
      let at = filled;
      for (; i < whole; i += WORD, at += WORD) view.setInt32(at, bytes.getInt32(i, true), true);
      for (; i < to; i++, at++) view.setInt8(at, bytes.getInt8(i));
      filled += to - from;
    },
    finish: () => [...full, new Uint8Array(page.buffer.slice(0, filled))],
  };
}
