/** What is taken of the real record, read back by programs of others. */
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { toBibTeX } from '../exchange/cite/bibtex.ts';
import { toCslJson } from '../exchange/cite/cslJson.ts';
import { sourceItems } from '../exchange/cite/items.ts';
import { toRis } from '../exchange/cite/ris.ts';
import { isRecordLike, openRecordFile } from '../exchange/in/recordFile.ts';
import { icalOut } from '../exchange/out/icalOut.ts';
import { jsonOut } from '../exchange/out/jsonOut.ts';
import { markdownOut } from '../exchange/out/markdownOut.ts';
import { type TableOut, tableOut } from '../exchange/out/tablesOut.ts';
import { countTaken, type TakenEvents, takenEvents } from '../exchange/out/taken.ts';
import { asKnown } from '../query/asKnown.ts';
import { has } from '../query/bitset.ts';
import { indexRecord } from '../query/facets.ts';
import { vocabularyOf } from '../query/link.ts';
import { parseLink } from '../query/readLink.ts';
import { select } from '../query/select.ts';
import { reviewRecord } from '../record/checks/run.ts';
import { compileRecord } from '../record/compile.ts';
import { openRecord } from '../record/openRecord.ts';
import { openTexts } from '../record/texts.ts';
import { wordsFor } from '../words/words.ts';
import { readRecordDir } from './readDir.ts';

const DIR = join(import.meta.dirname, '../../data/ukraine-ceasefire');
const { files } = reviewRecord(await readRecordDir(DIR));
if (!files) throw new Error('no record');
const { core, text } = compileRecord(files);
const whole = openRecord({
  ...core,
  release: { version: '1.0.0', hash: 'ab'.repeat(32), date: '2026-11-23' },
});
const wholeTexts = openTexts(text);

/** What a reader takes who follows a link. */
function takenBy(search: string): TakenEvents {
  const { view } = parseLink(search, vocabularyOf(whole));
  const known = view.asof === undefined ? undefined : asKnown(whole, wholeTexts, view.asof);
  const index = known?.index ?? indexRecord(whole);
  const { shown } = select(index, view);
  return {
    record: index.record,
    texts: known?.texts ?? wholeTexts,
    events: Array.from(index.record.events).filter((event) => has(shown, event.index)),
    sentence: 'The week in which a truce was proposed.',
    link: `https://example.org/${search}`,
    pageOf: (id) => `https://example.org/event/${id}/`,
    spoken: ({ title }) => title,
    words: wordsFor(),
    zone: whole.dataset.zone,
  };
}

/** The letters that are not ASCII, in their order; kinds of spaces are one. */
const foreign = (of: string) => of.replace(/\s/g, '').replace(/[\0-\x7f]/g, '');
const week = takenBy('?time=2025-03-11/2025-03-19');
const counts = countTaken(week);
const told = takenEvents(week);
const pages = new Map(
  told.flatMap(({ text: of }) => of.sources.map((source) => [source.url, source] as const)),
);

