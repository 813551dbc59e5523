import { addMonths, type CivilDay, civilDay, civilParts, isRealDate } from '../../time/civil.ts';
import { firstDay, lastDay } from '../../time/edtf.ts';
import { ENGLISH_MONTHS } from '../../time/englishMonths.ts';
import { edtf } from '../edtfOf.ts';
import { knownDay } from '../known.ts';
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

const MONTH = `(?:${ENGLISH_MONTHS.join('|')})`;
/** "2025-03-20", "20 March", "20th of March 2025", "March 20, 2025", "March 2025". */
const DATED = new RegExp(
  [
    '\\b(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})\\b',
    `\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<dayMonth>${MONTH})(?:,? (?<dayYear>\\d{4}))?\\b`,
    `\\b(?<monthFirst>${MONTH}) (?<monthDay>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<monthYear>\\d{4}))?\\b`,
    `\\b(?<month>${MONTH}) (?<year>\\d{4})\\b`,
  ].join('|'),
  'g',
);

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
    id: 'open-quote',
    level: 'error',
    says: 'Straight quotation marks stand in pairs: what is ours and what is quoted can be told apart.',
    *run({ events }) {
      for (const event of events)
        for (const [path, text] of ourWords(event)) {
          const marks = text.split('"').length - 1;
          if (marks % 2 === 1)
            yield {
              event,
              path,
              found: `${marks} straight quotation ${marks === 1 ? 'mark' : 'marks'}`,
              fix: 'close the quotation, or write the mark that is meant',
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
        const known = eventKnown(event);
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
export function eventKnown({ accounts }: EventFile): number {
  return Math.min(
    ...accounts.map(({ at, knownAt }) =>
      knownDay(edtf(at), knownAt === undefined ? undefined : edtf(knownAt)),
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
  for (const { 0: whole, groups = {} } of text.matchAll(DATED)) {
    const month =
      Number(groups.isoMonth) ||
      ENGLISH_MONTHS.indexOf(groups.dayMonth ?? groups.monthFirst ?? groups.month ?? '') + 1;
    const year = groups.isoYear ?? groups.dayYear ?? groups.monthYear ?? groups.year;
    const day = groups.isoDay ?? groups.day ?? groups.monthDay;
    // 29 February stands in some years only.
    if (!isRealDate(Number(year ?? 2024), month, Number(day ?? 1))) continue;
    const first = dayNear(known, Number(day ?? 1), month, year);
    const last = day === undefined ? addMonths(civilDay(Number(year), month, 1), 1) - 1 : first;
    if (first > known && ![...announced].some((edge) => first <= edge && edge <= last)) return whole;
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
