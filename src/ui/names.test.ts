import { describe, expect, it } from 'vitest';
import { event, recordOf } from '../testing/builders.ts';
import { wordsFor } from '../words/words.ts';
import { actorInSentence, exchangeOf, partiesOf, voiceOf } from './names.ts';

const words = wordsFor();
const record = recordOf([
  event('offer', '2025-03-11', {
    type: 'proposal',
    actors: [
      { actor: 'trump', role: 'author' },
      { actor: 'putin', role: 'addressee' },
    ],
  }),
  event('reply', '2025-03-13', {
    type: 'response',
    actors: [{ actor: 'putin', role: 'speaker' }],
    links: [{ rel: 'responds-to', to: 'offer' }],
  }),
  event('home', '2025-03-14', {
    actors: [
      { actor: 'trump', role: 'speaker' },
      { actor: 'leavitt', role: 'addressee' },
    ],
  }),
  event('visit', '2025-03-15', {
    type: 'meeting',
    actors: [
      { actor: 'macron', role: 'host' },
      { actor: 'zelensky', role: 'participant' },
      { actor: 'putin', role: 'mentioned' },
    ],
  }),
]);
const actor = (id: string) => {
  const found = record.actors[record.indexOf.actor.get(id) ?? -1];
  if (!found) throw new Error(id);
  return found;
};
const exchange = (id: string) => {
  const row = record.events[record.indexOf.event.get(id) ?? -1];
  if (!row) throw new Error(id);
  return exchangeOf(record, row, words);
};

describe('who to whom', () => {
  it('is the author and the addressee, by state', () => {
    expect(exchange('offer')).toEqual({ from: ['the United States'], to: ['Russia'] });
  });

  it('is, for a response put to nobody, the author of the proposal', () => {
    expect(exchange('reply')).toEqual({ from: ['Russia'], to: ['the United States'] });
  });

  it('addresses nobody of the same state', () => {
    expect(exchange('home')).toEqual({ from: ['the United States'], to: [] });
  });

  it('is everybody who took part in a contact, and nobody who was only mentioned', () => {
    expect(exchange('visit')).toEqual({ from: ['Europe', 'Ukraine'], to: [] });
  });
});

describe('names in a sentence', () => {
  it('names a state once for several of its people', () => {
    expect(partiesOf(record, [actor('trump'), actor('leavitt')], words)).toEqual(['the United States']);
  });

  it('lets a spokesperson speak for the office, a leader of a state for himself', () => {
    expect(actorInSentence(voiceOf(record, actor('leavitt')), words)).toBe('the White House');
    expect(actorInSentence(voiceOf(record, actor('putin')), words)).toBe('Vladimir Putin');
  });
});
