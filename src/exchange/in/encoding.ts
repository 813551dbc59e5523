/** What kind of bytes a file holds, told from its beginning. */
import { CannotOpen } from './failure.ts';

/** The encodings that are read; `windows-1252` is what a file without marks is taken for that is no UTF-8. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The encoding of a file that begins with these bytes, and how many of them are its mark. Throws `CannotOpen` for what is no text. */
export function encodingOf(head: Uint8Array): { readonly encoding: Encoding; readonly mark: number } {
  const starts = (...bytes: number[]) => bytes.every((byte, i) => head[i] === byte);
  if (head.length === 0) throw new CannotOpen({ kind: 'empty' });
  if (starts(0xef, 0xbb, 0xbf)) return { encoding: 'utf-8', mark: 3 };
  if (starts(0xff, 0xfe)) return { encoding: 'utf-16le', mark: 2 };
  if (starts(0xfe, 0xff)) return { encoding: 'utf-16be', mark: 2 };
  if (starts(0x50, 0x4b, 0x03, 0x04))
    // Every workbook and every text document of today is a packed folder with one of these names near its head.
    throw new CannotOpen({
      kind: /xl\/|\[Content_Types\]|mimetype|_rels\//.test(ascii(head)) ? 'spreadsheet' : 'packed',
    });
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw new CannotOpen({ kind: 'spreadsheet' });
  if (
    starts(0x1f, 0x8b) ||
    starts(0x42, 0x5a, 0x68) ||
    starts(0x37, 0x7a, 0xbc, 0xaf) ||
    starts(0xfd, 0x37, 0x7a)
  )
    throw new CannotOpen({ kind: 'packed' });
  if (starts(0x25, 0x50, 0x44, 0x46)) throw new CannotOpen({ kind: 'pdf' });
  let [even, odd] = [0, 0];
  for (let i = 0; i < head.length; i++)
    if (head[i] === 0) {
      if (i % 2 === 0) even++;
      else odd++;
    }
  if (even + odd === 0) return { encoding: 'utf-8', mark: 0 };
  const half = head.length / 2;
  if (odd > half * 0.6 && even < half * 0.05) return { encoding: 'utf-16le', mark: 0 };
  if (even > half * 0.6 && odd < half * 0.05) return { encoding: 'utf-16be', mark: 0 };
  throw new CannotOpen({ kind: 'binary' });
}

/** Whether all bytes are ASCII; most files are, and need no decoding at all. */
export function isAscii(bytes: Uint8Array): boolean {
  const skew = (4 - (bytes.byteOffset & 3)) & 3;
  // Fewer bytes than lie before the next whole word may have none after them.
  if (bytes.length <= skew) return bytes.every(isLow);
  const whole = (bytes.length - skew) >>> 2;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + skew, whole);
  let seen = 0;
  let at = 0;
  for (const end = whole - 3; at < end; at += 4)
    seen |= (words[at] ?? 0) | (words[at + 1] ?? 0) | (words[at + 2] ?? 0) | (words[at + 3] ?? 0);
  for (; at < whole; at++) seen |= words[at] ?? 0;
  if ((seen & 0x80808080) !== 0) return false;
  return bytes.subarray(0, skew).every(isLow) && bytes.subarray(skew + whole * 4).every(isLow);
}

function isLow(byte: number): boolean {
  return byte < 0x80;
}

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 4096));
}
