/** Names given as bytes, each once, by number: a file names few actors many times, and no string is made for it. */

export interface Dictionary {
  /** How many names there are. */
  readonly size: () => number;
  /** The number of a name, a new one where it is new; −1 where it is new and there is no room for more. */
  readonly codeOf: (bytes: DataView, from: number, to: number) => number;
  /** All names in the order of their numbers. */
  readonly names: () => readonly string[];
}

/** A dictionary of at most `most` names. */
export function createDictionary(most: number): Dictionary {
  let table = new Int32Array(1024).fill(-1);
  let hashes = new Int32Array(512);
  let from = new Uint32Array(513);
  let text = new Uint8Array(8192);
  let view = new DataView(text.buffer);
  let size = 0;

  const widen = () => {
    table = new Int32Array(table.length * 2).fill(-1);
    for (let code = 0; code < size; code++) table[freeFor(hashes[code] ?? 0)] = code;
    const [wider, ends] = [new Int32Array(hashes.length * 2), new Uint32Array(hashes.length * 2 + 1)];
    wider.set(hashes);
    ends.set(from);
    [hashes, from] = [wider, ends];
  };
  const freeFor = (hash: number): number => {
    const mask = table.length - 1;
    let slot = hash & mask;
    while (table[slot] !== -1) slot = (slot + 1) & mask;
    return slot;
  };
  /** Four bytes at once, the last of them once more with those before them. */
  const isAt = (code: number, bytes: DataView, start: number, length: number): boolean => {
    const own = from[code] ?? 0;
    if ((from[code + 1] ?? 0) - own !== length) return false;
    const last = length - WORD;
    if (last < 0) {
      for (let i = 0; i < length; i++) if (view.getUint8(own + i) !== bytes.getUint8(start + i)) return false;
      return true;
    }
    for (let i = 0; i < last; i += WORD)
      if (view.getInt32(own + i, true) !== bytes.getInt32(start + i, true)) return false;
    return view.getInt32(own + last, true) === bytes.getInt32(start + last, true);
  };

  return {
    size: () => size,
    codeOf: (bytes, start, end) => {
      const hash = hashOf(bytes, start, end);
      const mask = table.length - 1;
      const length = end - start;
      let slot = hash & mask;
      for (let code = table[slot] ?? -1; code !== -1; code = table[slot] ?? -1) {
        if (hashes[code] === hash && isAt(code, bytes, start, length)) return code;
        slot = (slot + 1) & mask;
      }
      if (size >= most) return -1;
      if (size + 1 >= hashes.length) {
        widen();
        slot = freeFor(hash);
      }
      const at = from[size] ?? 0;
      if (at + length > text.length) {
        const wider = new Uint8Array(Math.max(text.length * 2, at + length));
        wider.set(text);
        text = wider;
        view = new DataView(text.buffer);
      }
      text.set(new Uint8Array(bytes.buffer, bytes.byteOffset + start, length), at);
      table[slot] = size;
      hashes[size] = hash;
      from[size + 1] = at + length;
      return size++;
    },
    names: () => {
      const decoder = new TextDecoder();
      return Array.from({ length: size }, (_, code) =>
        decoder.decode(text.subarray(from[code], from[code + 1])),
      );
    },
  };
}

const WORD = 4;

/** Four bytes at once, the last of them once more with those before them. */
function hashOf(bytes: DataView, start: number, end: number): number {
  let hash = 0x811c9dc5 ^ (end - start);
  const last = end - WORD;
  if (last < start) for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes.getUint8(at), PRIME);
  else {
    for (let at = start; at < last; at += WORD) hash = mixed(hash, bytes.getInt32(at, true));
    hash = mixed(hash, bytes.getInt32(last, true));
  }
  return hash ^ (hash >>> 15);
}

const PRIME = 0x01000193;

/** All bits of a word come into the lowest, by which names are found. */
function mixed(hash: number, word: number): number {
  const product = Math.imul(hash ^ word, 0x9e3779b1);
  return product ^ (product >>> 16);
}
