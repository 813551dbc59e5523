import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { event, recordOf } from '../testing/builders.ts';
import { civilDay } from '../time/civil.ts';
import { indexes } from './bitset.ts';
import { actorsOf, indexRecord } from './facets.ts';
import { liftable } from './liftable.ts';
import { facetCounts, onlyPossible, select } from './select.ts';
import { type Choice, DEFAULT_VIEW, FACETS, type FacetKey, type View } from './view.ts';

const record = recordOf([
  event('us-says', '2025-03-11'),
  event('ua-answers', '2025-03-12', {
    type: 'response',
    topics: ['truce', 'prisoners'],
    actors: [
      { actor: 'zelensky', role: 'speaker' },
      { actor: 'trump', role: 'mentioned' },
    ],
  }),
  event('ru-us-call', '2025-03-13', {
    type: 'call',
    topics: ['prisoners'],
    actors: [
      { actor: 'putin', role: 'participant' },
      { actor: 'trump', role: 'participant' },
    ],
  }),
  event('france-says', '2025-03', { actors: [{ actor: 'macron', role: 'speaker' }] }),
  event('about', '2025-03-20~', { actors: [{ actor: 'putin', role: 'speaker' }] }),
]);
const index = indexRecord(record);

function view(facets: Partial<Record<FacetKey, Choice | readonly string[]>>, more: Partial<View> = {}): View {
  const chosen = Object.fromEntries(
    Object.entries(facets).map(([facet, choice]) => [
      facet,
      'ids' in choice ? choice : { ids: choice, not: [] },
    ]),
  );
  return { ...DEFAULT_VIEW, ...more, facets: { ...DEFAULT_VIEW.facets, ...chosen } };
}
const ids = (of: View) =>
  indexes(select(index, of).shown)
    .map((i) => record.events[i]?.id)
    .sort();
const march = (first: number, last: number) => ({
  first: civilDay(2025, 3, first),
  last: civilDay(2025, 3, last),
});

describe('what lies in the days only possibly', () => {
  const possible = (dates: View['dates'], time = march(14, 21)) => {
    const of = view({}, { time, dates });
    const found = onlyPossible(index, of, select(index, of));
    return found && indexes(found).map((i) => record.events[i]?.id);
  };

  it('is what is about then or may be on another day of its month, and nothing that is certain', () => {
    expect(possible('possible')).toEqual(['france-says', 'about']);
  });

  it('cannot be where only certain dates, or all, are asked for', () => {
    expect(possible('certain')).toBeUndefined();
    expect(onlyPossible(index, DEFAULT_VIEW, select(index, DEFAULT_VIEW))).toBeUndefined();
  });
});

describe('the filter', () => {
  it('shows all when nothing is chosen', () => {
    expect(select(index, DEFAULT_VIEW).count).toBe(5);
  });

  it('finds an actor by any role but mentioned, and by an account of theirs', () => {
    expect(ids(view({ actor: ['trump'] }))).toEqual(['ru-us-call', 'us-says']);
  });

  it('finds a side, and a state by those who belong to it', () => {
    expect(ids(view({ actor: ['us'] }))).toEqual(['ru-us-call', 'us-says']);
    expect(ids(view({ actor: ['france'] }))).toEqual(['france-says']);
    expect(ids(view({ actor: ['united-states'] }))).toEqual(['ru-us-call', 'us-says']);
    expect(ids(view({ actor: ['white-house'] }))).toEqual([]);
  });

  it('takes any of the ids, or all where the facet needs all', () => {
    expect(ids(view({ actor: ['us', 'ru'] }))).toEqual(['about', 'ru-us-call', 'us-says']);
    expect(ids(view({ actor: ['us', 'ru'] }, { match: ['actor'] }))).toEqual(['ru-us-call']);
  });

  it('leaves out what is ruled out', () => {
    expect(ids(view({ type: { ids: [], not: ['statement'] } }))).toEqual(['ru-us-call', 'ua-answers']);
    expect(ids(view({ actor: { ids: ['us'], not: ['putin'] } }))).toEqual(['us-says']);
  });

  it('joins facets by and', () => {
    expect(ids(view({ topic: ['prisoners'], type: ['call'] }))).toEqual(['ru-us-call']);
  });

  it('keeps a vague date that may lie inside, unless only the certain are asked for', () => {
    expect(ids(view({}, { time: march(12, 13) }))).toEqual(['france-says', 'ru-us-call', 'ua-answers']);
    expect(ids(view({}, { time: march(12, 13), dates: 'certain' }))).toEqual(['ru-us-call', 'ua-answers']);
    expect(ids(view({}, { time: march(21, 22) }))).toEqual(['about', 'france-says']);
  });
});

