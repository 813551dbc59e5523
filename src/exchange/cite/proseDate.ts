/** Dates as citations in prose write them: in American English, which both styles prescribe, whatever language the page has. */
import { ENGLISH_MONTHS } from '../../time/englishMonths.ts';
import type { CslDate } from './cslItem.ts';

const SEASONS = ['Spring', 'Summer', 'Fall', 'Winter'];

/** `March 14, 2025`, `March 2025`, `Spring 2025`, `ca. 2025`, `2010–2019`: as precise as it is known. */
export function monthFirst(date: CslDate): string {
  return inWords(date, (year, month, day) => {
    if (month === undefined) return year;
    return day === undefined ? `${month} ${year}` : `${month} ${day}, ${year}`;
  });
}

/** `2025, March 14`, `2025, March`, `2025, Spring`, `ca. 2025`, `2010–2019`. */
export function yearFirst(date: CslDate): string {
  return inWords(date, (year, month, day) => {
    if (month === undefined) return year;
    return day === undefined ? `${year}, ${month}` : `${year}, ${month} ${day}`;
  });
}

type Write = (year: string, month: string | undefined, day: number | undefined) => string;

function inWords({ 'date-parts': parts = [], season, circa, literal }: CslDate, write: Write): string {
  const texts = parts.map(([year = 0, month, day]) =>
    write(
      year < 0 ? `${-year} BCE` : String(year),
      season === undefined
        ? month === undefined
          ? undefined
          : ENGLISH_MONTHS[month - 1]
        : SEASONS[season - 1],
      day,
    ),
  );
  const text = texts.length === 0 ? (literal ?? '') : texts.join('–');
  return circa && text !== '' ? `ca. ${text}` : text;
}
