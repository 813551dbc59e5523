import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { event, recordOf } from '../testing/builders.ts';
import type { ChangeKind, EventChange } from './changes.ts';
import { differencesOf, seenBetween } from './differences.ts';

const change = (id: string, kinds: readonly ChangeKind[], more: Partial<EventChange> = {}): EventChange => ({
  event: id,
  kinds,
  ...more,
});
const note = (what: string) => ({ kind: 'corrected', what, why: 'A slip.' });
const kindsOf = (releases: readonly (readonly EventChange[])[]) =>
  Object.fromEntries([...differencesOf(releases)].map(([id, { kinds }]) => [id, kinds]));

describe('the changes of several releases', () => {
  it('add up, each kind once and with all notes', () => {
    const found = differencesOf([
      [change('a', ['corrected'], { notes: [note('One.')] })],
      [change('a', ['re-dated', 'corrected'], { notes: [note('Two.')] })],
    ]);
    expect(found.get('a')).toEqual({
      event: 'a',
      kinds: ['re-dated', 'corrected'],
      notes: [note('One.'), note('Two.')],
    });
  });

  it('leave out what came and went, and the corrections of what had not been there', () => {
    expect(
      kindsOf([
        [change('a', ['added']), change('b', ['added'])],
        [change('a', ['withdrawn']), change('b', ['corrected'])],
      ]),
    ).toEqual({ b: ['added'] });
  });

  it('call corrected what went and came back', () => {
    expect(kindsOf([[change('a', ['withdrawn'])], [change('a', ['added'])]])).toEqual({ a: ['corrected'] });
  });

  it('lead what was merged to where the merges end, or nowhere', () => {
    const found = differencesOf([
      [change('a', ['merged'], { into: 'b', reason: 'Twice.' }), change('x', ['merged'], { into: 'y' })],
      [change('b', ['merged'], { into: 'c' }), change('y', ['withdrawn'])],
    ]);
    expect(found.get('a')).toMatchObject({ kinds: ['merged'], into: 'c', reason: 'Twice.' });
    expect(found.get('x')).toMatchObject({ kinds: ['merged'], into: undefined });
  });

  it('end also where merges lead in a circle', () => {
    const found = differencesOf([
      [change('a', ['merged'], { into: 'b' }), change('b', ['merged'], { into: 'a' })],
    ]);
    expect(found.get('a')?.into).toBeUndefined();
  });

  it('say of any history what differs between its ends', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    /** What a release has of each event: nothing, or the number of its text. */
    const state = fc.record(
      Object.fromEntries(ids.map((id) => [id, fc.option(fc.nat(3), { nil: undefined })])),
    );
    fc.assert(
      fc.property(fc.array(state, { minLength: 2, maxLength: 6 }), (states) => {
        const steps = states.slice(1).map((is, i) =>
          ids.flatMap((id): EventChange[] => {
            const [before, now] = [states[i]?.[id], is[id]];
            if (before === now) return [];
            if (before === undefined) return [change(id, ['added'])];
            return [change(id, now === undefined ? ['withdrawn'] : ['corrected'])];
          }),
        );
        const found = differencesOf(steps);
        for (const id of ids) {
          const [first, last] = [states[0]?.[id], states.at(-1)?.[id]];
          const kinds = found.get(id)?.kinds;
          if (first === undefined) expect(kinds).toEqual(last === undefined ? undefined : ['added']);
          else if (last === undefined) expect(kinds).toEqual(['withdrawn']);
          // What was changed back is still told: it was another in between.
          else if (first !== last) expect(kinds).toEqual(['corrected']);
          else expect([undefined, 'corrected']).toContain(kinds?.[0]);
        }
      }),
    );
  });
});

it('what two records show themselves is added where nobody tells it', () => {
  const before = recordOf([
    event('a', '2025-03-11'),
    event('b', '2025-03-12'),
    event('c', '2025-03-13'),
    event('d', '2025-03-14'),
  ]);
  const after = recordOf([
    event('a', '2025-03-11'),
    event('b', '2025-03-15'),
    event('c', '2025-03-13', { title: 'Another title' }),
    event('e', '2025-03-16'),
  ]);
  const found = seenBetween(before, after, differencesOf([[change('c', ['extended'])]]));
  expect(Object.fromEntries([...found].map(([id, { kinds }]) => [id, kinds]))).toEqual({
    b: ['re-dated'],
    c: ['extended'],
    d: ['withdrawn'],
    e: ['added'],
  });
  expect(seenBetween(before, before, new Map()).size).toBe(0);
});
