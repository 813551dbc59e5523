import { type CivilDay, civilDay, civilParts } from '../../time/civil.ts';
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
    says: 'Titles, labels and summaries say only what was public on the day the event became known: no “later”, and no later date but those on which it was to begin and end.',
    *run({ events }) {
      for (const event of events) {
        const known = knownDay(event);
        const announced = edgesOfEffect(event);
        for (const [path, whole] of [
          ['$.title', event.title],
          ['$.label', event.label ?? ''],
          ['$.summary', event.summary],
        ] as const) {
          const text = unquoted(whole);
          const word = HINDSIGHT.exec(text)?.[0];
          const date = laterDate(text, known, announced);
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
    ['$.timeNote', event.timeNote ?? ''],
    ...event.accounts.map(({ says }, i) => [`$.accounts[${i}].says`, says] as const),
    ...(event.aftermath ?? []).map(({ text }, i) => [`$.aftermath[${i}].text`, text] as const),
  ];
}

const QUOTED =
  /["“„][^"“”„]*["”“]|«[^»]*»|(?<=^|[\s(])['‘](?:[^'’]|['’](?=\p{L}))*['’](?=[\s.,;:!?)\]—–…]|$)/gu;

function unquoted(text: string): string {
  return text.replace(QUOTED, ' ');
}

function laterDate(text: string, known: number, announced: ReadonlySet<number>): string | undefined {
  for (const [whole, day, month, year] of text.matchAll(DATED)) {
    const written = dayNear(known, Number(day), MONTHS.indexOf(month ?? '') + 1, year);
    if (written > known && !announced.has(written)) return whole;
  }
  return undefined;
}

/** A date without a year is the one nearest to the day on which the event became known. */
function dayNear(known: number, day: number, month: number, year: string | undefined): number {
  if (year !== undefined) return civilDay(Number(year), month, day);
  if (!Number.isFinite(known)) return Number.NEGATIVE_INFINITY;
  const of = civilParts(known as CivilDay).year;
  return [of - 1, of, of + 1]
    .map((each) => civilDay(each, month, day))
    .reduce((a, b) => (Math.abs(b - known) < Math.abs(a - known) ? b : a));
}

/** The days on which an act was to begin and to end: they are announced with it. */
function edgesOfEffect({ effect }: EventFile): ReadonlySet<number> {
  if (effect === undefined) return new Set();
  const period = edtf(effect);
  const end =
    period.kind === 'interval' && typeof period.end !== 'string' ? period.end.last : lastDay(period);
  return new Set([firstDay(period), lastDay(period), end]);
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
