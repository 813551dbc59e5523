/**
 * The cards that other sites show for a link: title, date and sides, and the scene of the exchange. They are drawn by the
 * same layout and scene as the app's picture, as SVG in the shipped face.
 */
import { type ChartEvent, chartEvents } from '../../../chart/events.ts';
import { layoutChart } from '../../../chart/layout/layout.ts';
import { wrap } from '../../../chart/layout/wrap.ts';
import { textWidth } from '../../../chart/measure.ts';
import { paintSvg } from '../../../chart/paint/svg.ts';
import { paletteOf } from '../../../chart/palette.ts';
import { composeScene } from '../../../chart/scene/compose.ts';
import type { Prim, Scene, TextPrim } from '../../../chart/scene/display.ts';
import { type Emphasised, NO_EMPHASIS } from '../../../chart/scene/emphasis.ts';
import { frameOf, scaleOf } from '../../../chart/scene/frame.ts';
import { type Lanes, sideLanes } from '../../../chart/sideLanes.ts';
import { flagsOf } from '../../../query/standing.ts';
import { company, exchangeOf } from '../../../query/threads.ts';
import { around, chapterSpan } from '../../../query/window.ts';
import { bearers, sidesOf, targets } from '../../../record/parts.ts';
import { type EventRow, eventAt } from '../../../record/record.ts';
import type { Span } from '../../../time/span.ts';
import { onlyUsed } from '../../../ui/reading/stillScene.ts';
import { spokenOf } from '../../../ui/sequence/spoken.ts';
import { kindInThread } from '../../../ui/threads/threadNotes.ts';
import { edtfInShort } from '../../../words/dates.ts';
import { sentence } from '../../../words/sentence.ts';
import { CARD } from '../outward.ts';
import { type StandingByParty, standingByParty } from './standingLine.ts';
import type { EntrySubject } from './subject.ts';

/** The face, as the build gives it to what draws. */
const FACE = 'Parley';
const MARGIN = 44;
const BRAND = { size: 26, y: 62 };
const TITLE = { size: 46, pitch: 54, top: 128, most: 3 };
const ABOUT = { size: 26, gap: 8 };
/** The standing: size at most, from line to line, from sign to words, and between two on one line. */
const STANDING = { most: 26, pitch: 38, indent: 26, gap: 30 };
/** How much larger than on the screen the scene is drawn: as large as its lanes allow. */
const SCALES = [2, 1.8, 1.6, 1.4, 1.2, 1];
/** A picture of more events than this is a crowd: the nearest stand for the exchange. */
const MOST = 14;

/** What the card of an event shows, in words. */
export function cardAlt({ record, index, words, say }: EntrySubject, event: EventRow): string {
  const spoken = spokenOf(record, event, index.reasons[event.index] ?? [], words, record.dataset.zone);
  return say('card.alt', { title: event.title, sentence: sentence(spoken, words) });
}

/** The card of an event, as SVG. */
export function eventCard(subject: EntrySubject, event: EventRow): string {
  const { record, words, say } = subject;
  const events = nearest(exchangeOf(record, event), event.index).flatMap((at) => eventAt(record, at) ?? []);
  const days = events.flatMap(({ first, last }) => [first, last]).filter(Number.isFinite);
  const sides = sidesOf([...bearers(record, event), ...targets(record, event)]);
  return card(subject, {
    title: event.title,
    about: say('entry.kicker', {
      kind: kindInThread(record, event, words),
      date: edtfInShort(event.time, words, record.dataset.zone),
    }),
    sides: sides.flatMap((side) => record.sides[side] ?? []),
    events,
    lanes: onlyUsed(sideLanes(record), events),
    window: around({ first: Math.min(...days), last: Math.max(...days) }),
    emphasis: { ...NO_EMPHASIS, open: event.index, related: company(record, event) },
    standing: standingByParty(subject, event),
  });
}

/** The card of the whole record, as SVG: its first chapter on all lanes. */
export function siteCard(subject: EntrySubject): string {
  const { record, words } = subject;
  return card(subject, {
    title: record.dataset.title,
    about: words.say('describe.all', { total: record.events.length }),
    sides: [],
    events: record.events,
    lanes: sideLanes(record),
    window: chapterSpan(record),
    emphasis: NO_EMPHASIS,
    standing: [],
  });
}

interface Content {
  readonly title: string;
  readonly about: string;
  readonly sides: readonly { readonly name: string; readonly colour: string }[];
  readonly events: readonly EventRow[];
  readonly lanes: Lanes;
  readonly window: Span | undefined;
  readonly emphasis: Emphasised;
  readonly standing: readonly StandingByParty[];
}

function card(subject: EntrySubject, content: Content): string {
  const { words } = subject;
  const colour = paletteOf('light');
  const { prims, bottom } = head(content, words.say('app.name'));
  const top = bottom + 22;
  const scene = sceneOf(subject, content, CARD.width - 2 * MARGIN, CARD.height - top - 20);
  const outer = paintSvg({ ...CARD, prims, zones: [] }, colour, undefined, 'h', FACE);
  if (!scene) return outer;
  const inner = paintSvg(scene.scene, colour, undefined, 's');
  const box = `x="${MARGIN}" y="${top}" width="${scene.scene.width * scene.scale}" height="${scene.scene.height * scene.scale}"`;
  return outer.replace(/<\/svg>$/, () => `${inner.replace('<svg ', () => `<svg ${box} `)}</svg>`);
}

