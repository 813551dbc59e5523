import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lanesOf } from '../chart/lanes.ts';
import { leadsTo } from '../exchange/cite/leadsTo.ts';
import { asKnown } from '../query/asKnown.ts';
import { has } from '../query/bitset.ts';
import { indexRecord } from '../query/facets.ts';
import { idsOfFacet, vocabularyOf } from '../query/link.ts';
import { parseLink } from '../query/readLink.ts';
import { FACETS } from '../query/view.ts';
import { reviewRecord } from '../record/checks/run.ts';
import { compileRecord } from '../record/compile.ts';
import { openRecord } from '../record/openRecord.ts';
import type { EventFile } from '../record/schema.ts';
import { openTexts } from '../record/texts.ts';
import { createSelectors, revealIn } from '../store/selectors.ts';
import { createAppStore } from '../store/store.ts';
import { type CivilDay, civilDay, isoDay } from '../time/civil.ts';
import { chartOfRows } from '../ui/chartOfRows.ts';
import { sequenceDays } from '../ui/sequence/days.ts';
import { rowsOf, slice } from '../ui/table/rows.ts';
import { wordsFor } from '../words/words.ts';
import { readRecordDir } from './readDir.ts';

const { files } = reviewRecord(
  await readRecordDir(join(import.meta.dirname, '../../data/ukraine-ceasefire')),
);
if (!files) throw new Error('no record');
const { core, text } = compileRecord(files);
const record = openRecord(core);
const whole = indexRecord(record);
const vocabulary = vocabularyOf(record);
const words = wordsFor();
const texts = openTexts(text);
const fileOf = new Map(files.events.map((file) => [file.id, file]));
const sideOf = new Map(files.actors.map(({ id, side }) => [id, side]));

/** What each reading of a link shows: ids in the order in which it has them. */
function readingsOf(search: string) {
  const link = parseLink(search, vocabulary);
  const selectors = createSelectors();
  const store = createAppStore(whole, link, { width: 1440, prefersDark: false }, revealIn(selectors));
  store.actions.setAsKnown(asKnown);
  store.actions.setTexts({ state: 'here', words: texts });
  const state = store.getState();
  const index = selectors.index(state);
  const zone = selectors.zone(state);
  const { shown, count } = selectors.selection(state);
  const chart = chartOfRows(index, lanesOf(index.record, 'side', [], words), 'side', zone);
  const drawn = Array.from({ length: chart.columns.length }, (_, place) => chart.eventOf(place));
  const rows = rowsOf(index.record, shown, 'events');
  return {
    status: count,
    timeline: drawn.filter((event) => has(shown, event)).map((event) => index.record.events.at(event)?.id),
    sequence: sequenceDays(selectors.shown(state), words, zone).flatMap(({ events }) =>
      events.map(({ id }) => id),
    ),
    table: slice(rows, 0, rows.length).map(({ event }) => event.id),
  };
}

const dayOfMarch = fc
  .integer({ min: civilDay(2025, 1, 20), max: civilDay(2026, 11, 1) })
  .map((day) => isoDay(day as CivilDay));

/** Links that say some of everything that decides the set. */
const links = fc
  .record({
    ...Object.fromEntries(
      FACETS.map((facet) => [
        facet,
        fc.option(
          fc
            .array(
              fc.tuple(fc.constantFrom(...idsOfFacet(facet, vocabulary)), fc.constantFrom('', '', '-')),
              { minLength: 1, maxLength: 4 },
            )
            .map((ids) => ids.map(([id, not]) => not + id).join(',')),
          { nil: undefined, freq: 1 },
        ),
      ]),
    ),
    time: fc.option(
      fc.tuple(dayOfMarch, dayOfMarch).map((days) => [...days].sort().join('/')),
      { nil: undefined },
    ),
    dates: fc.constantFrom(undefined, 'certain'),
    match: fc.constantFrom(undefined, 'actor', 'actor,topic'),
    thread: fc.option(fc.constantFrom(...files.events.map(({ id }) => id)), { nil: undefined, freq: 8 }),
    asof: fc.option(dayOfMarch, { nil: undefined, freq: 2 }),
  })
  .map((fields) => {
    // Most facets stay free: else few links would show anything.
    const said = Object.entries(fields).filter(([, value]) => value !== undefined);
    return `?${said.map(([field, value]) => `${field}=${value}`).join('&')}`;
  });

describe('the readings of one link', () => {
  it('show the same events in the same order as the status line counts', () => {
    let some = 0;
    fc.assert(
      fc.property(links, (search) => {
        const { status, timeline, sequence, table } = readingsOf(search);
        expect(sequence).toHaveLength(status);
        expect(table).toEqual(sequence);
        expect([...timeline].sort()).toEqual([...sequence].sort());
        if (status > 0) some++;
      }),
      { numRuns: 500 },
    );
    expect(some).toBeGreaterThan(50);
  });

  it('show what a citation of it is compared with', () => {
    fc.assert(
      fc.property(links, (search) => {
        expect(leadsTo(search, record, texts, words)?.ids).toEqual(readingsOf(search).table);
      }),
      { numRuns: 50 },
    );
  });

  it('show what the files say of actors, topics, kinds and channels, as known on a day', () => {
    const few = fc.record({
      actor: fc.constantFrom('ru', 'us', 'ua', 'europe', 'vladimir-putin', 'donald-trump'),
      topic: fc.option(fc.constantFrom(...idsOfFacet('topic', vocabulary)), { nil: undefined }),
      type: fc.option(fc.constantFrom(...idsOfFacet('type', vocabulary)), { nil: undefined }),
      asof: fc.option(dayOfMarch, { nil: undefined }),
      isOut: fc.boolean(),
    });
    fc.assert(
      fc.property(few, ({ actor, topic, type, asof, isOut }) => {
        const search = [
          `actor=${isOut ? '-' : ''}${actor}`,
          ...(topic ? [`topic=${topic}`] : []),
          ...(type ? [`type=${type}`] : []),
          ...(asof ? [`asof=${asof}`] : []),
        ].join('&');
        const until = asof ?? '9999-12-31';
        const wanted = record.events
          .flatMap(({ id }) => fileOf.get(id) ?? [])
          .filter(
            (file) =>
              file.accounts.some((one) => knownOn(one) <= until) &&
              isUnder(file, actor, until) !== isOut &&
              (!topic || file.topics.includes(topic)) &&
              (!type || file.type === type),
          );
        expect(readingsOf(`?${search}`).sequence).toEqual(wanted.map(({ id }) => id));
      }),
      { numRuns: 200 },
    );
  });
});

function isUnder(file: EventFile, actor: string, until: string): boolean {
  const all = [
    ...file.actors.filter(({ role }) => role !== 'mentioned').map((row) => row.actor),
    ...file.accounts.filter((one) => knownOn(one) <= until).map(({ by }) => by),
  ];
  return all.some((id) => id === actor || sideOf.get(id) === actor);
}

/** The last day an account’s date can mean, or the first of its own day of becoming known. */
function knownOn({ at, knownAt }: EventFile['accounts'][number]): string {
  const [first = '', last = first] = (knownAt ?? at).split('/');
  const [year = '', month = knownAt ? '01' : '12', day] = (knownAt ? first : last)
    .replace(/T.*|[~?%]/g, '')
    .split('-');
  const end = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${day ?? (knownAt ? '01' : String(end))}`;
}