describe('the seed week', () => {
  it('is not small, and not all ASCII', () => {
    expect(counts.events).toBeGreaterThan(30);
    expect(
      foreign(told.map(({ text: of }) => of.sources.map(({ title }) => title).join('')).join('')),
    ).toMatch(/\p{Script=Cyrillic}/u);
  });

  const rows = (name: TableOut): Record<string, string>[] =>
    parse(Buffer.from(tableOut(week, name)), { bom: true, columns: true });

  it('is in CSV', () => {
    expect(rows('events').map(({ title, summary }) => [title, summary])).toEqual(
      told.map(({ row, text: of }) => [row.title, of.summary]),
    );
    const says = told.flatMap(({ text: of }) => of.accounts.map((account) => account.says));
    expect(rows('accounts').map((row) => foreign(row.says ?? ''))).toEqual(says.map(foreign));
    const titles = told.flatMap(({ text: of }) => of.sources.map(({ title }) => title));
    expect(rows('sources').map((row) => foreign(row.title ?? ''))).toEqual(titles.map(foreign));
    expect([rows('accounts').length, rows('sources').length]).toEqual([counts.accounts, counts.sources]);
  });

  it('is in JSON, and opens again as the same events', () => {
    const file: unknown = JSON.parse(jsonOut(week));
    if (!isRecordLike(file)) throw new Error('no record');
    const { compiled, report } = openRecordFile(file);
    expect(report).toMatchObject({ events: counts.events, skipped: 0 });
    const again = openRecord(compiled.core);
    const texts = openTexts(compiled.text);
    expect(again.events.map(({ id, title, time, known }) => [id, title, time.text, known])).toEqual(
      week.events.map(({ id, title, time, known }) => [id, title, time.text, known]),
    );
    expect(texts.events.map(({ sources, accounts, summary }) => [sources, accounts, summary])).toEqual(
      told.map(({ text: { sources, accounts, summary } }) => [sources, accounts, summary]),
    );
  });

  it('is in a calendar', () => {
    const { text: calendar, leftOut } = icalOut(week);
    const events = new ICAL.Component(ICAL.parse(calendar) as unknown[]).getAllSubcomponents('vevent');
    expect([events.length, leftOut]).toEqual([counts.events, []]);
    const read = events.map((of) => new ICAL.Event(of));
    expect(new Set(read.map(({ uid }) => uid)).size).toBe(counts.events);
    for (const [at, { row, text: of }] of told.entries()) {
      expect(read[at]?.summary.startsWith(row.title)).toBe(true);
      expect(read[at]?.description).toContain(of.summary);
      for (const { says } of of.accounts) expect(read[at]?.description).toContain(says);
    }
  });

  it('is in Markdown', () => {
    const tokens = new MarkdownIt().parse(markdownOut(week), {});
    const said = tokens.flatMap(({ type, children }) =>
      type === 'inline' ? [(children ?? []).map(({ content }) => content).join('')] : [],
    );
    expect(tokens.filter(({ type, tag }) => type === 'heading_open' && tag === 'h5')).toHaveLength(
      counts.events,
    );
    for (const { row, text: of } of told) {
      expect(said).toContain(row.title);
      expect(said).toContain(of.summary);
      for (const { quote } of of.accounts)
        if (quote !== undefined) expect(said).toContain(quote.replace(/\s*\n\s*/g, ' ').trim());
    }
    const links = tokens.flatMap(({ children }) =>
      (children ?? []).filter(({ type }) => type === 'link_open'),
    );
    expect(links).toHaveLength(1 + counts.events + counts.sources);
  });

  const items = sourceItems(told.map(({ text: of }) => of));
  const titles = [...pages.values()].map(({ title }) => foreign(title)).sort();

  it.each([
    ['BibTeX', toBibTeX(items)],
    ['RIS', toRis(items)],
    ['CSL-JSON', toCslJson(items)],
  ])('has its sources in %s', (_, file) => {
    const read = new Cite(file).data as readonly { readonly title?: string; readonly URL?: string }[];
    expect(read).toHaveLength(counts.pages);
    expect(read.map(({ title = '' }) => foreign(title)).sort()).toEqual(titles);
    expect(read.map(({ URL: url }) => url).sort()).toEqual([...pages.keys()].sort());
  });
});

it('can be taken on any day known on, whole or in part', () => {
  for (const search of ['', '?asof=2025-03-14', '?asof=2022-03-01', '?actor=ru&asof=2025-08-15']) {
    const taken = takenBy(search);
    const { events, accounts, sources } = countTaken(taken);
    const length = (name: TableOut) => parse(tableOut(taken, name), { bom: true, columns: true }).length;
    expect([length('events'), length('accounts'), length('sources')]).toEqual([events, accounts, sources]);
    expect(icalOut(taken).leftOut).toEqual([]);
    expect(markdownOut(taken).match(/^##### /gm) ?? []).toHaveLength(events);
    expect(JSON.parse(jsonOut(taken)).parley.count).toBe(events);
    // No file may have an event without any source: on a day before the first was published there are some.
    const sourceless = takenEvents(taken).filter(({ text: of }) => of.sources.length === 0).length;
    const { report } = openRecordFile(JSON.parse(jsonOut(taken)));
    expect([report.events, report.skipped]).toEqual([events - sourceless, sourceless]);
  }
});
