/**
 * The page before any script: the first picture as SVG and the whole record as a list. It is made by the same layout,
 * scene and components as the app's, and is thrown away when the app is ready.
 */
import { renderToStaticMarkup } from 'react-dom/server';
import { chartEvents } from '../chart/events.ts';
import { lanesOf } from '../chart/lanes.ts';
import { layoutChart } from '../chart/layout/layout.ts';
import { asCustomProperty, paintSvg } from '../chart/paint/svg.ts';
import { composeScene } from '../chart/scene/compose.ts';
import { NO_EMPHASIS } from '../chart/scene/emphasis.ts';
import { AXIS_HEIGHT, frameOf, scaleOf } from '../chart/scene/frame.ts';
import { indexRecord } from '../query/facets.ts';
import { flagsOf } from '../query/standing.ts';
import { chapterSpan, countIn } from '../query/window.ts';
import type { CoreFile } from '../record/core.ts';
import { openRecord } from '../record/record.ts';
import { Sequence } from '../ui/sequence/Sequence.tsx';
import { describe } from '../words/describe.ts';
import { wordsFor } from '../words/words.ts';

/** The size of the prerendered picture, px; it is scaled to its box. */
const WIDTH = 1120;
const HEIGHT = 590;

/** The markup of the first picture and the Sequence of a compiled record. */
export function prerender(core: CoreFile): string {
  const words = wordsFor();
  const record = openRecord(core);
  const index = indexRecord(record);
  const zone = record.dataset.zone;
  const lanes = lanesOf(record, 'side', [], words);
  const events = chartEvents(record, lanes, zone, (event) => flagsOf(index.reasons[event.index] ?? []));
  const window = chapterSpan(record);
  const frame = frameOf(window, WIDTH, HEIGHT);
  const layout = layoutChart({
    events,
    lanes: lanes.lanes,
    scale: scaleOf(frame),
    top: AXIS_HEIGHT,
    height: HEIGHT - AXIS_HEIGHT,
  });
  const total = record.events.length;
  const sentence = describe(
    { count: total, total, facets: [], window: { span: window, count: countIn(record.events, window) } },
    words,
  );
  const picture = paintSvg(composeScene(layout, frame, NO_EMPHASIS, words, zone), asCustomProperty, sentence);
  const html = renderToStaticMarkup(
    <>
      <header className="first-head">
        <h1>{words.say('app.name')}</h1>
        <p>{record.dataset.title}</p>
      </header>
      <noscript>
        <p className="first-note">{words.say('first.no-script')}</p>
      </noscript>
      <p className="first-sentence">{sentence}</p>
      {/* The picture goes in as text below: it is our own markup, made from escaped strings. */}
      <div className="first-picture">{PICTURE}</div>
      <div className="first-sequence">
        <Sequence
          record={record}
          index={index}
          events={record.events}
          words={words}
          zone={zone}
          hrefOf={(id) => `./?event=${id}`}
        />
      </div>
    </>,
  );
  return html.replace(PICTURE, () => picture);
}

const PICTURE = '%first-picture%';
