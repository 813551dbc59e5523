// @vitest-environment happy-dom
import { act, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { event, recordOf } from '../../testing/builders.ts';
import { showPanel, type TestScreen } from '../../testing/testScreen.tsx';
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
beforeEach(async () => {
  follow('');
  await act(async () => {
    await import('./Histogram.tsx');
  });
});
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

  it('rule out what is pressed once that is asked, and lift it by another press', () => {
    pressIn('Actors', 'Do not match');
    screen.press('Russia 1');
    expect(shown()).toEqual(['post', 'denial']);
    expect(options('Actors')).toContain('not Russia 1');
    expect([...boxes()].filter(({ indeterminate }) => indeterminate)).toHaveLength(1);
    expect([...boxes()].some(({ checked }) => checked)).toBe(false);
    screen.press('not Russia 1');
    expect(shown()).toEqual(['call', 'post', 'denial']);
    expect([...boxes()].some(({ indeterminate }) => indeterminate)).toBe(false);
  });

  it('keep what is ticked in one meaning while more is ruled out in the other', () => {
    screen.press('United States 2');
    pressIn('Actors', 'Do not match');
    screen.press('Russia 1');
    expect(shown()).toEqual(['post']);
    pressIn('Actors', 'Match any');
    screen.press('Ukraine 1');
    expect(shown()).toEqual(['post', 'denial']);
    screen.press('not Russia 1');
    expect(shown()).toEqual(['call', 'post', 'denial']);
  });

  it('go on ruling out where a link does nothing else', () => {
    screen.leave();
    follow('?actor=-ru');
    expect(options('Actors')).toContain('not Russia 1');
    screen.press('Ukraine 1');
    expect(shown()).toEqual(['post']);
  });

  it('offer all only where an event can have several options', () => {
    const names = (facet: string) => screen.texts(`fieldset[aria-label="${facet}"] h3 + span button`);
    expect(names('Topics')).toEqual(['any', 'all', 'not']);
    expect(names('Kind of event')).toEqual(['any', 'not']);
  });

  it('draw beside each option when its events were, and what is not counted is not drawn', () => {
    const bars = (facet: string, option: string) => {
      const label = [...screen.element.querySelectorAll(`fieldset[aria-label="${facet}"] label`)].find(
        (one) => one.textContent?.includes(option),
      );
      return [...(label?.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+),/g)].map(
        ([, bin]) => Number(bin),
      );
    };
    expect(bars('Actors', 'United States')).toEqual([0, 2]);
    expect(bars('Actors', 'Ukraine')).toEqual([3]);
    expect(bars('Topics', 'Prisoners')).toEqual([2]);
    screen.press('Call 1');
    expect(bars('Actors', 'United States')).toEqual([0]);
    expect(bars('Actors', 'Ukraine')).toEqual([]);
    expect(bars('Kind of event', 'Statement')).toEqual([2, 3]);
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

  it('keep the focus near what was cleared', () => {
    screen.press('Russia 1');
    screen.press('Clear Actors');
    expect(document.activeElement?.textContent).toBe('Actors');
    screen.press('Russia 1');
    screen.press('Clear all');
    expect(document.activeElement?.textContent).toBe('Filters');
  });

  it('say so when one date empties the other', () => {
    const fill = (label: string, text: string) => {
      const [input] = [...screen.element.querySelectorAll<HTMLInputElement>('[type="date"]')].filter(
        ({ labels }) => labels?.[0]?.textContent === label,
      );
      type(input, text);
    };
    fill('From', '2025-03-18');
    expect(screen.texts('p').join()).not.toContain('emptied');
    fill('To', '2025-03-15');
    expect(screen.texts('p')).toContain('“From” lay after the last day and was emptied.');
    fill('To', '2025-03-16');
    expect(screen.texts('p').join()).not.toContain('emptied');
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

  it('keep in sight what was ticked while it was looked for', () => {
    find('putin');
    screen.press('Vladimir Putin 1');
    find('');
    expect(options('Actors')).toContain('Vladimir Putin 1');
  });

  it('unfold to what back and forward have chosen, also below what was folded by hand', () => {
    const people = 'People and bodies of Russia';
    screen.press(people);
    screen.press(people);
    expect(options('Actors').join()).not.toContain('Putin');
    act(() => screen.store.actions.setFacet('actor', { ids: ['putin'], not: [] }));
    expect(options('Actors').join()).toContain('Putin');
    screen.press(people);
    expect(options('Actors').join()).not.toContain('Putin');
  });

  it('fold and unfold by hand while somebody is looked for', () => {
    find('putin');
    screen.press('People and bodies of Russia');
    expect(options('Actors')).toEqual(['Russia 1']);
    screen.press('People and bodies of Russia');
    expect(options('Actors')).toEqual(['Russia 1', 'Vladimir Putin 1']);
  });
});

describe('what was folded and looked for', () => {
  it('is remembered when the filters come back elsewhere', () => {
    const Both = ({ isSheet }: { isSheet: boolean }) =>
      isSheet ? (
        <section>
          <Facets />
        </section>
      ) : (
        <Facets />
      );
    let turn = (_: boolean) => {};
    const Screen = () => {
      const [isSheet, setSheet] = useState(false);
      turn = setSheet;
      return <Both isSheet={isSheet} />;
    };
    screen.leave();
    screen = showPanel(record, <Screen />);
    screen.press('Topics');
    find('put');
    act(() => turn(true));
    expect(screen.element.querySelector<HTMLInputElement>('[type="search"]')?.value).toBe('put');
    const topics = [...screen.element.querySelectorAll('h3 button')].find(
      (one) => one.textContent === 'Topics',
    );
    expect(topics?.getAttribute('aria-expanded')).toBe('false');
  });
});

function pressIn(facet: string, name: string): void {
  const button = screen.element.querySelector<HTMLElement>(
    `fieldset[aria-label="${facet}"] button[aria-label="${name}"]`,
  );
  if (!button) throw new Error(`${facet} has no button ${name}`);
  act(() => button.click());
}

function find(text: string): void {
  type(screen.element.querySelector<HTMLInputElement>('[type="search"]'), text);
}

function type(box: HTMLInputElement | null | undefined, text: string): void {
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  act(() => {
    setValue?.call(box, text);
    box?.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
