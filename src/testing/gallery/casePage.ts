/** The page of one case: the stage, live, and below it the same scene as SVG. */
import { paintSvg } from '../../chart/paint/svg.ts';
import { paletteOf } from '../../chart/palette.ts';
import type { Emphasised } from '../../chart/scene/emphasis.ts';
import { createStage, type StageModel } from '../../stage/stage.ts';
import { formatWindow } from '../../time/window.ts';
import { wordsFor } from '../../words/words.ts';
import type { SceneCase } from '../cases/case.ts';
import { type CaseChart, chartOf, composeChart } from '../scene.ts';
import type { Asked } from './asked.ts';
import { element, svgElement } from './elements.ts';

/** Fills an element; `data-ready` is set on it when both pictures stand. */
export function showCase(page: HTMLElement, of: SceneCase, asked: Asked): void {
  const chart = chartOf(of);
  const width = asked.width ?? of.width;
  const said = element('output', {});
  const live = stageOf(chart, { width, height: of.height, asked, said }, () => {
    page.dataset.ready = '';
  });
  const scene = composeChart(chart, width, of.height);
  const svg = svgElement(paintSvg(scene, paletteOf(asked.theme), of.shows, 'svg'));
  svg.setAttribute('width', String(scene.width));
  svg.setAttribute('height', String(scene.height));
  page.append(
    element('h1', {}, of.name),
    element('p', {}, of.shows),
    element('h2', {}, 'Canvas, live'),
    live,
    said,
    element('h2', {}, 'SVG'),
    element('div', { class: 'picture', 'data-painter': 'svg' }, svg),
  );
}

interface Live {
  readonly width: number;
  readonly height: number;
  readonly asked: Asked;
  readonly said: HTMLOutputElement;
}

function stageOf(chart: CaseChart, { width, height, asked, said }: Live, onReady: () => void): HTMLElement {
  const ruler = element('div', { class: 'ruler' });
  const drawing = element('div', { class: 'drawing picture', 'data-painter': 'canvas' });
  const overview = element('div', { class: 'overview' });
  ruler.style.width = `${width}px`;
  ruler.style.height = `${height}px`;
  let model: StageModel = {
    set: chart.set,
    lanes: chart.lanes,
    window: chart.window,
    limits: chart.limits,
    emphasised: chart.emphasised,
    palette: paletteOf(asked.theme),
    words: wordsFor(),
    zone: chart.zone,
    warp: chart.warp,
    still: asked.still,
  };
  const stage = createStage(
    { drawing, ruler, overview },
    {
      onWindow: (window) => {
        said.value = formatWindow(window);
        set({ window });
      },
      onHover: (hovered) => emphasise({ hovered }),
      onOpen: (open) => {
        said.value = chart.titleOf(open);
        emphasise({ open: open === model.emphasised.open ? undefined : open });
      },
      onList: ({ events }) => {
        said.value = events.map(chart.titleOf).join(' · ');
      },
      onReady,
    },
  );
  const set = (change: Partial<StageModel>) => {
    model = { ...model, ...change };
    stage.update(model);
  };
  const emphasise = (change: Partial<Emphasised>) => set({ emphasised: { ...model.emphasised, ...change } });
  set({});
  const button = (name: string, press: () => void) => {
    const made = element('button', { type: 'button' }, name);
    made.addEventListener('click', press);
    return made;
  };
  return element(
    'div',
    { class: 'live' },
    element('div', { class: 'stage' }, ruler, drawing),
    overview,
    element(
      'p',
      {},
      button('−', () => stage.zoomBy(1.25)),
      button('+', () => stage.zoomBy(0.8)),
      button('←', () => stage.panBy(-0.5)),
      button('→', () => stage.panBy(0.5)),
      button('All', () => stage.show(chart.limits)),
      button('Back', () => stage.show(chart.window)),
    ),
  );
}
