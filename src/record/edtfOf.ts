import { type Edtf, readEdtf } from '../time/edtf.ts';

/** An EDTF text that has passed its schema, as a value. Throws only if it has not. */
export function edtf(text: string): Edtf {
  const value = readEdtf(text);
  if (!value) throw new Error(`${text} is no date`);
  return value;
}
