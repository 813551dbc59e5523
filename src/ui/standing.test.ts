import { describe, expect, it } from 'vitest';
import { standingReasons } from '../query/standing.ts';
import type { EventFile } from '../record/schema.ts';
import { event, recordOf } from '../testing/builders.ts';
import { wordsFor } from '../words/words.ts';
import { standingChips, standingPhrases } from './standing.ts';

const words = wordsFor();
const account = (id: string, by: string, stance: 'asserts' | 'denies' | 'corrects', at: string) => ({
  id,
  by,
  stance,
  at,
  says: 'Says so.',
  sources: ['s1'],
});

function chipsOf(file: EventFile, ...others: EventFile[]) {
  const record = recordOf([file, ...others]);
  const row = record.events[record.indexOf.event.get(file.id) ?? -1];
  if (!row) throw new Error('no such event');
  const reasons = standingReasons(record, row);
  return {
    chips: standingChips(record, row, reasons, words).map(({ text }) => text),
    spoken: standingPhrases(record, reasons, words),
  };
}

describe('standing in words', () => {
  const post = event('post', '2025-03-14', {
    accounts: [
      account('a1', 'trump', 'asserts', '2025-03-14'),
      account('a2', 'leavitt', 'corrects', '2025-03-14'),
      account('a3', 'zelensky', 'denies', '2025-03-16'),
    ],
  });

  it('names the office that revised, who disputes, and when', () => {
    expect(chipsOf(post).chips).toEqual([
      'Revised by the White House, same day',
      'Disputed by Volodymyr Zelensky, 2 days later',
    ]);
  });

  it('is spoken by side', () => {
    expect(chipsOf(post).spoken).toEqual(['Revised by its own side', 'Disputed by Ukraine']);
  });

  it('is silent where no dispute is recorded', () => {
    expect(chipsOf(event('calm', '2025-03-14'))).toEqual({ chips: [], spoken: [] });
  });

  it('counts no days from an event of several days', () => {
    const talks = event('talks', '2025-03-14/2025-03-16', {
      accounts: [
        account('a1', 'trump', 'asserts', '2025-03-14'),
        account('a2', 'putin', 'denies', '2025-03-15'),
      ],
    });
    expect(chipsOf(talks).chips).toEqual(['Disputed by Vladimir Putin, 15 Mar 2025']);
  });

  it('names once who disputes twice on one day', () => {
    const twice = event('twice', '2025-03-14', {
      accounts: [
        account('a1', 'trump', 'asserts', '2025-03-14'),
        account('a2', 'putin', 'denies', '2025-03-14'),
        account('a3', 'putin', 'denies', '2025-03-14'),
        account('a4', 'zelensky', 'denies', '2025-03-14'),
      ],
    });
    expect(chipsOf(twice).chips).toEqual(['Disputed by Vladimir Putin and Volodymyr Zelensky, same day']);
  });
});