/** Brand, title, and what stands under it; `bottom` is where it ends, px. */
function head(
  { title, about, sides, standing }: Content,
  brand: string,
): { readonly prims: readonly Prim[]; readonly bottom: number } {
  const width = CARD.width - 2 * MARGIN;
  const text = (of: Omit<TextPrim, 'kind'>): TextPrim => ({ kind: 'text', ...of });
  const fitted = [TITLE.size, 40, 34]
    .map((size) => ({ size, lines: wrap(title, size, 600, width, TITLE.most)?.lines }))
    .find(({ lines }) => lines && lines.length < TITLE.most) ?? {
    size: 34,
    lines: wrap(title, 34, 600, width, 9)?.lines,
  };
  const { size, lines = [title] } = fitted;
  const pitch = (TITLE.pitch * size) / TITLE.size;
  const last = TITLE.top + (lines.length - 1) * pitch;
  const y = last + 46;
  let x = MARGIN + textWidth(about, ABOUT.size, 400) + 30;
  const chips: Prim[] = [];
  for (const side of sides) {
    const wide = ABOUT.size * 0.7 + ABOUT.gap + textWidth(side.name, ABOUT.size, 600);
    if (x + wide > CARD.width - MARGIN) break;
    chips.push(
      { kind: 'rect', x, y: y - 19, width: 18, height: 20, fill: `side.${side.colour}` },
      text({ x: x + 18 + ABOUT.gap, y, text: side.name, size: ABOUT.size, weight: 600, fill: 'ink' }),
    );
    x += wide + 26;
  }
  const told = standingLines(standing, y + STANDING.pitch);
  return {
    bottom: told.bottom + 10,
    prims: [
      { kind: 'rect', x: 0, y: 0, ...CARD, fill: 'ground' },
      text({ x: MARGIN, y: BRAND.y, text: brand, size: BRAND.size, weight: 600, fill: 'inkMuted' }),
      ...lines.map((line, at) =>
        text({ x: MARGIN, y: TITLE.top + at * pitch, text: line, size, weight: 600, fill: 'ink' }),
      ),
      text({ x: MARGIN, y, text: about, size: ABOUT.size, weight: 400, fill: 'inkMuted' }),
      ...chips,
      ...told.prims,
    ],
  };
}

/** The standing in words, each part behind the sign that it has in the scene; a line each where they have no room in one. */
function standingLines(
  standing: readonly StandingByParty[],
  top: number,
): { readonly prims: readonly Prim[]; readonly bottom: number } {
  const { pitch, indent, gap } = STANDING;
  const widths = standing.map(({ text }) => indent + textWidth(text, STANDING.most, 600));
  const isOne = widths.reduce((sum, each) => sum + each + gap, -gap) <= CARD.width - 2 * MARGIN;
  const prims: Prim[] = [];
  let x = MARGIN;
  let y = top;
  for (const [at, { standing: which, text }] of standing.entries()) {
    if (at > 0 && isOne) x += (widths[at - 1] ?? 0) + gap;
    if (at > 0 && !isOne) y += pitch;
    const room = CARD.width - MARGIN - x - indent;
    const size = Math.min(STANDING.most, (STANDING.most * room) / textWidth(text, STANDING.most, 600));
    const [cx, cy] = [x + 8, y - 9];
    prims.push(
      {
        kind: 'polygon',
        points: [
          [cx, cy - 8],
          [cx + 8, cy],
          [cx, cy + 8],
          [cx - 8, cy],
        ],
        fill: which === 'contested' ? 'dispute' : 'ground',
        stroke: 'dispute',
        width: 2.5,
      },
      { kind: 'text', x: x + indent, y, text, size, weight: 600, fill: 'ink' },
    );
  }
  return { prims, bottom: standing.length > 0 ? y : top - pitch };
}

/** The scene in a box, px, as much enlarged as its lanes leave room for; `undefined` where it has no bounded date. */
function sceneOf(
  { record, index, words }: EntrySubject,
  { events, lanes, window, emphasis }: Content,
  width: number,
  height: number,
): { readonly scene: Scene; readonly scale: number } | undefined {
  if (!window) return undefined;
  const { zone } = record.dataset;
  const drawn: readonly ChartEvent[] = chartEvents(record, events, lanes, zone, (event) =>
    flagsOf(index.reasons[event.index] ?? []),
  );
  for (const scale of SCALES) {
    const frame = frameOf(window, width / scale, height / scale, undefined, lanes.lanes);
    const layout = layoutChart({
      events: drawn,
      lanes: lanes.lanes,
      scale: scaleOf(frame),
      top: frame.top,
      height: frame.height - frame.top,
    });
    if (layout.bottom > frame.height + 1 && scale > 1) continue;
    return { scene: composeScene(layout, frame, emphasis, words, zone), scale };
  }
  return undefined;
}

/** At most so many of some ascending indexes, those nearest to one of them. */
function nearest(all: readonly number[], to: number): readonly number[] {
  const from = Math.max(0, Math.min(all.indexOf(to) - Math.floor(MOST / 2), all.length - MOST));
  return all.slice(from, from + MOST);
}
