/** Reads a reader's own file, block by block, into events. Nothing here asks a network for anything. */
import { type CsvTable, createCsvTable, type OpenedTable } from './csvTable.ts';
import { type Encoding, encodingOf, isAscii } from './encoding.ts';
import { CannotOpen } from './failure.ts';
import { isEventLike, tableOfEntries } from './jsonEvents.ts';
import { bytesOf, piecesOf, type ReadableFile } from './pieces.ts';
import { isRecordLike, type OpenedRecordFile, openRecordFile } from './recordFile.ts';

/** What a file was: a table or list of events, or a whole record. */
export type OpenedFile =
  | ({ readonly kind: 'table' } & OpenedTable)
  | ({ readonly kind: 'record' } & OpenedRecordFile);

/** Told while a file is read: bytes so far, and events so far. Reading goes on once what it gives is done. */
export type TellProgress = (bytes: number, events: number) => void | Promise<void>;

/** So many bytes tell what a file is. */
const HEAD = 8192;
/** JSON is read as a whole, so there can be less of it. */
const MOST_JSON = 200_000_000;

/** Reads a file. Throws `CannotOpen` with the reason where it gives no events. */
export async function readFile(file: ReadableFile, tell: TellProgress): Promise<OpenedFile> {
  const head = new Uint8Array(await bytesOf(file, 0, Math.min(HEAD, file.size)));
  const { encoding, mark } = encodingOf(head);
  const read = isJson(head, encoding, mark) ? readJson : readTable;
  const opened = await read(file, encoding, mark, tell);
  if (opened) return opened;
  const again = await read(file, 'windows-1252', mark, tell);
  if (!again) throw new CannotOpen({ kind: 'binary' });
  const { report } = again;
  const note = { kind: 'encoding', encoding: 'Windows-1252' } as const;
  return { ...again, report: { ...report, notes: [note, ...report.notes] } };
}

/** Reads a table; `undefined` where it is not of this encoding after all. */
async function readTable(
  file: ReadableFile,
  encoding: Encoding,
  mark: number,
  tell: TellProgress,
): Promise<OpenedFile | undefined> {
  const table: CsvTable = createCsvTable(file.size);
  const recode = recoder(encoding);
  let end = mark;
  for await (const piece of piecesOf(file, mark)) {
    end += piece.length;
    const bytes = recode(piece, end >= file.size);
    if (!bytes) return undefined;
    if (bytes.length > 0) table.push(bytes);
    await tell(end, table.size());
  }
  return { kind: 'table', ...table.end() };
}

/** From blocks of an encoding to UTF-8; `undefined` for a block that is none of it. */
function recoder(encoding: Encoding): (block: Uint8Array, isLast: boolean) => Uint8Array | undefined {
  if (encoding !== 'utf-8') {
    const decoder = new TextDecoder(encoding);
    const encoder = new TextEncoder();
    return (block, isLast) => encoder.encode(decoder.decode(block, { stream: !isLast }));
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isPlain = true;
  return (block, isLast) => {
    const wasPlain = isPlain;
    isPlain = isAscii(block);
    if (isPlain && wasPlain) return block;
    try {
      decoder.decode(block, { stream: !isLast });
    } catch {
      return undefined;
    }
    return block;
  };
}

/** Reads JSON; `undefined` where it is not of this encoding after all. */
async function readJson(
  file: ReadableFile,
  encoding: Encoding,
  mark: number,
  tell: TellProgress,
): Promise<OpenedFile | undefined> {
  if (file.size > MOST_JSON) throw new CannotOpen({ kind: 'too-large', most: MOST_JSON });
  const bytes = await bytesOf(file, mark, file.size);
  const text = textOf(bytes, encoding);
  if (text === undefined) return undefined;
  await tell(file.size, 0);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new CannotOpen({ kind: 'bad-json', found: error instanceof Error ? error.message : String(error) });
  }
  if (isRecordLike(value)) return { kind: 'record', ...openRecordFile(value) };
  const entries = Array.isArray(value)
    ? (value as readonly unknown[])
    : isEventLike(value)
      ? [value]
      : undefined;
  if (!entries) throw new CannotOpen({ kind: 'other-json' });
  return { kind: 'table', ...tableOfEntries(entries) };
}

/** The text of some bytes; `undefined` where they should be UTF-8 and are not. */
function textOf(bytes: ArrayBuffer, encoding: Encoding): string | undefined {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Whether a text begins as JSON does; no table of ours begins with a bracket. */
function isJson(head: Uint8Array, encoding: Encoding, mark: number): boolean {
  return /^\s*[[{]/.test(new TextDecoder(encoding).decode(head.subarray(mark)));
}
