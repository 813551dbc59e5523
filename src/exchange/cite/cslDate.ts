/** Dates of the record as CSL-JSON has them, with the precision that was written and no more; and back as EDTF. */
import { civilParts } from '../../time/civil.ts';
import { type Edtf, type EdtfDate, type EdtfEnd, readEdtf } from '../../time/edtf.ts';
import type { CslDate } from './cslItem.ts';

/** What a date says. Of a clock time the day at its own offset; of what CSL has no form for, its EDTF as a literal. */
export function cslDate(edtf: Edtf): CslDate {
  const ends = edtf.kind === 'date' ? endsOf(edtf) : [edtf.start, lastYearOf(edtf.end)];
  const [first, last = first] = ends;
  if (first === undefined || typeof first === 'string' || typeof last !== 'object')
    return { literal: edtf.text };
  const season = seasonOf(first);
  if (last !== first && (season !== undefined || seasonOf(last) !== undefined)) return { literal: edtf.text };
  const doubt = [first, last].some(({ approximate, uncertain }) => approximate || uncertain);
  const parts = last === first ? [partsOf(first)] : [partsOf(first), partsOf(last)];
  return { 'date-parts': parts, ...(season && { season }), ...(doubt && { circa: true }) };
}

/** A civil day as the record writes it, such as `2025-03-14`; `undefined` for what is no date. */
export function cslDay(text: string): CslDate | undefined {
  const edtf = readEdtf(text);
  return edtf && cslDate(edtf);
}

/** The date as EDTF, which `date` of biblatex takes too; `undefined` where it is none. */
export function edtfOf(date: CslDate): string | undefined {
  if (date.literal !== undefined) return readEdtf(date.literal) && date.literal;
  const doubt = date.circa ? '~' : '';
  const season = date.season ? `-${20 + date.season}` : '';
  const texts = (date['date-parts'] ?? []).map(
    ([year = 0, ...rest]) => `${yearText(year)}${season}${rest.map((n) => `-${two(n)}`).join('')}${doubt}`,
  );
  return readEdtf(texts.join('/'))?.text;
}

/** A decade and a century are known as the years they lie between. */
function endsOf(date: EdtfDate): readonly EdtfEnd[] {
  return isYears(date) ? [date, lastYearOf(date)] : [date];
}

function lastYearOf(end: EdtfEnd): EdtfEnd {
  return typeof end === 'string' || !isYears(end) ? end : { ...end, year: civilParts(end.last).year };
}

function isYears({ precision }: EdtfDate): boolean {
  return precision === 'decade' || precision === 'century';
}

function seasonOf({ season }: EdtfDate): CslDate['season'] {
  return season && ((season - 20) as 1 | 2 | 3 | 4);
}

function partsOf({ year, month, day }: EdtfDate): readonly number[] {
  const own = year > 0 ? year : year - 1;
  if (month === undefined) return [own];
  return day === undefined ? [own, month] : [own, month, day];
}

function yearText(csl: number): string {
  const year = csl > 0 ? csl : csl + 1;
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
