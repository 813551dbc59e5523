import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAnsweredBy, proposalAnswers, tallyOf } from '../query/answers.ts';
import { asKnown } from '../query/asKnown.ts';
import { hoursOf } from '../query/elapsed.ts';
import { threadOf, tiesIn } from '../query/threads.ts';
import { ANSWER_STANCES, silentAddressees } from '../record/answers.ts';
import { reviewRecord } from '../record/checks/run.ts';
import { compileRecord } from '../record/compile.ts';
import { openRecord } from '../record/openRecord.ts';
import { type DiplomaticRecord, type EventRow, eventAt } from '../record/record.ts';
import { openTexts } from '../record/texts.ts';
import { civilDay } from '../time/civil.ts';
import { readRecordDir } from './readDir.ts';

const { files } = reviewRecord(
  await readRecordDir(join(import.meta.dirname, '../../data/ukraine-ceasefire')),
);
if (!files) throw new Error('no record');
const compiled = compileRecord(files);
const record = openRecord(compiled.core);
const texts = openTexts(compiled.text);

const PROPOSAL = '2025-03-11-us-30-day-ceasefire-proposal';

function at(of: DiplomaticRecord, id: string): EventRow {
  const row = eventAt(of, of.indexOf.event.get(id));
  if (!row) throw new Error(id);
  return row;
}
const sideOf = (id: string) => record.indexOf.side.get(id) ?? -1;
const proposalsOf = (of: DiplomaticRecord) =>
  Array.from(of.events)
    .filter(({ type }) => type === 'proposal')
    .map((row) => proposalAnswers(of, row, texts.events[row.index]?.searched));

describe('the exchange about the 30-day proposal', () => {
  const thread = threadOf(record, at(record, PROPOSAL)).map((index) => eventAt(record, index)?.id);
  const { put, reactions } = proposalAnswers(record, at(record, PROPOSAL), undefined);

  it('has Ukraine’s acceptance, Putin’s conditions, the call of 18 March and its energy truce', () => {
    expect(thread).toEqual(
      expect.arrayContaining([
        PROPOSAL,
        '2025-03-11-zelensky-accepts-30-day-ceasefire',
        '2025-03-13-putin-lukashenko-press-conference',
        '2025-03-18-trump-putin-call',
        '2025-03-18-trump-energy-truce-proposal',
      ]),
    );
    expect(thread.length).toBeLessThanOrEqual(30);
  });

  it('is bound together: every event but the proposal has a tie to an earlier one of it', () => {
    const indexes = threadOf(record, at(record, PROPOSAL));
    const tied = new Set(tiesIn(record, indexes).map(({ from }) => from));
    expect(indexes.filter((index) => !tied.has(index)).map((index) => eventAt(record, index)?.id)).toEqual([
      PROPOSAL,
    ]);
  });

  it('has first recorded answers of the two sides it was put to, as ranges without an hour', () => {
    expect(put.map(({ side }) => record.sides[side]?.id)).toEqual(['ua', 'ru']);
    const [ukraine, russia] = put;
    expect(ukraine?.answers[0]).toMatchObject({
      stance: 'accepts',
      after: { kind: 'same-day', isOrderKnown: true },
    });
    expect(russia?.answers[0]).toMatchObject({
      stance: 'comments',
      after: { kind: 'days', min: 0, max: 2 },
    });
    expect(russia?.firsts.find(({ stance }) => stance === 'conditions')).toMatchObject({
      event: at(record, '2025-03-13-putin-lukashenko-press-conference').index,
      after: { kind: 'days', min: 1, max: 3 },
    });
  });

  it('keeps the reactions of others apart', () => {
    const sides = new Set(reactions.map(({ side }) => record.sides[side]?.id));
    expect(sides).toEqual(new Set(['organisations', 'europe']));
  });
});

describe('all proposals of the record', () => {
  const all = proposalsOf(record);

  it('have a side answered exactly where it is not silent, and no time that is negative or without an end', () => {
    for (const { proposal, put, reactions } of all) {
      const silent = new Set(silentAddressees(record, proposal).map(({ side }) => side));
      for (const { side, status, answers } of put) {
        expect([proposal.id, side, status === 'answered']).toEqual([proposal.id, side, !silent.has(side)]);
        for (const { after } of answers) expect(hoursOf(after)[1]).toBeLessThan(Infinity);
      }
      for (const { after } of reactions) expect(hoursOf(after)[0]).toBeGreaterThanOrEqual(0);
    }
  });

  it('are counted by side with nothing lost: what is answered, not found and open is all that was put', () => {
    for (const { index } of record.sides) {
      const { put, answered, noneFound, open, by, several } = tallyOf(all, index);
      expect(answered + noneFound + open).toBe(put);
      const ways = ANSWER_STANCES.reduce((sum, stance) => sum + by[stance], 0);
      expect(ways).toBeGreaterThanOrEqual(answered);
      expect(ways).toBeLessThanOrEqual(answered + 2 * several);
    }
  });

  it('tell which of them Russia answered with conditions, and how fast', () => {
    const found = all.flatMap(({ proposal, put }) =>
      put
        .filter((of) => of.side === sideOf('ru') && isAnsweredBy(of, 'conditions'))
        .map(({ firsts }) => [proposal.id, firsts.find(({ stance }) => stance === 'conditions')?.after]),
    );
    expect(found).toContainEqual([PROPOSAL, { kind: 'days', min: 1, max: 3 }]);
    expect(found.length).toBe(tallyOf(all, sideOf('ru')).by.conditions);
  });
});

describe('proposals as known on an earlier day', () => {
  it('have no answer that came later, nor any put later', () => {
    const then = asKnown(record, undefined, civilDay(2025, 3, 12)).index.record;
    const [last] = proposalsOf(then).slice(-1);
    expect(last?.proposal.id).toBe(PROPOSAL);
    const of = proposalAnswers(then, at(then, PROPOSAL), undefined);
    expect(of.put.map(({ answers }) => answers.some(({ stance }) => stance === 'conditions'))).toEqual([
      true,
      false,
    ]);
    for (const { answers } of of.put)
      for (const { at: said } of answers) expect(said.text <= '2025-03-12').toBe(true);
  });
});
