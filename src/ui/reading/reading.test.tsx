// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FACETS } from '../../query/view.ts';
import { event, recordOf } from '../../testing/builders.ts';
import { showPanel, type TestScreen } from '../../testing/testScreen.tsx';
import { civilDay } from '../../time/civil.ts';
import '../../words/readingWords.ts';
import { wordsFor } from '../../words/words.ts';
import { Facets } from '../facets/Facets.tsx';
import '../timeline/TimelineView.tsx';
import { STEPS, stepsIn } from './example.ts';
import { FirstVisit } from './FirstVisit.tsx';
import { HowToRead } from './HowToRead.tsx';
import { explanationOf, nameOf, TERMS, termsOf } from './terms.ts';

const words = wordsFor();
const story = recordOf(STEPS.map(({ id }) => event(id, id.slice(0, 10), { title: `Told in ${id}` })));

let screen: TestScreen | undefined;
afterEach(() => {
  screen?.leave();
  screen = undefined;
  localStorage.clear();
  vi.unstubAllGlobals();
});
const wait = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));

describe('the words that are explained', () => {
  it.each(TERMS)('%s has a name and an explanation', (term) => {
    expect(words.say(nameOf(term))).not.toBe(nameOf(term));
    expect(words.say(explanationOf(term)).length).toBeGreaterThan(40);
  });

  it('are those of all facets, each asked for beside its name', () => {
    for (const facet of [...FACETS, 'dates']) expect(termsOf(facet).length, facet).toBeGreaterThan(0);
    expect(termsOf('nonsense')).toEqual([]);
    screen = showPanel(story, <Facets />);
    screen.press('What “Standing” means');
    expect(screen.store.getState().session.term).toBe('standing');
  });

  it('are all in the reading help, which says that the order of lanes is no rank', async () => {
    screen = showPanel(story, <HowToRead onClose={() => {}} />);
    await wait();
    expect(screen.texts('dt')).toEqual(TERMS.map((term) => words.say(nameOf(term))));
    expect(screen.texts('dd').join()).toContain('It is not a rank.');
  });
});

describe('the worked example', () => {
  it('is drawn, told step by step, and leads to its events', async () => {
    const onClose = vi.fn();
    screen = showPanel(story, <HowToRead onClose={onClose} />);
    await wait();
    expect(screen.element.querySelector('svg[role="img"]')?.querySelectorAll('text').length).toBeGreaterThan(
      3,
    );
    expect(screen.texts('ol > li')).toHaveLength(STEPS.length);
    screen.press(`Open this event: Told in ${STEPS[2]?.id}`);
    expect(onClose).toHaveBeenCalledOnce();
    expect(screen.store.getState().view.event).toBe(STEPS[2]?.id);
  });

  it('tells nothing that was not known on the day', async () => {
    screen = showPanel(story, <HowToRead onClose={() => {}} />);
    await wait();
    await act(() => screen?.store.actions.setAsOf(civilDay(2025, 3, 13)));
    await wait();
    expect(screen.element.textContent).not.toContain('2025-03-14');
    expect(screen.element.textContent).not.toContain('Told in 2025-03-14');
  });

  it('is left out of a record that does not have it', () => {
    const other = recordOf([event('one', '2025-03-14')]);
    screen = showPanel(other, <HowToRead onClose={() => {}} />);
    expect(screen.texts('h3')).not.toContain('A worked example: two days in March 2025');
    expect(stepsIn({ record: other })).toEqual([]);
  });
});

describe('the hint of a first visit', () => {
  const hint = () => screen?.texts('aside') ?? [];

  it('never returns once it is dismissed', () => {
    screen = showPanel(story, <FirstVisit />);
    expect(hint()).toHaveLength(1);
    screen.press('Dismiss');
    expect(hint()).toEqual([]);
    screen.leave();
    screen = showPanel(story, <FirstVisit />);
    expect(hint()).toEqual([]);
  });

  it('nor once the help has been read, however it was opened', () => {
    screen = showPanel(story, <FirstVisit />);
    act(() => screen?.store.actions.show('how-to-read'));
    expect(hint()).toEqual([]);
    screen.leave();
    screen = showPanel(story, <FirstVisit />);
    expect(hint()).toEqual([]);
  });

  it('goes for this visit where the browser keeps nothing', () => {
    const refuse = () => {
      throw new Error('no');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, clear: () => {} });
    screen = showPanel(story, <FirstVisit />);
    screen.press('Dismiss');
    expect(hint()).toEqual([]);
  });
});