describe('the counts beside a facet', () => {
  const counts = (of: View, facet: FacetKey) => facetCounts(index, of, select(index, of), facet);

  it('ignore the facet’s own choice and heed the others', () => {
    const chosen = view({ topic: ['prisoners'], type: ['call'] });
    expect(counts(chosen, 'topic').get('truce')).toBe(0);
    expect(counts(chosen, 'type').get('response')).toBe(1);
    expect(counts(chosen, 'type').get('call')).toBe(1);
  });

  it('say what would remain where all are needed', () => {
    const both = view({ topic: ['truce'] }, { match: ['topic'] });
    expect(counts(both, 'topic').get('truce')).toBe(4);
    expect(counts(both, 'topic').get('prisoners')).toBe(1);
  });

  it('are the counts of what ticking the option alone would show', () => {
    fc.assert(
      fc.property(views(), fc.constantFrom(...FACETS), (of, facet) => {
        for (const [id, count] of counts({ ...of, match: [] }, facet)) {
          const alone = { ...of, match: [], facets: { ...of.facets, [facet]: { ids: [id], not: [] } } };
          expect(count).toBe(select(index, alone).count);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('an empty result', () => {
  it('names each filter and what would be there without it, the most helpful first', () => {
    const empty = view({ topic: ['prisoners'], actor: ['macron'] }, { time: march(12, 12) });
    const selection = select(index, empty);
    expect(selection.count).toBe(0);
    expect(liftable(index, selection)).toEqual([
      { filter: 'actor', count: 1 },
      { filter: 'topic', count: 1 },
      { filter: 'time', count: 0 },
    ]);
  });
});

describe('the fast filter', () => {
  it('gives what testing every event by itself gives', () => {
    fc.assert(
      fc.property(views(), (of) => {
        const plain = record.events
          .filter((row) => FACETS.every((facet) => passes(row.index, of, facet)))
          .map((row) => row.id);
        expect(ids(of)).toEqual(plain.sort());
      }),
      { numRuns: 300 },
    );
  });
});

function passes(at: number, of: View, facet: FacetKey): boolean {
  const row = record.events[at];
  if (!row) return false;
  const { ids: chosen, not } = of.facets[facet];
  const actors = [...actorsOf(record, at)].flatMap((i) => record.actors[i] ?? []);
  const own = {
    actor: actors.flatMap((actor) => [actor.id, record.sides[actor.side]?.id ?? '']),
    topic: row.topics.map((i) => record.topics[i]?.id ?? ''),
    type: [row.type],
    channel: row.channel ? [row.channel] : [],
    sig: [String(row.significance)],
    source: [...row.sourceKinds],
    standing: ['uncontested'],
  }[facet] as readonly string[];
  if (not.some((id) => own.includes(id))) return false;
  if (chosen.length === 0) return true;
  return of.match.includes(facet)
    ? chosen.every((id) => own.includes(id))
    : chosen.some((id) => own.includes(id));
}

function views(): fc.Arbitrary<View> {
  const some = (facet: FacetKey) => {
    const known = [...index.options[facet].ids];
    return fc.subarray(known, { maxLength: Math.min(3, known.length) });
  };
  return fc
    .record({
      actor: fc.tuple(some('actor'), some('actor')),
      topic: fc.tuple(some('topic'), some('topic')),
      type: fc.tuple(some('type'), some('type')),
      standing: fc.tuple(some('standing'), some('standing')),
      match: fc.subarray([...FACETS]),
    })
    .map(({ match, ...chosen }) =>
      view(
        Object.fromEntries(
          Object.entries(chosen).map(([facet, [yes, no]]) => [
            facet,
            { ids: yes, not: no.filter((id) => !yes.includes(id)) },
          ]),
        ),
        { match },
      ),
    );
}
