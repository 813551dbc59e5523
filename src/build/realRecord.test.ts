import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reviewRecord } from '../record/checks/run.ts';
import { compileRecord } from '../record/compile.ts';
import type { EventText } from '../record/core.ts';
import { openRecord } from '../record/openRecord.ts';
import type { EventRow, WrittenRecord } from '../record/record.ts';
import type { EventFile } from '../record/schema.ts';
import { openTexts } from '../record/texts.ts';
import { writeSchemas } from './jsonSchema.ts';
import { readRecordDir } from './readDir.ts';

const DIR = join(import.meta.dirname, '../../data/ukraine-ceasefire');
const { files, issues } = reviewRecord(await readRecordDir(DIR));

describe('the real record', () => {
  it('has no error', () => {
    expect(issues.filter((issue) => issue.level === 'error')).toEqual([]);
  });

  it('loses nothing on the way to the reader', () => {
    if (!files) throw new Error('no record');
    const { core, text } = compileRecord(files);
    const record = openRecord(JSON.parse(JSON.stringify(core)));
    const texts = openTexts(JSON.parse(JSON.stringify(text)));
    expect(record.events.length).toBe(files.events.length);
    for (const file of files.events) {
      const row = record.events[record.indexOf.event.get(file.id) ?? -1];
      const words = row && texts.events[row.index];
      if (!row || !words) throw new Error(`${file.id} is not in the compiled record`);
      expect(fileOf(record, row, words)).toEqual(withoutCuratorsFields(file));
    }
  });

  it('has fresh schemas for editors', async () => {
    expect(await writeSchemas(DIR, { check: true })).toEqual([]);
  });
});

/** The event as its file has it, put together again from the two compiled files. */
function fileOf(record: WrittenRecord, row: EventRow, words: EventText): unknown {
  const actor = (index: number) => record.actors[index]?.id;
  return {
    id: row.id,
    type: row.type,
    channel: row.channel,
    title: row.title,
    label: row.label,
    summary: words.summary,
    time: row.time.text,
    effect: row.effect?.text,
    timeNote: words.timeNote,
    initiator: words.initiator === undefined ? undefined : actor(words.initiator),
    searched: words.searched,
    place: row.place || row.country ? { name: row.place ?? null, country: row.country ?? null } : null,
    joint: row.joint || undefined,
    actors: row.roles.map(({ actor: index, role }, i) => ({
      actor: actor(index),
      role,
      officeAsStated: words.offices[i] || undefined,
    })),
    topics: row.topics.map((index) => record.topics[index]?.id),
    accounts: row.accounts.map((account, i) => ({
      by: actor(account.by),
      stance: account.stance,
      at: account.at.text,
      answers: words.accounts[account.answers]?.id,
      about: account.about,
      ...words.accounts[i],
    })),
    links: row.links.map(({ rel, event }) => ({ rel, to: record.events[event]?.id })),
    significance: row.significance,
    sources: words.sources,
    aftermath: words.aftermath,
    changes: words.changes,
  };
}

/** Without what serves curators alone: the order has become the place, `knownAt` a day; what a source supports stays in the files. */
function withoutCuratorsFields(file: EventFile): unknown {
  const { $schema, order, ...rest } = file;
  return {
    ...rest,
    place: rest.place?.name || rest.place?.country ? rest.place : null,
    accounts: rest.accounts.map(({ knownAt, ...account }) => account),
    sources: rest.sources.map(({ supports, ...source }) => source),
  };
}
