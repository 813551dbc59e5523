/**
 * Reads separated values (RFC 4180, and what people make of it) from bytes as they come: cells are places in the bytes,
 * so that a file of a million rows makes no million strings. Works on any encoding in which ASCII is itself (UTF-8).
 */

/** The cells of one row: the bytes from `from[i]` up to `to[i]`, without the quotation marks around them. */
export interface Cells {
  bytes: Uint8Array;
  count: number;
  from: Int32Array;
  to: Int32Array;
  /** 1 where quotation marks inside the cell are written twice. */
  doubled: Uint8Array;
}

/**
 * Why a line is no row: a quotation mark that is never closed, text after a closing one, or a row longer than any row
 * that was meant as one.
 */
export type BrokenRow = 'quote-open' | 'quote-stray' | 'row-long';

export interface RowHandlers {
  /** A row; `line` is where it begins, from 1. The cells are valid only during the call. */
  readonly onRow: (cells: Cells, line: number) => void;
  /** A line that was given up; reading goes on with the line after it. */
  readonly onBroken: (line: number, why: BrokenRow) => void;
  /** A line without anything in it. */
  readonly onBlank: (line: number) => void;
}

export interface RowReader {
  /** Reads on. The bytes are the reader's until the next call. */
  readonly push: (bytes: Uint8Array) => void;
  /** Reads what is left. */
  readonly end: () => void;
}

/** The longest row, bytes. A quotation mark that is open longer is one that was never closed. */
export const LONGEST_ROW = 1 << 20;
/** So many bytes are put behind what was left over of the last ones, at first. */
const SEAM = 4_096;

const QUOTE = 34;
const LF = 10;
const CR = 13;

const WAITS = -1;
const OPEN = -2;
const STRAY = -3;

/** A reader of rows whose cells are parted by a byte. */
export function createRowReader(separator: number, on: RowHandlers): RowReader {
  const cells: Cells = {
    bytes: new Uint8Array(0),
    count: 0,
    from: new Int32Array(64),
    to: new Int32Array(64),
    doubled: new Uint8Array(64),
  };
  let view: DataView = new DataView(new ArrayBuffer(0));
  let rest: Uint8Array = cells.bytes;
  let line = 1;
  /** Lines within the quotation marks of the present row. */
  let inner = 0;
  let isGivenUp = false;

  const put = (from: number, to: number, doubled: 0 | 1) => {
    const at = cells.count++;
    if (at >= cells.from.length) {
      cells.from = longer(cells.from);
      cells.to = longer(cells.to);
      const wider = new Uint8Array(cells.doubled.length * 2);
      wider.set(cells.doubled);
      cells.doubled = wider;
    }
    cells.from[at] = from;
    cells.to[at] = to;
    cells.doubled[at] = doubled;
  };

  /** Reads one row; gives where the next begins, or why there is none yet. */
  const row = (bytes: Uint8Array, start: number, isLast: boolean): number => {
    const { length } = bytes;
    cells.count = 0;
    inner = 0;
    let at = start;
    for (;;) {
      if (bytes[at] === QUOTE) {
        const from = at + 1;
        let close = bytes.indexOf(QUOTE, from);
        let doubled: 0 | 1 = 0;
        while (close >= 0 && bytes[close + 1] === QUOTE) {
          doubled = 1;
          close = bytes.indexOf(QUOTE, close + 2);
        }
        if (close < 0) return isLast ? OPEN : WAITS;
        at = close + 1;
        if (at === length && !isLast) return WAITS;
        const after = bytes[at];
        if (after !== separator && after !== LF && after !== CR && at < length) return STRAY;
        inner += linesIn(bytes, from, close);
        put(from, close, doubled);
      } else {
        const from = at;
        at = endOfCell(view, at, separator);
        if (at === length && !isLast) return WAITS;
        put(from, at, 0);
      }
      if (at >= length) return length;
      const byte = bytes[at++];
      if (byte === LF) return at;
      if (byte === CR) {
        if (at === length && !isLast) return WAITS;
        return bytes[at] === LF ? at + 1 : at;
      }
    }
  };

  /** Where the line after that of `from` begins; −1 where it is not there yet. */
  const lineAfter = (bytes: Uint8Array, from: number, isLast: boolean): number => {
    for (let at = from; at < bytes.length; at++) {
      if (bytes[at] === LF) return at + 1;
      if (bytes[at] !== CR) continue;
      if (at + 1 === bytes.length && !isLast) return -1;
      return bytes[at + 1] === LF ? at + 2 : at + 1;
    }
    return isLast ? bytes.length : -1;
  };

  /** Reads the rows from a place on; gives where what is no whole row yet begins. */
  const read = (bytes: Uint8Array, from: number, isLast: boolean): number => {
    let at = from;
    cells.bytes = bytes;
    view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    if (isGivenUp) {
      const next = lineAfter(bytes, from, isLast);
      // A line end may be cut in two: its first half stays.
      if (next < 0) return bytes[bytes.length - 1] === CR ? bytes.length - 1 : bytes.length;
      isGivenUp = false;
      line++;
      at = next;
    }
    while (at < bytes.length) {
      const next = row(bytes, at, isLast);
      if (next >= 0) {
        if (cells.count === 1 && cells.from[0] === cells.to[0] && bytes[at] !== QUOTE) on.onBlank(line);
        else on.onRow(cells, line);
        line += 1 + inner;
        at = next;
        continue;
      }
      if (next === WAITS && bytes.length - at <= LONGEST_ROW) return at;
      const isOpen = next !== STRAY && quotesIn(bytes, at);
      on.onBroken(line, next === STRAY ? 'quote-stray' : isOpen ? 'quote-open' : 'row-long');
      const after = lineAfter(bytes, at, isLast);
      if (after < 0) {
        isGivenUp = true;
        return bytes[bytes.length - 1] === CR ? bytes.length - 1 : bytes.length;
      }
      line++;
      at = after;
    }
    return at;
  };

  /** Reads what was left over with as much of the bytes as its row needs; gives where the next row begins in them. */
  const readSeam = (bytes: Uint8Array): number => {
    for (let taken = SEAM; ; taken *= 4) {
      const joined = join(rest, bytes.subarray(0, taken));
      const at = read(joined, 0, false);
      if (at >= rest.length) return at - rest.length;
      rest = rest.subarray(at);
      if (taken >= bytes.length) return -1;
    }
  };

  return {
    push: (bytes) => {
      const at = rest.length === 0 ? 0 : readSeam(bytes);
      rest = at < 0 ? join(rest, bytes) : bytes.slice(read(bytes, at, false));
    },
    end: () => {
      read(rest, 0, true);
      rest = rest.subarray(0, 0);
    },
  };
}

