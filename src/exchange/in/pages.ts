/** Bytes of many texts, put one after the other into pages, so that nothing is copied when there are more of them. */

/** The size of a page, bytes; a text lies on one page. */
export const PAGE = 1 << 22;

export interface Pages {
  /** Makes room for a text of a length and gives its place: page × `PAGE` + place on the page. */
  readonly begin: (length: number) => number;
  /** Puts bytes where the last ones ended. */
  readonly put: (bytes: Uint8Array, from: number, to: number) => void;
  readonly finish: () => readonly Uint8Array<ArrayBuffer>[];
}

/** Pages without any text yet. */
export function createPages(): Pages {
  const full: Uint8Array<ArrayBuffer>[] = [];
  let page = new Uint8Array(PAGE);
  let filled = 0;
  return {
    begin: (length) => {
      if (filled + length > PAGE) {
        full.push(page);
        page = new Uint8Array(PAGE);
        filled = 0;
      }
      return full.length * PAGE + filled;
    },
    put: (bytes, from, to) => {
      const out = page;
      let at = filled;
      for (let i = from; i < to; i++) out[at++] = bytes[i] ?? 0;
      filled = at;
    },
    finish: () => [...full, page.slice(0, filled)],
  };
}
