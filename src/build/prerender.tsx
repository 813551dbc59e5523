/**
 * The page before any script: the first picture as SVG and the whole record as a list. It is made by the same layout,
 * scene and components as the app's, and is thrown away when the app is ready.
 */
import { renderToStaticMarkup } from 'react-dom/server';
import { columnsOf } from '../chart/columns.ts';
import { type ChartEvent, chartEvents } from '../chart/events.ts';
import { layoutChart } from '../chart/layout/layout.ts';
import { composeOverview, overviewBins } from '../chart/overview.ts';
import { asCustomProperty } from '../chart/paint/colourWriter.ts';
import { paintSvg } from '../chart/paint/svg.ts';
import { composeScene } from '../chart/scene/compose.ts';
import { NO_EMPHASIS } from '../chart/scene/emphasis.ts';
import { AXIS_HEIGHT, frameOf, scaleOf } from '../chart/scene/frame.ts';
import { type Lanes, sideLanes } from '../chart/sideLanes.ts';
import { all } from '../query/bitset.ts';
import { indexRecord, type QueryIndex } from '../query/facets.ts';
import { vocabularyOf } from '../query/link.ts';
import { parseLink } from '../query/readLink.ts';
import { flagsOf } from '../query/standing.ts';
import { chapterSpan, countIn, limitsOf } from '../query/window.ts';
import type { CoreFile } from '../record/core.ts';
import { openRecord } from '../record/openRecord.ts';
import { createPictures } from '../stage/picture.ts';
import { createSelectors, revealIn } from '../store/selectors.ts';
import { createAppStore } from '../store/store.ts';
import { dayOfWall, type WallMs } from '../time/civil.ts';
import type { Span } from '../time/span.ts';
import type { Parley } from '../ui/context.tsx';
import { First } from '../ui/first/First.tsx';
import { describe } from '../words/describe.ts';
import { type Words, wordsFor } from '../words/words.ts';

/**
 * The sizes of the prerendered picture, px, each scaled to its box: that of a screen of 1440 by 900, and that of one
 * that is higher than wide.
 */
const SIZES = [
  { name: 'broad', width: 1128, height: 572 },
  { name: 'tall', width: 740, height: 700 },
] as const;

/** Widths of page at which the app shows the Timeline with its filters, and the Sequence. */
const WIDE = 1440;
const NARROW = 390;

/** Stand for the drawings while the markup around them is made: theirs is our own too, made from escaped strings. */
const PICTURE = '%first-picture%';
const OVERVIEW = '%first-overview%';

/** The markup of the first picture and the Sequence of a compiled record. */
export function prerender(core: CoreFile): string {
  const words = wordsFor();
  const record = openRecord(core);
  const index = indexRecord(record);
  const window = chapterSpan(record);
  const lanes = sideLanes(record);
  const events = chartEvents(record, record.events, lanes, record.dataset.zone, (event) =>
    flagsOf(index.reasons[event.index] ?? []),
  );
  const total = record.events.length;
  const drawn: Drawn = {
    events,
    lanes,
    window,
    limits: limitsOf(record),
    zone: record.dataset.zone,
    words,
  };
  const html = renderToStaticMarkup(
    <First
      wide={appOf(index, WIDE, words)}
      narrow={appOf(index, NARROW, words)}
      title={describe(
        {
          count: total,
          total,
          facets: [],
          window: { span: window, count: countIn(index.days, all(total), window) },
        },
        words,
      )}
      picture={PICTURE}
      overview={OVERVIEW}
      opensAt={dayOfWall(window.start as WallMs)}
    />,
  );
  return html
    .replace(PICTURE, () => SIZES.map((size) => pictureOf(drawn, size)).join(''))
    .replace(OVERVIEW, () => SIZES.map((size) => overviewOf(drawn, size)).join(''));
}

/** The app of a reader who follows the plain link. */
function appOf(index: QueryIndex, width: number, words: Words): Parley {
  const selectors = createSelectors();
  const link = parseLink('', vocabularyOf(index.record));
  const store = createAppStore(index, link, { width, prefersDark: false }, revealIn(selectors));
  return { store, selectors, words, onReady: () => {}, retryTexts: () => {}, fetchSearch: async () => {} };
}

type Size = (typeof SIZES)[number];

interface Drawn {
  readonly events: readonly ChartEvent[];
  readonly lanes: Lanes;
  readonly window: Span;
  readonly limits: Span;
  readonly zone: string;
  readonly words: Words;
}

function pictureOf({ events, lanes, window, zone, words }: Drawn, { name, width, height }: Size): string {
  const frame = frameOf(window, width, height, undefined, lanes.lanes);
  const layout = layoutChart({
    events,
    lanes: lanes.lanes,
    scale: scaleOf(frame),
    top: AXIS_HEIGHT,
    height: height - AXIS_HEIGHT,
  });
  const scene = composeScene(layout, frame, NO_EMPHASIS, words, zone);
  return inBox(name, paintSvg(scene, asCustomProperty, undefined, name));
}

function overviewOf({ events, lanes, window, limits, words }: Drawn, { name, width, height }: Size): string {
  const { left, right } = frameOf(window, width, height, undefined, lanes.lanes);
  const set = { columns: columnsOf(events), isShown: () => true, count: events.length };
  const bins = createPictures().binsOf(set, limits, overviewBins(right - left));
  const strip = composeOverview(bins, limits, window, { width, left, right }, words);
  return inBox(name, paintSvg(strip, asCustomProperty));
}

function inBox(name: Size['name'], svg: string): string {
  return `<div class="first-${name}">${svg}</div>`;
}
