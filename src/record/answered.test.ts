import { describe, expect, it } from 'vitest';
import { event, recordOf } from '../testing/builders.ts';
import { answeredBy } from './parts.ts';
import type { EventFile } from './schema.ts';

type Given = Pick<EventFile['accounts'][number], 'by' | 'stance'> & { answers?: string };

function answers(...accounts: readonly Given[]) {
  const record = recordOf([
    event('e', '2025-03-14', {
      accounts: accounts.map((of, i) => ({
        ...of,
        id: `a${i + 1}`,
        at: '2025-03-14',
        says: 'So.',
        sources: ['s1'],
      })),
    }),
  ]);
  const row = record.events[0];
  if (!row) throw new Error('no event');
  return accounts.map((_, i) => answeredBy(record, row, i));
}

describe('what an account answers', () => {
  it('is the account it names', () => {
    expect(
      answers(
        { by: 'trump', stance: 'asserts' },
        { by: 'putin', stance: 'confirms' },
        { by: 'zelensky', stance: 'denies', answers: 'a2' },
      ),
    ).toEqual([undefined, undefined, 1]);
  });

  it('is the first account where none is named', () => {
    expect(answers({ by: 'trump', stance: 'asserts' }, { by: 'zelensky', stance: 'denies' })).toEqual([
      undefined,
      0,
    ]);
  });

  it('is nothing for the speaker’s own denial, and for what neither denies nor corrects', () => {
    expect(
      answers(
        { by: 'trump', stance: 'denies' },
        { by: 'trump', stance: 'corrects' },
        { by: 'putin', stance: 'rejects' },
      ),
    ).toEqual([undefined, undefined, undefined]);
  });
});
