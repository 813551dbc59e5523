import { describe, expect, it } from 'vitest';
import type { EventFile } from '../../record/schema.ts';
import { event, recordOf } from '../../testing/builders.ts';
import '../../words/readingWords.ts';
import { wordsFor } from '../../words/words.ts';
import { clocksInWords } from './clocks.ts';

const words = wordsFor();

function clocks(time: string, more: Partial<EventFile> = {}): string | undefined {
  const record = recordOf([
    event('call', time, {
      type: 'call',
      channel: 'phone',
      actors: [
        { actor: 'trump', role: 'participant' },
        { actor: 'putin', role: 'participant' },
        { actor: 'zelensky', role: 'mentioned' },
      ],
      ...more,
    }),
  ]);
  const [first] = record.events;
  return first && clocksInWords(record, first, words);
}

describe('the clocks of those who took part', () => {
  it('tell the time at each, by whatever offset it was written', () => {
    expect(clocks('2025-05-19T17:00+03:00')).toBe('17:00 in Moscow, 10:00 in Washington');
    expect(clocks('2025-05-19T14:00Z')).toBe('17:00 in Moscow, 10:00 in Washington');
  });

  it('follow summer time at each by itself', () => {
    expect(clocks('2025-03-18T14:00Z')).toBe('17:00 in Moscow, 10:00 in Washington');
    expect(clocks('2025-02-12T14:00Z')).toBe('17:00 in Moscow, 09:00 in Washington');
  });

  it('tell the date where it is not the same for all', () => {
    expect(clocks('2025-05-19T22:30Z')).toBe(
      '01:30 on 20 May 2025 in Moscow, 18:30 on 19 May 2025 in Washington',
    );
  });

  it('tell when an interval began', () => {
    expect(clocks('2025-05-19T14:00Z/2025-05-19T16:00Z')).toBe('17:00 in Moscow, 10:00 in Washington');
  });

  it.each(['2025-05-19', '2025-05', '2025-05-19T17:00', '1962-10-27T17:00Z'])(
    'tell nothing of %s',
    (time) => {
      expect(clocks(time)).toBeUndefined();
    },
  );
});
