import { describe, expect, it } from 'vitest';
import { civilDay } from '../time/civil.ts';
import { readEdtf } from '../time/edtf.ts';
import { span } from '../time/span.ts';
import { daysInWords, edtfInShort, edtfInWords, rangeInWords, spanInWords, utcOffset } from './dates.ts';
import { wordsFor } from './words.ts';

const words = wordsFor();
const edtf = (text: string) => {
  const value = readEdtf(text);
  if (!value) throw new Error(text);
  return value;
};

describe('dates in words', () => {
  it.each([
    ['2025-03-14', 'Friday 14 March 2025, hour not known'],
    ['2025-04-27~', 'about Sunday 27 April 2025'],
    ['2025-04-27?', 'Sunday 27 April 2025, date uncertain'],
    ['2025-03', 'March 2025'],
    ['2026-03~', 'about March 2026'],
    ['2025', '2025'],
    ['2025-05-19T17:00+03:00', 'Monday 19 May 2025, 17:00 (UTC+3)'],
    ['2025-05-23/2025-05-25', 'Friday 23 May – Sunday 25 May 2025'],
    ['2025-10-24~/2025-10-26~', 'about Friday 24 October – Sunday 26 October 2025'],
    ['../2026-02-01', 'until Sunday 1 February 2026'],
    ['2026-05-06/..', 'from Wednesday 6 May 2026 on'],
    ['2026-05-06/', 'from Wednesday 6 May 2026, end not known'],
    ['2025-03/2025-05', 'March 2025 – May 2025'],
    ['2025-21', 'spring 2025'],
    ['201X', '2010–2019'],
    ['2025-04-27%', 'about Sunday 27 April 2025, date uncertain'],
    ['2025-04-27~/2025-04-29', 'about Sunday 27 April 2025 – Tuesday 29 April 2025'],
    [
      '2025-04-19T18:00+03:00/2025-04-21T00:00+03:00',
      'Saturday 19 April 2025, 18:00 (UTC+3) – Monday 21 April 2025, 00:00 (UTC+3)',
    ],
  ])('%s is %s', (text, expected) => {
    expect(edtfInWords(edtf(text), words, 'Europe/Kyiv')).toBe(expected);
  });

  it.each([
    ['2025-03-14', '14 Mar 2025'],
    ['2026-03~', 'about Mar 2026'],
    ['2025-05-23/2025-05-25', '23–25 May 2025'],
    ['2025-05-19T17:00+03:00', '19 May 2025, 17:00 (UTC+3)'],
    [
      '2025-04-19T18:00+03:00/2025-04-21T00:00+03:00',
      '19 Apr 2025, 18:00 (UTC+3) – 21 Apr 2025, 00:00 (UTC+3)',
    ],
  ])('%s is in short %s', (text, expected) => {
    expect(edtfInShort(edtf(text), words, 'Europe/Kyiv')).toBe(expected);
  });

  it('moves a clock time to the reading zone, with its day, and no civil day', () => {
    expect(edtfInWords(edtf('2025-05-19T23:30-04:00'), words, 'Europe/Kyiv')).toBe(
      'Tuesday 20 May 2025, 06:30 (UTC+3)',
    );
    expect(edtfInWords(edtf('2025-03-14'), words, 'Pacific/Kiritimati')).toBe(
      'Friday 14 March 2025, hour not known',
    );
  });

  it('writes ranges, open ones too', () => {
    const [first, last] = [civilDay(2025, 3, 11), civilDay(2025, 3, 19)];
    expect(daysInWords(first, last, words)).toBe('11–19 March 2025');
    expect(daysInWords(first, first, words)).toBe('11 March 2025');
    expect(rangeInWords({ first, last: Number.POSITIVE_INFINITY }, words)).toBe('from 11 March 2025 on');
    expect(rangeInWords({ first: Number.NEGATIVE_INFINITY, last }, words)).toBe('until 19 March 2025');
  });

  it('gives clock times for a window shorter than two days', () => {
    const day = civilDay(2025, 3, 14) * 86_400_000;
    expect(spanInWords(span(day, day + 9 * 86_400_000), words)).toBe('14–22 March 2025');
    expect(spanInWords(span(day, day + 86_400_000), words)).toBe('14 March 2025');
    expect(spanInWords(span(day + 6 * 3_600_000, day + 9 * 3_600_000), words)).toMatch(
      /14 March 2025.*06:00.*09:00/,
    );
  });

  it('writes offsets as clocks do', () => {
    expect([0, 180, -240, 345].map(utcOffset)).toEqual(['UTC', 'UTC+3', 'UTC−4', 'UTC+5:45']);
  });
});
