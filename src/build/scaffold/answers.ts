/** Reads one typed answer: its value, or what was found and what to write instead. */
import * as v from 'valibot';
import { parseEdtf } from '../../time/parseEdtf.ts';
import { fold } from './suggest.ts';

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly found: string; readonly fix: string };

export function accept<T>(value: T): Answer<T> {
  return { ok: true, value };
}

export function refuse(found: string, fix: string): Answer<never> {
  return { ok: false, found, fix };
}

/** A date, checked as the record's dates are. */
export function readDate(text: string): Answer<string> {
  const date = parseEdtf(text);
  if (date.ok) return accept(text);
  const day = dayInWords(text);
  return day === undefined
    ? refuse(date.error.found, date.error.fix)
    : refuse('a date in words', `write it as ${day}`);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day of "14 March 2025" or "March 14, 2025", if that is one. */
function dayInWords(text: string): string | undefined {
  const m = /^(\d{1,2})\.? ([a-z]{3,9})\.?,? (\d{4})$|^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i.exec(text);
  const month = MONTHS.indexOf((m?.[2] ?? m?.[4] ?? '').slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return undefined;
  const two = (n: string | number = '') => String(n).padStart(2, '0');
  const day = `${m?.[3] ?? m?.[6]}-${two(month)}-${two(m?.[1] ?? m?.[5])}`;
  return parseEdtf(day).ok ? day : undefined;
}

/** One of a closed list: by its number, by itself, or by a beginning that fits no other. */
export function readChoice<T extends string | number>(text: string, values: readonly T[]): Answer<T> {
  const byNumber = /^\d+$/.test(text) && typeof values[0] === 'string' ? values[Number(text) - 1] : undefined;
  const exact = values.find((value) => String(value) === text.toLowerCase());
  const wanted = fold(text);
  const near = wanted === '' ? [] : values.filter((value) => fold(String(value)).startsWith(wanted));
  const value = exact ?? byNumber ?? (near.length === 1 ? near[0] : undefined);
  if (value !== undefined) return accept(value);
  const fits = near.length > 1 ? near : values;
  return refuse(`"${text}"`, `write one of: ${fits.join(', ')}`);
}

/** What a field of the schema takes; `text` is trimmed before. */
export function readField<S extends v.GenericSchema<string, string>>(
  text: string,
  schema: S,
): Answer<string> {
  const result = v.safeParse(schema, text);
  if (result.success) return accept(result.output);
  const [issue] = result.issues;
  if (issue.type === 'max_length')
    return refuse(
      `${text.length} characters, ${String(issue.expected).replace('<=', 'at most ')} fit`,
      'shorten it',
    );
  return refuse(
    `"${text}"`,
    issue.type === 'regex' && issue.message.startsWith('Invalid')
      ? `it has the form ${issue.expected}`
      : issue.message,
  );
}

/** Yes or no. */
export function readYes(text: string): Answer<boolean> {
  if (/^(y|yes)$/i.test(text)) return accept(true);
  if (/^(n|no)$/i.test(text)) return accept(false);
  return refuse(`"${text}"`, 'write y or n');
}

/** Some of a list, with commas or spaces between them. */
export function readSome(text: string, values: readonly string[]): Answer<string[]> {
  const some = [...new Set(text.split(/[\s,]+/).filter((part) => part !== ''))];
  const unknown = some.find((part) => !values.includes(part));
  if (unknown !== undefined) return refuse(`"${unknown}"`, `write some of: ${values.join(', ')}`);
  return accept(some);
}
