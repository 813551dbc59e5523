import { describe, expect, it } from 'vitest';
import { compileRecord } from '../../record/compile.ts';
import { openRecord } from '../../record/openRecord.ts';
import type { EventFile } from '../../record/schema.ts';
import { openTexts } from '../../record/texts.ts';
import { ACTORS, account, DATASET, event, source, TOPICS } from '../../testing/builders.ts';
import { civilDay } from '../../time/civil.ts';
import { find } from './find.ts';
import { createHaystack } from './haystack.ts';
import { recordPassages } from './passages.ts';

const EVENT: EventFile = event('post', '2025-03-13', {
  title: 'A post on talks',
  label: 'Brief post',
  summary: 'It speaks of encirclement.',
  place: { name: 'Jeddah', country: 'SA' },
  actors: [
    { actor: 'trump', role: 'author', officeAsStated: 'President of the United States' },
    { actor: 'putin', role: 'mentioned' },
  ],
  accounts: [
    account('a1', 'trump', ['s1'], { at: '2025-03-13', says: 'Talks went well.', quote: 'very good' }),
    account('a2', 'leavitt', ['s2'], { at: '2025-03-14', says: 'It was the envoy.' }),
    account('a3', 'zelensky', ['s3'], {
      at: '2025-03-13',
      knownAt: '2025-03-16',
      says: 'Nobody is surrounded.',
    }),
  ],
  sources: [
    source('s1', { title: 'Undated page', publisher: 'Herald' }),
    source('s2', { title: 'Correction issued', publisher: 'Tribune', published: '2025-03-15' }),
    source('s3', { title: 'Early report', publisher: 'Gazette', published: '2025-03-01' }),
  ],
});

/** The day of March on which a query first finds the event; `undefined` where it never does. */
function dayOf(q: string, withTexts = true): number | undefined {
  const compiled = compileRecord({
    dataset: DATASET,
    actors: ACTORS.map((actor) => (actor.id === 'trump' ? { ...actor, aliases: ['Трамп'] } : actor)),
    topics: TOPICS,
    events: [EVENT],
  });
  const texts = withTexts ? openTexts(compiled.text) : undefined;
  const builder = createHaystack(1);
  for (const passage of recordPassages(openRecord(compiled.core), texts, () => 'Saudi Arabia'))
    builder.add(...passage);
  const day = find(q, builder.finish(), () => []).stages[0]?.days[0] ?? Number.POSITIVE_INFINITY;
  return Number.isFinite(day) ? day - civilDay(2025, 3, 1) + 1 : undefined;
}

describe('what is searched of an event', () => {
  it.each([
    ['title', '"post on talks"', 13],
    ['label', 'brief', 13],
    ['summary', 'encircl', 13],
    ['place', 'jeddah', 13],
    ['country', '"saudi arabia"', 13],
    ['topic', 'truce', 13],
    ['person', 'donald trump', 13],
    ['alias', 'трамп', 13],
    ['office', '"president of the united states"', 13],
    ['who is mentioned', 'putin', 13],
    ['account', '"went well"', 13],
    ['quotation', '"very good"', 13],
    ['undated source, with the account that cites it', 'herald', 13],
    ['source from before the event, with the event', 'gazette early', 13],
    ['later account', '"the envoy"', 14],
    ['whose account it is', 'karoline leavitt', 14],
    ['source, when it is published', 'tribune', 15],
    ['account that became known late', 'surrounded', 16],
    ['who gave it', 'zelensky', 16],
    ['all of it together', 'jeddah leavitt tribune', 15],
    ['nothing across two texts', '"talks brief"', undefined],
  ])('%s', (_, q, day) => {
    expect(dayOf(q)).toBe(day);
  });

  it('is what came with the first picture where its words did not come', () => {
    expect(dayOf('post trump jeddah', false)).toBe(13);
    expect(dayOf('encirclement', false)).toBeUndefined();
  });
});
