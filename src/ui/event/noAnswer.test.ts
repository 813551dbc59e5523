import '../../words/panelWords.ts';
import { describe, expect, it } from 'vitest';
import type { EventFile } from '../../record/schema.ts';
import { event, recordOf } from '../../testing/builders.ts';
import { wordsFor } from '../../words/words.ts';
import { noAnswerInWords } from './noAnswer.ts';

const put = (...to: readonly string[]) =>
  event('put', '2025-03-11', {
    type: 'proposal',
    actors: [
      { actor: 'trump', role: 'author' },
      ...to.map((actor) => ({ actor, role: 'addressee' as const })),
    ],
  });
const answer = (by: string) =>
  event(`by-${by}`, '2025-03-13', {
    actors: [{ actor: by, role: 'speaker' }],
    links: [{ rel: 'responds-to', to: 'put' }],
  });

function said(...events: readonly EventFile[]): string | undefined {
  const record = recordOf(events);
  const [proposal] = record.events;
  return proposal && noAnswerInWords(record, proposal, '1 Jun 2025', wordsFor());
}

describe('a proposal whose answer was searched for', () => {
  it('says that none was found, and to which day', () => {
    expect(said(put('putin'))).toBe('No answer found in this record (searched to 1 Jun 2025)');
    expect(said(put())).toBe('No answer found in this record (searched to 1 Jun 2025)');
  });

  it('says so too where only others have reacted', () => {
    expect(said(put('putin'), answer('macron'))).toMatch(/^No answer found/);
  });

  it('names those who have not answered where others have', () => {
    expect(said(put('putin', 'zelensky'), answer('zelensky'))).toBe(
      'No answer by Russia found in this record (searched to 1 Jun 2025)',
    );
  });

  it('says nothing once all have answered', () => {
    expect(said(put('putin'), answer('russia'))).toBeUndefined();
    expect(said(put(), answer('putin'))).toBeUndefined();
  });
});
