import { civilDay } from '../../time/civil.ts';
import { firstDay, lastDay } from '../../time/edtf.ts';
import { edtf } from '../edtfOf.ts';
import type { EventFile } from '../schema.ts';
import type { EventCheck } from './check.ts';

const MOST_QUOTED = 30;
const MOST_SUMMED_UP = 100;

/** Words that take a side or judge; each side's own words stand in quotations. */
const LOADED =
  /\b(regime|so-called|puppet|brutal(?:ly)?|barbaric|heinous|evil|thugs?|slams?|slammed|blasts?|blasted|lash(?:es|ed) out|rants?|ranted|admits?|admitted|brags?|bragged|shameful|disgraceful|cowardly|heroic|unprovoked|aggressor|terrorists?|propaganda|fake news|claimed|claims that)\b/i;

/** Words that only somebody who knows what came after would write. */
const HINDSIGHT =
  /\b(later|subsequently|eventually|ultimately|in the end|in hindsight|would go on to|would later|turned out|went on to|the following (?:day|week|month)|days afterwards?|weeks afterwards?)\b/i;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DATED = new RegExp(`\\b(\\d{1,2}) (${MONTHS.join('|')})(?: (\\d{4}))?\\b`, 'g');

/** How things are put. */
export const wording: readonly EventCheck[] = [
  {
    id: 'quote-length',
    level: 'error',
    says: `A quotation has at most ${MOST_QUOTED} words.`,
    *run({ events }) {
      for (const event of events)
        for (const [i, { quote }] of event.accounts.entries()) {
          const words = quote === undefined ? 0 : wordsIn(quote);
          if (words > MOST_QUOTED)
            yield {
              event,
              path: `$.accounts[${i}].quote`,
              found: `${words} words`,
              fix: 'keep the words that matter, verbatim, with … for what is left out',
            };
        }
    },
  },
  {
    id: 'summary-length',
    level: 'warning',
    says: `A summary has at most ${MOST_SUMMED_UP} words.`,
    *run({ events }) {
      for (const event of events) {
        const words = wordsIn(event.summary);
        if (words > MOST_SUMMED_UP)
          yield { event, path: '$.summary', found: `${words} words`, fix: 'say it in fewer' };
      }
    },
  },
  {
    id: 'loaded-words',
    level: 'error',
    says: 'Our own words take no side; a side’s words stand in quotations.',
    *run({ events }) {
      for (const event of events)
        for (const [path, text] of ourWords(event)) {
          const word = LOADED.exec(unquoted(text))?.[0];
          if (word)
            yield {
              event,
              path,
              found: `the word "${word}"`,
              fix: 'say it without a judgement, or quote it from who said it',
            };
        }
    },
  },
  {
    id: 'hindsight',
    level: 'warning',
    says: 'Titles, labels and summaries say only what was public on the day the event became known.',
    *run({ events }) {
      for (const event of events) {
        const known = knownDay(event);
        for (const [path, text] of [
          ['$.title', event.title],
          ['$.label', event.label ?? ''],
          ['$.summary', event.summary],
        ] as const) {
          const word = HINDSIGHT.exec(text)?.[0];
          const date = laterDate(text, known);
          if (word ?? date)
            yield {
              event,
              path,
              found: word ? `the word "${word}"` : `the date ${date}, after the event became known`,
              fix: 'move what came after to aftermath; a date that was announced for then may stay, as an exception',
            };
        }
      }
    },
  },
];

/** The day on which an event became known: that of its earliest account. */
export function knownDay(event: EventFile): number {
  return Math.min(
    ...event.accounts.map(({ at, knownAt }) =>
      knownAt === undefined ? lastDay(edtf(at)) : firstDay(edtf(knownAt)),
    ),
  );
}

function ourWords(event: EventFile): readonly (readonly [string, string])[] {
  return [
    ['$.title', event.title],
    ['$.label', event.label ?? ''],
    ['$.summary', event.summary],
    ...event.accounts.map(({ says }, i) => [`$.accounts[${i}].says`, says] as const),
    ...(event.aftermath ?? []).map(({ text }, i) => [`$.aftermath[${i}].text`, text] as const),
  ];
}

function unquoted(text: string): string {
  return text.replace(/["“][^"”]*["”]|(?<=^|[\s(])['‘][^'’]*['’](?=[\s.,;:)]|$)/g, ' ');
}

function laterDate(text: string, known: number): string | undefined {
  for (const [whole, day, month, year] of text.matchAll(DATED)) {
    const years = year === undefined ? [] : [Number(year)];
    // A date without a year is of the year in which the event became known.
    const of = years[0] ?? new Date(known * 86_400_000).getUTCFullYear();
    if (civilDay(of, MONTHS.indexOf(month ?? '') + 1, Number(day)) > known) return whole;
  }
  return undefined;
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
