import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asKnown } from '../query/asKnown.ts';
import { reviewRecord } from '../record/checks/run.ts';
import { compileRecord } from '../record/compile.ts';
import { openRecord } from '../record/openRecord.ts';
import type { EventFile } from '../record/schema.ts';
import { openTexts } from '../record/texts.ts';
import { type CivilDay, civilDay, isoDay } from '../time/civil.ts';
import { readRecordDir } from './readDir.ts';

const { files } = reviewRecord(
  await readRecordDir(join(import.meta.dirname, '../../data/ukraine-ceasefire')),
);
if (!files) throw new Error('no record');
const { core, text } = compileRecord(files);
const whole = openRecord(core);
const texts = openTexts(text);

/** The last day that a date of the record’s files can mean, read without the program’s own calendar. */
function lastOf(date: string): string {
  const [, end = date] = date.split('/');
  const written = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(end.replace(/[~?%]/g, ''));
  if (!written) return '9999-12-31';
  const [, year = '', month = '12', day] = written;
  return `${year}-${month}-${day ?? String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate())}`;
}

function firstOf(date: string): string {
  const [, year = '', month = '01', day = '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? [];
  return `${year}-${month}-${day}`;
}

type Text = readonly [day: string, text: string];

/** Every text of an event’s file with the day from which it may be told, by the definitions alone. */
function toldBy(event: EventFile): readonly Text[] {
  const knownOf = ({ at, knownAt }: EventFile['accounts'][number]) =>
    knownAt ? firstOf(knownAt) : lastOf(at);
  const known = event.accounts.map(knownOf).sort()[0] ?? '';
  return [
    ...[event.title, event.label, event.summary].flatMap((of): Text[] => (of ? [[known, of]] : [])),
    ...event.actors.flatMap(({ officeAsStated }): Text[] =>
      officeAsStated ? [[known, officeAsStated]] : [],
    ),
    ...event.accounts.flatMap((one): Text[] => [
      [knownOf(one), one.says],
      ...(one.quote ? [[knownOf(one), one.quote] as const] : []),
    ]),
    ...event.sources.flatMap((one): Text[] => (one.published ? [[lastOf(one.published), one.title]] : [])),
    ...(event.aftermath ?? []).map(({ at, text: told }): Text => [lastOf(at), told]),
  ];
}

/** Each text with the first day on which any entry tells it. */
const firstTold = new Map<string, string>();
for (const event of files.events)
  for (const [day, told] of toldBy(event)) {
    const before = firstTold.get(told);
    if (before === undefined || day < before) firstTold.set(told, day);
  }

/** Outlets go by the names of offices, which tell nothing of a day. */
const outlets = new Set(
  files.events.flatMap(({ sources }) => sources.flatMap((one) => [one.publisher, one.origin])),
);

function textsIn(value: unknown, into: Set<string> = new Set()): Set<string> {
  if (typeof value === 'string') into.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) textsIn(one, into);
  return into;
}

const MARCH = Array.from({ length: 31 }, (_, i) => civilDay(2025, 3, i + 1));

describe('as known on a day, in the real record', () => {
  it.each(MARCH.map((day) => isoDay(day as CivilDay)))('nothing of a later day is told on %s', (iso) => {
    const day = civilDay(...(iso.split('-').map(Number) as [number, number, number]));
    const { index, texts: words } = asKnown(whole, texts, day);
    const told = textsIn([[...index.record.events], words?.events, index.record.dataset.chapters]);
    const later = [...told].filter((one) => !outlets.has(one) && (firstTold.get(one) ?? '') > iso);
    expect(later).toEqual([]);
    // What had begun is over by then, or has no end yet.
    const ends = [...index.record.events].filter(({ first, last }) => first <= day && last > day);
    expect(
      ends.filter(({ time }) => time.kind === 'interval' && typeof time.end !== 'string').map(({ id }) => id),
    ).toEqual([]);
    // And what may be told is: the test would not fail otherwise.
    const entries = files.events.filter((event) => (toldBy(event)[0]?.[0] ?? '') <= iso);
    expect(index.record.events.length).toBe(entries.length);
  });

  it('nothing of 14 March is there on the 13th, and on the 14th the post is revised by its own side', () => {
    const on = (day: number) => asKnown(whole, texts, civilDay(2025, 3, day)).index;
    const dated = [...on(13).record.events].filter(({ time }) => time.text.startsWith('2025-03-14'));
    expect(dated.filter(({ known }) => known > civilDay(2025, 3, 13))).toEqual([]);
    const { record, reasons } = on(14);
    const post = record.indexOf.event.get('2025-03-14-trump-truth-social-encircled');
    expect(post).toBeDefined();
    expect(reasons[post ?? -1]?.map(({ standing }) => standing)).toContain('corrected');
  });

  it('has the leaked call of October 2025 from 25 November on', () => {
    const call = whole.events.find(
      ({ type, time, known }) =>
        type === 'call' && time.text.startsWith('2025-10') && known === civilDay(2025, 11, 25),
    );
    expect(call).toBeDefined();
    const isThere = (day: number) =>
      asKnown(whole, texts, day).index.record.indexOf.event.get(call?.id ?? '') !== undefined;
    expect(isThere(civilDay(2025, 11, 24))).toBe(false);
    expect(isThere(civilDay(2025, 11, 25))).toBe(true);
  });
});
