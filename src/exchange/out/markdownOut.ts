/**
 * Some events as a chronology in Markdown (CommonMark): headings by year, month and day, under each event its account by
 * each side and its sources as links.
 */
import '../../words/downloadWords.ts';
import { writable } from '../../chart/paint/lettering.ts';
import type { SourceText } from '../../record/core.ts';
import { isAnnounced } from '../../record/record.ts';
import { isHttpUrl } from '../../record/url.ts';
import { type CivilDay, civilParts, dayStart } from '../../time/civil.ts';
import { readEdtf } from '../../time/edtf.ts';
import { languageName, licenceName } from '../../words/codes.ts';
import { dayInWords, edtfInShort, edtfInWords } from '../../words/dates.ts';
import { longTickLabel } from '../../words/ticks.ts';
import { idsHash, shortHash } from '../cite/idsHash.ts';
import { languageNote } from './languageNote.ts';
import { citedBy, publishersOf, restsOn } from './restsOn.ts';
import { asOfDay, releaseOf, type TakenEvent, type TakenEvents, takenEvents } from './taken.ts';

/** The chronology; it ends in a line end. */
export function markdownOut(taken: TakenEvents): string {
  const { record, words, sentence, link, events } = taken;
  const { title, licence } = record.dataset;
  const blocks = [
    `# ${marked(title)}`,
    marked(sentence),
    [
      `- ${marked(words.say('taken.version', { version: record.version, asof: asOfDay(record) ?? 'now' }))}`,
      `- ${marked(licenceName(licence))}`,
      `- ${marked(
        words.say('markdown.hashes', {
          count: events.length,
          ids: shortHash(idsHash(events.map(({ id }) => id))),
          data: record.release === undefined ? 'none' : shortHash(record.release.hash),
        }),
      )}`,
      `- ${linked(words.say('taken.link', { pinned: String(releaseOf(record) !== undefined) }), link)}`,
    ].join('\n'),
  ];
  let above: readonly string[] = [];
  for (const event of takenEvents(taken)) {
    const heads = headsOf(event, taken);
    const same = heads.findIndex((head, level) => head !== above[level]);
    for (const [level, head] of heads.entries())
      if (same >= 0 && level >= same && head !== '') blocks.push(`${'#'.repeat(level + 2)} ${marked(head)}`);
    above = heads;
    blocks.push(...eventBlocks(event, taken));
  }
  return `${blocks.join('\n\n')}\n`;
}

/** The year, the month and the date under which an event stands; '' where it has none to itself. */
function headsOf({ row }: TakenEvent, { words, zone }: TakenEvents): readonly string[] {
  const { time, first } = row;
  if (!Number.isFinite(first)) return [words.say('markdown.no-start'), '', edtfInWords(time, words, zone)];
  const day = first as CivilDay;
  const said = (unit: 'year' | 'month') => longTickLabel(dayStart(day), { unit }, words);
  const start = time.kind === 'date' ? time : time.start;
  const isCoarse =
    typeof start !== 'string' && !['month', 'day', 'minute', 'second'].includes(start.precision);
  const date = time.kind === 'date' && time.first === time.last && civilParts(day).year > 0;
  const isExact = date && !time.approximate && !time.uncertain;
  return [
    said('year'),
    isCoarse ? '' : said('month'),
    isExact ? dayInWords(day, words, 'weekday') : edtfInWords(time, words, zone),
  ];
}

function eventBlocks(
  event: TakenEvent,
  { record, words, zone, pageOf, spoken }: TakenEvents,
): readonly string[] {
  const { row, text } = event;
  const numberOf = new Map(text.sources.map(({ id }, at) => [id, at + 1]));
  const sides = [...new Set(row.accounts.map(({ by }) => record.actors[by]?.side ?? -1))].sort(
    (a, b) => a - b,
  );
  const accounts = sides.flatMap((side) => [
    `- **${marked(record.sides[side]?.name ?? '')}**`,
    ...row.accounts.flatMap((account, at): string[] => {
      if ((record.actors[account.by]?.side ?? -1) !== side) return [];
      const told = text.accounts[at];
      const cited = told?.sources.flatMap((id) => numberOf.get(id) ?? []) ?? [];
      const quote = told?.quote;
      const sources = citedBy(text.sources, told?.sources ?? []);
      const below = [
        quote === undefined ? undefined : `> ${marked(quote)}`,
        told && markedNote(languageNote(told, publishersOf(sources), words)),
        markedNote(restsOn(record, account.by, sources, words)),
      ].filter((block) => block !== undefined);
      return [
        `  - ${marked(
          words.say('markdown.account', {
            name: record.actors[account.by]?.name ?? '',
            stance: words.say(`stance.${account.stance}`),
            date: edtfInShort(account.at, words, zone),
            says: told?.says ?? '',
          }),
        )}${cited.map((number) => ` \\[${number}\\]`).join('')}`,
        ...below.flatMap((block) => ['', `    ${block}`]),
        ...(below.length === 0 ? [] : ['']),
      ];
    }),
  ]);
  const came = (text.aftermath ?? []).map(({ at, text: what }) => {
    const date = readEdtf(at);
    return `- ${marked(words.say('markdown.came', { date: date ? edtfInShort(date, words, zone) : at, text: what }))}`;
  });
  return [
    `##### ${linked(row.title, pageOf(row.id))}`,
    marked(spoken(row)),
    ...(isAnnounced(record, row) ? [marked(words.say('taken.announced'))] : []),
    marked(text.summary),
    `**${marked(words.say('event.who-says-what'))}**`,
    accounts.join('\n'),
    ...(came.length > 0 ? [`**${marked(words.say('event.aftermath'))}**`, came.join('\n')] : []),
    ...(text.sources.length > 0
      ? [
          `**${marked(words.say('event.sources'))}**`,
          text.sources.map((source, at) => `${at + 1}. ${sourceLine(source)}`).join('\n'),
        ]
      : []),
  ];

  function sourceLine({ publisher, title, url, published, lang }: SourceText): string {
    const date = published === null ? undefined : readEdtf(published);
    const about = words.say('markdown.source', {
      publisher,
      date: date ? edtfInShort(date, words, zone) : words.say('source.undated'),
      language: languageName(lang, words),
    });
    return `${linked(title, url)} ${marked(about)}`;
  }
}

function markedNote(text: string | undefined): string | undefined {
  return text === undefined ? undefined : marked(text);
}

/** A text as a link; as itself where the address is not one that a link may have. */
function linked(text: string, url: string): string {
  // What would end the address is written as its octets are.
  return isHttpUrl(url)
    ? `[${marked(text)}](<${url.replace(/[<>]/g, (sign) => (sign === '<' ? '%3C' : '%3E'))}>)`
    : marked(text);
}

/** A text on one line in which nothing is taken for a sign of Markdown, of its tables or of formulas. */
export function marked(text: string): string {
  return writable(text)
    .replace(/[\s\u0085]+/g, (space) => (/[\t\r\n\u0085\u2028\u2029]/.test(space) ? ' ' : space))
    .trim()
    .replace(/[\\`*_[\]<>&~|$]/g, '\\$&')
    .replace(/^(?=[#+=-])/, '\\')
    .replace(/^(\d+)(?=[.)])/, '$1\\')
    .replace(/(?<=\s)(#+)$/, '\\$1');
}
