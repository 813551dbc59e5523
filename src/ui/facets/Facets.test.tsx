// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { event, recordOf } from '../../testing/builders.ts';
import { showPanel, type TestScreen } from '../testScreen.tsx';
import { Facets } from './Facets.tsx';

const record = recordOf([
  event('call', '2025-03-12', {
    type: 'call',
    actors: [
      { actor: 'trump', role: 'participant' },
      { actor: 'putin', role: 'participant' },
    ],
  }),
  event('post', '2025-03-14', {
    topics: ['prisoners'],
    actors: [
      { actor: 'trump', role: 'author' },
      { actor: 'white-house', role: 'speaker' },
    ],
  }),
  event('denial', '2025-03-15', { actors: [{ actor: 'zelensky', role: 'speaker' }] }),
]);

let screen: TestScreen;
const follow = (search: string) => {
  screen = showPanel(record, <Facets />, search);
};
beforeEach(() => follow(''));
afterEach(() => screen.leave());
const options = (facet: string) =>
  screen.texts(`fieldset[aria-label="${facet}"] label:has([type="checkbox"])`);
const shown = () => screen.selectors.shown(screen.store.getState()).map(({ id }) => id);
const boxes = () => screen.element.querySelectorAll<HTMLInputElement>('[type="checkbox"]');

describe('the filters', () => {
  it('are groups whose options end in their counts; what the record lacks is left out', () => {
    expect(options('Actors')).toEqual(['Ukraine 1', 'United States 2', 'Russia 1']);
    expect(options('Topics')).toEqual(['Truce 2', 'Prisoners 1']);
    expect(options('Kind of event')).toEqual(['Call 1', 'Statement 2']);
    expect(options('Standing')).toEqual(['No dispute recorded 3']);
    expect(screen.texts('fieldset[aria-label="Channel"]')).toEqual([]);
  });

  it('look unfiltered when nothing is filtered: no box is ticked and there is nothing to clear', () => {
    expect([...boxes()].some(({ checked }) => checked)).toBe(false);
    expect(screen.texts('button').filter((text) => text.startsWith('Clear'))).toEqual([]);
  });

  it('show what has any of the ticked options', () => {
    screen.press('Russia 1');
    expect(shown()).toEqual(['call']);
    screen.press('Ukraine 1');
    expect(shown()).toEqual(['call', 'denial']);
  });

  it('show only what has all of them once that is asked', () => {
    screen.press('Russia 1');
    screen.press('United States 2');
    expect(shown()).toEqual(['call', 'post']);
    screen.press('Match all');
    expect(shown()).toEqual(['call']);
    expect(options('Actors')).toEqual(['Ukraine 0', 'United States 1', 'Russia 1']);
  });

  it('keep an option in its place when the other filters leave it no event', () => {
    screen.press('Prisoners 1');
    expect(options('Kind of event')).toEqual(['Call 0', 'Statement 1']);
  });

  it('are cleared one by one and all at once', () => {
    screen.press('Russia 1');
    screen.press('Truce 1');
    screen.press('Clear Actors');
    expect(shown()).toEqual(['call', 'denial']);
    screen.press('Clear all');
    expect(shown()).toEqual(['call', 'post', 'denial']);
  });

  it('lead from a side to its people', () => {
    screen.press('People and bodies of United States');
    expect(options('Actors')).toContain('White House 1');
    screen.press('People and bodies of White House');
    expect(options('Actors')).toContain('Donald Trump 2');
  });

  it('unfold to what a link has chosen, and strike out what it has ruled out', () => {
    screen.leave();
    follow('?actor=trump,-putin');
    expect(options('Actors')).toContain('Donald Trump 2');
    expect(options('Actors').join()).toMatch(/not Vladimir Putin \d/);
    expect([...boxes()].filter(({ checked }) => checked)).toHaveLength(1);
  });
});