/**
 * The byte that parts the cells of the first line that is not blank: the most frequent of comma, semicolon and tab outside
 * quotation marks.
 */
export function separatorOf(bytes: Uint8Array): number {
  const candidates = [44, 59, 9];
  const counts = [0, 0, 0];
  let isQuoted = false;
  const first = bytes.findIndex((byte) => byte !== LF && byte !== CR);
  for (const byte of bytes.subarray(Math.max(0, first))) {
    if (byte === QUOTE) isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (byte === LF || byte === CR) break;
    else {
      const at = candidates.indexOf(byte);
      if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return candidates[counts.indexOf(Math.max(...counts))] ?? 44;
}

const ONES = 0x01010101;
const TOPS = 0x80808080;
const BELOW = (CR + 1) * ONES;

/** Where a cell without quotation marks ends; the end of the bytes where that is not among them. */
function endOfCell(bytes: DataView, from: number, separator: number): number {
  const length = bytes.byteLength;
  const separators = separator * ONES;
  let at = from;
  // Four bytes at once, until one of them is the separator or not above CR: the top bit of a byte is set where taking
  // one away from it, or what has to be below it, borrows from it.
  for (const last = length - 4; at <= last; at += 4) {
    const four = bytes.getInt32(at, true);
    const other = four ^ separators;
    if ((((other - ONES) & ~other) | ((four - BELOW) & ~four)) & TOPS) break;
  }
  for (; at < length; at++) {
    const byte = bytes.getUint8(at);
    if (byte === separator || byte === LF || byte === CR) return at;
  }
  return length;
}

function linesIn(bytes: Uint8Array, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at];
    if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) lines++;
  }
  return lines;
}

/** Whether a row that did not end has a quotation mark at the beginning of a cell. */
function quotesIn(bytes: Uint8Array, from: number): boolean {
  return bytes.indexOf(QUOTE, from) >= 0;
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}

function longer(list: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(list.length * 2);
  wider.set(list);
  return wider;
}
