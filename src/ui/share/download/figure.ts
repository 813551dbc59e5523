/** The Timeline's picture with all that must stand in it when it leaves the page. */
import '../../../words/downloadWords.ts';
import { composeScene } from '../../../chart/scene/compose.ts';
import type { Scene } from '../../../chart/scene/display.ts';
import { type FigureWords, figureOf } from '../../../chart/scene/figure.ts';
import { AXIS_HEIGHT, frameOf, scaleOf } from '../../../chart/scene/frame.ts';
import { signsOf } from '../../../chart/scene/signs.ts';
import { createPictures } from '../../../stage/picture.ts';
import type { StageModel } from '../../../stage/stage.ts';
import type { Words } from '../../../words/words.ts';
import timeline from '../../timeline/TimelineView.module.css';

/** A size of the drawing itself, px. */
export interface DrawingSize {
  readonly width: number;
  readonly height: number;
}

/** That of a picture where no Timeline is in the page. */
const USUAL: DrawingSize = { width: 1128, height: 572 };

/** The size of the Timeline in the page as it draws it; where there is none, one that suits an article. */
export function drawnSize(): DrawingSize {
  const ruler = rulerInPage();
  if (!ruler || ruler.clientWidth < 40) return USUAL;
  // The stage draws text that the reader wants larger by drawing all of it larger.
  const zoom = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
  return { width: ruler.clientWidth / zoom, height: ruler.clientHeight / zoom };
}

/** Whether the Timeline in the page has its empty stretches folded. */
export function isFoldedNow(): boolean {
  return rulerInPage()?.dataset.folded !== undefined;
}

/** What the Timeline measures its drawing by. */
function rulerInPage(): HTMLElement | null {
  return document.querySelector(`.${timeline.ruler}`);
}

/** The picture: what the stage would draw of the model, with its record, title, key and credit. */
export function figure(
  model: StageModel,
  { width, height }: DrawingSize,
  about: Omit<FigureWords, 'key'>,
  words: Words,
): Scene {
  const { set, lanes, window, emphasised, zone, warp } = model;
  const frame = frameOf(window, width, height, warp, lanes);
  const layout = createPictures().layoutOf({
    set,
    lanes,
    window,
    scale: scaleOf(frame),
    top: AXIS_HEIGHT,
    height: height - AXIS_HEIGHT,
    isMoving: false,
  });
  const drawing = composeScene(layout, frame, emphasised, words, zone);
  const signs = signsOf(layout, frame, emphasised, drawing);
  const key = signs.map((sign) => ({ sign, text: words.say(`key.${sign}`) }));
  return figureOf(drawing, { ...about, key });
}
