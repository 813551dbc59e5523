/** Parley: the stage of the Timeline, told what the app tells it; who is hidden is a set of bits, as in a view. */
import '../../src/ui/fonts.css';
import type { ChartColumns, ChartSet } from '../../src/chart/columns.ts';
import { paletteOf } from '../../src/chart/palette.ts';
import { add, all, andNot, type Bitset, count, has, none } from '../../src/query/bitset.ts';
import { createStage, type Stage, type StageModel } from '../../src/stage/stage.ts';
import { wordsFor } from '../../src/words/words.ts';
import { nextFrame, type Prepare } from './peer.ts';

const SIDES = ['europe', 'ua', 'us', 'ru', 'organisations', 'others'] as const;
const OVERVIEW = 58;

export const prepare: Prepare = async (element, data) => {
  const { kinds, length } = data.columns;
  const columns: ChartColumns = {
    ...data.columns,
    at: (place) => ({ ...data.columns.at(place), title: data.titles[place] ?? '' }),
  };
  // The index of a record is made once, when it is loaded.
  const ofKind: readonly Bitset[] = data.kinds.map(() => none(length));
  for (let i = 0; i < length; i++) {
    const set = ofKind[kinds[i] ?? 0];
    if (set) add(set, i);
  }
  await Promise.all(['400', '600'].map((weight) => document.fonts.load(`${weight} 13px "Parley Drawing"`)));

  const part = (height: number, holder: HTMLElement) => {
    const made = document.createElement('div');
    made.style.height = `${height}px`;
    holder.append(made);
    return made;
  };
  const stand = part(element.clientHeight - OVERVIEW, element);
  stand.style.display = 'grid';
  const [ruler, drawing] = [part(element.clientHeight - OVERVIEW, stand), part(0, stand)];
  for (const made of [ruler, drawing]) made.style.gridArea = '1 / 1';
  drawing.style.height = '';
  const overview = part(OVERVIEW, element);

  const setOf = (shown: Bitset): ChartSet => ({
    columns,
    isShown: (place) => has(shown, place),
    count: count(shown),
  });
  const model: StageModel = {
    set: setOf(all(length)),
    lanes: data.lanes.map((name, i) => ({
      id: name,
      name,
      code: undefined,
      colour: SIDES[i % SIDES.length],
    })),
    window: data.window,
    limits: { ...data.limits, minDuration: data.closest, maxDuration: data.limits.end - data.limits.start },
    emphasised: { hovered: undefined, focused: undefined, open: undefined, related: new Set() },
    palette: paletteOf('light'),
    words: wordsFor(),
    zone: 'Europe/Kyiv',
    warp: undefined,
    still: false,
  };
  let stage: Stage | undefined;
  return {
    draw: () =>
      new Promise((onReady) => {
        const ignore = () => undefined;
        stage = createStage(
          { ruler, drawing, overview },
          { onWindow: ignore, onHover: ignore, onOpen: ignore, onList: ignore, onReady },
        );
        stage.update(model);
      }),
    hide: async (kind) => {
      const began = performance.now();
      const gone = ofKind[kind ?? -1];
      const set = setOf(gone ? andNot(all(length), gone) : all(length));
      const computing = performance.now() - began;
      stage?.update({ ...model, set });
      await nextFrame();
      return { computing };
    },
  };
};
