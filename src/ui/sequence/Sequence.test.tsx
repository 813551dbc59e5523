// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { indexRecord } from '../../query/facets.ts';
import { event, recordOf } from '../../testing/builders.ts';
import { showPanel, type TestScreen } from '../../testing/testScreen.tsx';
import { wordsFor } from '../../words/words.ts';
import { Sequence } from './Sequence.tsx';

const said = (by: string, stance: 'asserts' | 'conditions' | 'denies', id = 'a1') => ({
  id,
  by,
  stance,
  at: '2025-03-14',
  says: 'Says so.',
  sources: ['s1'],
});
const record = recordOf([
  event('offer', '2025-03-11', {
    type: 'proposal',
    title: 'A <b>bold</b> offer',
    actors: [{ actor: 'trump', role: 'author' }],
  }),
  event('reply', '2025-03-14', {
    type: 'response',
    title: 'Putin answers',
    actors: [{ actor: 'putin', role: 'speaker' }],
    links: [{ rel: 'responds-to', to: 'offer' }],
    accounts: [said('putin', 'conditions'), said('zelensky', 'denies', 'a2')],
  }),
  event('then', '2025-03-14'),
  event('talks', '2025-03-15/2025-03-17', { type: 'meeting' }),
]);
const sequence = (
  <Sequence
    record={record}
    index={indexRecord(record)}
    events={record.events}
    words={wordsFor()}
    zone="Europe/Kyiv"
    hrefOf={(id) => `?event=${id}`}
  />
);

let screen: TestScreen | undefined;
const shown = () => {
  screen = showPanel(record, sequence);
  return screen;
};
afterEach(() => {
  screen?.leave();
  screen = undefined;
});

describe('the Sequence', () => {
  it('is one list of days called Events, with one item an event below each day', () => {
    const { element, texts } = shown();
    expect(element.querySelectorAll('ol[aria-label]')).toHaveLength(1);
    expect(texts('ol[aria-label="Events"] > li > h2')).toEqual([
      'Tuesday 11 March 2025',
      'Friday 14 March 2025',
      'Saturday 15 March 2025',
    ]);
    const days = [...element.querySelectorAll('ol[aria-label="Events"] > li')];
    expect(days.map((day) => day.querySelectorAll('ol > li').length)).toEqual([1, 2, 1]);
  });

  it('speaks each event as a sentence', () => {
    expect(shown().texts('ol ol > li > p:not([class])')[1]).toBe(
      'Friday 14 March 2025, hour not known. Russia to the United States. Response, with conditions. Disputed by Ukraine.',
    );
  });

  it('says who disputes an event and when', () => {
    expect(shown().texts('ol ol > li > p[class]')).toEqual(['Disputed by Volodymyr Zelensky, same day']);
  });

  it('makes the title of an event its heading and its link', () => {
    const links = [...shown().element.querySelectorAll('h3 > a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '?event=offer',
      '?event=reply',
      '?event=then',
      '?event=talks',
    ]);
  });

  it('hides its drawings from assistive technology', () => {
    const drawings = [...shown().element.querySelectorAll('svg')];
    expect(drawings.length).toBeGreaterThan(4);
    expect(drawings.every((drawing) => drawing.getAttribute('aria-hidden') === 'true')).toBe(true);
  });

  it('is the same without script, with no style attribute and no markup from the record', () => {
    const html = renderToStaticMarkup(sequence);
    expect(html).toContain('A &lt;b&gt;bold&lt;/b&gt; offer');
    expect(html).not.toContain(' style=');
  });
});
