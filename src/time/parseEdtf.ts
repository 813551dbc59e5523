/** Reads EDTF and says, of a text that is none, what is wrong with it: for those who write dates, not for readers. */
import { type Edtf, readEdtf, readEnd } from './edtf.ts';
import { type Fault, faultOfDate, faultOfText, MAX_LENGTH } from './edtf-fault.ts';

/**
 * Why a text was refused: the text (cut to 64 characters), what was found, and what to write instead. `found` and
 * `fix` are phrases without a full stop.
 */
export interface EdtfError extends Fault {
  readonly text: string;
}

export type EdtfResult =
  | { readonly ok: true; readonly value: Edtf }
  | { readonly ok: false; readonly error: EdtfError };

/** Reads a date or interval. Never throws. */
export function parseEdtf(text: string): EdtfResult {
  const value = readEdtf(text);
  if (value) return { ok: true, value };
  const short = text.length > MAX_LENGTH ? text.slice(0, MAX_LENGTH).replace(/[\uD800-\uDBFF]$/, '') : text;
  return { ok: false, error: { text: short, ...faultOf(text) } };
}

function faultOf(text: string): Fault {
  const cut = text.indexOf('/');
  if (cut < 0) return faultOfText(text) ?? faultOfDate(text);
  const [left, right] = [text.slice(0, cut), text.slice(cut + 1)];
  if (readEnd(left) === undefined) return faultOfText(text) ?? faultOfDate(left);
  if (readEnd(right) === undefined) return faultOfText(text) ?? faultOfDate(right);
  const isOpen = (end: string) => typeof readEnd(end) === 'string';
  if (isOpen(left) && isOpen(right))
    return {
      found: 'an interval without any date',
      fix: 'write a date on at least one side of the slash, such as 2025-03-10/.. or ../2025-03-10',
    };
  return {
    found: `an end, ${right}, that is earlier than the start, ${left}`,
    fix: `write the earlier date first: ${right}/${left}`,
  };
}
