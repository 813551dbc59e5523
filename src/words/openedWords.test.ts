import { expect, it } from 'vitest';
import { openedWordsFor } from './openedWords.ts';

it('speaks of the reader’s file, not of the record, where the picture can be moved no further', () => {
  const { say } = openedWordsFor();
  for (const id of ['timeline.limit.all', 'timeline.limit.start', 'timeline.limit.end'] as const) {
    expect(say(id)).toMatch(/your file/i);
    expect(say(id)).not.toMatch(/record/);
  }
});
