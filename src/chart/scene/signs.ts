/** Which signs stand in a picture, told from what it is composed of. */
import { DAY_MS } from '../../time/civil.ts';
import type { ChartEvent } from '../events.ts';
import { type Layout, type PlacedEvent, STUBS_FROM } from '../layout/layout.ts';
import { unknownGround } from './axis.ts';
import type { Scene } from './display.ts';
import { doubtOf, type Emphasised } from './emphasis.ts';
import { type Frame, scaleOf, xOf } from './frame.ts';
import { tiePrims } from './ties.ts';

/** The signs, in the order in which they are told. */
export const SIGNS = [
  'statement',
  'contact',
  'proposal',
  'accepts',
  'conditions',
  'rejects',
  'neither',
  'agreement',
  'joined',
  'together',
  'within',
  'arrow',
  'loop',
  'tie',
  'day',
  'days',
  'effect',
  'gathered',
  'bar',
  'strip',
  'disputed',
  'revised',
  'about',
  'possible',
  'open',
  'unknown',
] as const;
export type Sign = (typeof SIGNS)[number];

/** A bar shorter than this, px, is hidden behind a mark. */
const SEEN = 18;

/** The signs of a scene that was composed of a layout, a frame and what is emphasised. */
export function signsOf(
  layout: Layout,
  frame: Frame,
  emphasised: Emphasised,
  { zones }: Pick<Scene, 'zones'>,
): readonly Sign[] {
  const shift = frame.left - frame.window.start * layout.scale;
  const near = scaleOf(frame) * DAY_MS >= STUBS_FROM;
  const marked = new Set(zones.flatMap((zone) => (zone.part === 'mark' ? [zone.event] : [])));
  const found = new Set<Sign>();
  for (const placed of layout.events) {
    const { event } = placed;
    for (const sign of barSigns(event, frame)) found.add(sign);
    if (!marked.has(event.index)) continue;
    found.add(shapeSign(event));
    for (const sign of lineSigns(placed, layout, near)) found.add(sign);
    if (event.disputed) found.add('disputed');
    if (event.revised) found.add('revised');
    const doubt = doubtOf(event, emphasised);
    if (doubt) found.add(doubt === '?' ? 'possible' : 'about');
    if (event.index === emphasised.open) found.add('open');
  }
  for (const [lane, cells] of layout.cells.entries())
    if (cells.some(({ count, left, right }) => count > 1 && isBetween(left, right)))
      found.add(layout.boxes[lane]?.isThin ? 'bar' : 'gathered');
  if (
    layout.density.some((cells) =>
      cells.some(({ count, left, right }) => count > 1 && isBetween(left, right)),
    )
  )
    found.add('strip');
  if (tiePrims(layout, frame, shift, emphasised).length > 0) found.add('tie');
  if (unknownGround(frame, layout.bottom, emphasised.knownUntil).length > 0) found.add('unknown');
  return SIGNS.filter((sign) => found.has(sign));

  function isBetween(left: number, right: number): boolean {
    return right + shift >= frame.left && left + shift <= frame.right;
  }
}

function shapeSign({ shape, answer }: ChartEvent): Sign {
  switch (shape) {
    case 'disc':
      return 'statement';
    case 'square':
      return 'contact';
    case 'triangle':
      return 'proposal';
    case 'plus':
      return 'agreement';
    case 'chevron':
      return answer ?? 'neither';
  }
}

/** What is drawn from the mark of an event; far out stubs go, and double lines become one. */
function lineSigns({ event }: PlacedEvent, { boxes }: Layout, near: boolean): readonly Sign[] {
  const { stands, aims, joins, contact, direct } = event;
  const [first = 0] = stands;
  const turns = near && stands.length === 1 && !boxes[first]?.isThin;
  const signs: Sign[] = [];
  if (joins && stands.length > 1) signs.push(contact && near ? 'joined' : 'together');
  if (joins && contact && turns) signs.push('within');
  if (turns && aims.includes(first)) signs.push('loop');
  if ((near || direct) && aims.some((aim) => !stands.includes(aim))) signs.push('arrow');
  return signs;
}

/** The bars along the lanes of an event, as long as they can be seen. */
function barSigns({ start, end, extent, effect }: ChartEvent, frame: Frame): readonly Sign[] {
  const isSeen = (from: number, to: number) =>
    Math.min(xOf(frame, to), frame.right) - Math.max(xOf(frame, from), frame.left) >= SEEN;
  const signs: Sign[] = [];
  if (extent !== 'clock' && isSeen(start, end)) signs.push(extent === 'day' ? 'day' : 'days');
  if (effect && isSeen(Math.max(effect.start, start), effect.end)) signs.push('effect');
  return signs;
}
