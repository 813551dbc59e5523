import { expect, it } from 'vitest';
import type { EventFile } from '../../record/schema.ts';
import { account, event, recordOf } from '../../testing/builders.ts';
import { DAY_MS } from '../../time/civil.ts';
import { readWindow } from '../../time/window.ts';
import { wordsFor } from '../../words/words.ts';
import { chartEvents } from '../events.ts';
import { layoutChart } from '../layout/layout.ts';
import { type Lane, sideLanes } from '../sideLanes.ts';
import { composeScene } from './compose.ts';
import { type Emphasised, NO_EMPHASIS } from './emphasis.ts';
import { AXIS_HEIGHT, frameOf, scaleOf } from './frame.ts';
import { type Sign, signsOf } from './signs.ts';

const CLOCK = 'T12:00Z';

interface How {
  readonly window?: string;
  readonly disputed?: boolean;
  readonly emphasised?: Partial<Emphasised>;
  readonly lanes?: (lanes: readonly Lane[]) => readonly Lane[];
}

function signs(
  files: readonly EventFile[],
  { window = '2025-03-10/2025-03-19', disputed = false, emphasised = {}, lanes = (all) => all }: How = {},
): readonly Sign[] {
  const record = recordOf(files);
  const sides = sideLanes(record);
  const standing = () => ({ disputed, revised: false });
  const events = chartEvents(record, record.events, sides, 'UTC', standing);
  const span = readWindow(window);
  if (!span) throw new Error(window);
  const frame = frameOf(span, 1128, 572);
  const layout = layoutChart({
    events,
    lanes: lanes(sides.lanes),
    scale: scaleOf(frame),
    top: AXIS_HEIGHT,
    height: 500,
  });
  const by = { ...NO_EMPHASIS, ...emphasised };
  return signsOf(layout, frame, by, composeScene(layout, frame, by, wordsFor(), 'UTC'));
}

const says = (id: string, time: string, to?: string, more: Partial<EventFile> = {}) =>
  event(id, time, {
    actors: [
      { actor: 'trump', role: 'speaker' },
      ...(to === undefined ? [] : [{ actor: to, role: 'addressee' as const }]),
    ],
    ...more,
  });
const meet = (id: string, time: string, ...actors: readonly string[]) =>
  event(id, time, {
    type: 'call',
    actors: actors.map((actor) => ({ actor, role: 'participant' as const })),
  });

const offer = says('offer', `2025-03-11${CLOCK}`, 'putin', { type: 'proposal' });
const answer = event('answer', `2025-03-13${CLOCK}`, {
  type: 'response',
  actors: [{ actor: 'putin', role: 'speaker' }],
  accounts: [account('a1', 'putin', ['s1'], { stance: 'conditions' })],
});

it('tells the shapes that stand in a picture, and no others', () => {
  expect(signs([offer, answer])).toEqual(['proposal', 'conditions', 'arrow']);
  expect(signs([offer, answer], { disputed: true })).toContain('disputed');
  expect(signs([offer], { emphasised: { isPossible: (index) => index === 0 } })).toContain('possible');
  expect(signs([says('about', '2025-03-14~')])).toContain('about');
  expect(signs([])).toEqual([]);
  expect(signs([offer], { window: '2026-03-10/2026-03-19' })).toEqual([]);
});

it('tells what joins lanes, and what turns back to its own', () => {
  expect(signs([meet('call', `2025-03-14${CLOCK}`, 'putin', 'trump')])).toEqual(['contact', 'joined']);
  expect(signs([meet('call', `2025-03-14${CLOCK}`, 'leavitt', 'trump')])).toEqual(['contact', 'within']);
  expect(signs([says('words', `2025-03-14${CLOCK}`, 'leavitt')])).toEqual(['statement', 'loop']);
  const far = { window: '2020-01-01/2026-12-31' };
  expect(signs([meet('call', `2025-03-14${CLOCK}`, 'putin', 'trump')], far)).toEqual(['contact', 'together']);
  // A stub has no room far out; what was said directly goes the whole way.
  expect(signs([says('words', `2025-03-14${CLOCK}`, 'putin')], far)).toEqual(['statement']);
  expect(signs([says('words', `2025-03-14${CLOCK}`, 'putin', { channel: 'phone' })], far)).toEqual([
    'statement',
    'arrow',
  ]);
});

it('tells the bars of days, of periods and of what was to hold, where they can be seen', () => {
  expect(signs([says('day', '2025-03-14')])).toEqual(['statement', 'day']);
  expect(signs([says('days', '2025-03-12/2025-03-14')])).toEqual(['statement', 'days']);
  expect(signs([says('day', '2025-03-14')], { window: '2024-01-01/2026-12-31' })).toEqual(['statement']);
  const truce = says('truce', `2025-03-12${CLOCK}`, undefined, {
    type: 'agreement',
    effect: '2025-03-13/2025-03-16',
  });
  expect(signs([truce])).toEqual(['agreement', 'effect']);
});

it('tells of marks in one place, of collapsed lanes, ties, the open event and what was not known', () => {
  const many = ['a', 'b', 'c'].map((id) => says(id, `2025-03-14${CLOCK}`));
  const far = { window: '2020-01-01/2026-12-31' };
  expect(signs(many, far)).toEqual(['gathered']);
  expect(signs(many, { ...far, lanes: (all) => all.map((lane) => ({ ...lane, isThin: true })) })).toEqual([
    'bar',
  ]);
  expect(signs([offer, answer], { emphasised: { ties: [{ from: 1, to: 0 }] } })).toContain('tie');
  expect(signs([offer], { emphasised: { open: 0 } })).toContain('open');
  const until = Date.UTC(2025, 2, 15);
  expect(signs([offer], { emphasised: { knownUntil: until } })).toContain('unknown');
  expect(signs([offer], { emphasised: { knownUntil: until + 30 * DAY_MS } })).not.toContain('unknown');
});
