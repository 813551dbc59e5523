import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openRecord } from '../../record/openRecord.ts';
import { openTexts } from '../../record/texts.ts';
import { account, event, source } from '../../testing/builders.ts';
import { nastyText } from '../../testing/nastyText.ts';
import { takenOf } from '../../testing/takenCase.ts';
import { civilDay } from '../../time/civil.ts';
import { isRecordLike, openRecordFile } from '../in/recordFile.ts';
import { jsonOut } from './jsonOut.ts';

/** The file opened as a reader's own. */
function opened(text: string) {
  const value: unknown = JSON.parse(text);
  if (!isRecordLike(value)) throw new Error('no record');
  return openRecordFile(value);
}

const first = event('first', '2025-03-11', { type: 'proposal' });
const second = event('second', '2025-03-13', {
  type: 'response',
  actors: [{ actor: 'putin', role: 'speaker' }],
  links: [{ rel: 'responds-to', to: 'first' }],
});
const third = event('third', '2025-03-13', {
  links: [{ rel: 'follows-from', to: 'second' }],
  initiator: 'leavitt',
});

describe('events as JSON', () => {
  it('say what they are, and name what their ids mean', () => {
    const taken = takenOf([first, second, third], { isTaken: ({ id }) => id !== 'first' });
    const file = JSON.parse(jsonOut(taken));
    expect(file.parley).toEqual({
      schema: 1,
      record: 'test',
      version: '1.0.0',
      release: '1.0.0',
      hash: 'ab'.repeat(32),
      asOf: null,
      sentence: taken.sentence,
      link: taken.link,
      licence: 'CC-BY-4.0',
      count: 2,
      ids: ['second', 'third'],
      linksOut: [{ from: 'second', rel: 'responds-to', to: 'first', title: 'Title of first' }],
    });
    expect(file.events.map(({ id, order }: { id: string; order: number }) => [id, order])).toEqual([
      ['second', 2],
      ['third', 3],
    ]);
    expect(file.actors.map(({ id }: { id: string }) => id)).toEqual([
      'united-states',
      'white-house',
      'trump',
      'leavitt',
      'russia',
      'putin',
    ]);
    expect(file.topics).toEqual([{ id: 'truce', name: 'Truce', definition: 'About a truce.' }]);
  });

  it('are a record that a reader can open again', () => {
    const taken = takenOf([first, second, third]);
    const { compiled, report } = opened(jsonOut(taken));
    expect(report).toMatchObject({ events: 3, skipped: 0 });
    const record = openRecord(compiled.core);
    const texts = openTexts(compiled.text);
    expect(record.events.map(({ id, title, time, links }) => [id, title, time.text, links])).toEqual(
      taken.events.map(({ id, title, time, links }) => [id, title, time.text, links]),
    );
    expect(texts.events.map(({ summary, sources }) => [summary, sources])).toEqual(
      taken.texts.events.map(({ summary, sources }) => [summary, sources]),
    );
  });

  it('open again as known on a day on which no chapter was over', () => {
    const late = event('late', '2025-03-12', {
      accounts: [account('a1', 'trump', ['s1'], { at: '2025-03-12', knownAt: '2025-03-14' })],
      sources: [source('s1', { published: '2025-03-12' })],
    });
    const taken = takenOf([first, late, event('next', '2025-03-20')], { asof: civilDay(2025, 3, 14) });
    expect(JSON.parse(jsonOut(taken)).parley).toMatchObject({ asOf: '2025-03-14', count: 2 });
    const { compiled, report } = opened(jsonOut(taken));
    expect(report).toMatchObject({ events: 2, skipped: 0 });
    expect(openRecord(compiled.core).events.map(({ id, known }) => [id, known])).toEqual([
      ['first', civilDay(2025, 3, 11)],
      ['late', civilDay(2025, 3, 14)],
    ]);
  });

  it('keep every text letter by letter, half pairs too', () => {
    fc.assert(
      fc.property(nastyText, nastyText, (title, summary) => {
        const taken = takenOf([event('one', '2025-03-14', { title, summary })]);
        const bytes = new TextEncoder().encode(jsonOut(taken));
        const file = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        expect(file.events).toMatchObject([{ title, summary }]);
      }),
    );
  });
});

it('is still refused where the supports are missing from a file that is none of these', () => {
  const file = JSON.parse(jsonOut(takenOf([first])));
  expect(() => openRecordFile({ ...file, parley: { schema: 2 } })).toThrow();
});
