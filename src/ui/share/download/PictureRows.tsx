/** The Timeline as a picture: vectors and pixels. */
import { useEffect, useMemo, useState } from 'react';
import { paletteOf } from '../../../chart/palette.ts';
import { releaseOf } from '../../../exchange/out/taken.ts';
import { countIn, revealed } from '../../../query/window.ts';
import type { CivilDay } from '../../../time/civil.ts';
import { drawnSpan } from '../../../time/warp.ts';
import { licenceName } from '../../../words/codes.ts';
import { dayInWords } from '../../../words/dates.ts';
import { describe } from '../../../words/describe.ts';
import { useApp, useIndex, useSelectors, useWords } from '../../context.tsx';
import { useSentence } from '../../sequence/useSentence.ts';
import { shownOf } from '../../shownOf.ts';
// With it comes what draws: by asking for its parts alone this would cut its file into pieces.
import '../../timeline/TimelineView.tsx';
import { type Folding, useStageModel } from '../../timeline/useStageModel.ts';
import type { Taken } from '../useTaken.ts';
import { FormatRow } from './FormatRow.tsx';
import { drawnSize, figure, isFoldedNow } from './figure.ts';
import { FINE, pngPicture, svgPicture } from './pictureFiles.ts';

interface PictureRowsProps {
  readonly taken: Taken;
  /** Called with how a picture's name ends and how it is made. */
  readonly onTake: (ending: string, make: () => Promise<Blob>) => void;
}

export function PictureRows({ taken, onTake }: PictureRowsProps) {
  const words = useWords();
  const selectors = useSelectors();
  const index = useIndex();
  const sentence = useSentence();
  const theme = useApp(selectors.theme);
  const { shown, count } = useApp(selectors.selection);
  const window = useApp(selectors.window);
  const { model: onScreen } = useStageModel(false, useFolding());
  const { record, view, of, events, linkTo } = taken;
  const [event] = events;
  const model = useMemo(() => {
    const around = of === 'event' && event ? revealed(event, window) : undefined;
    return around ? { ...onScreen, window: drawnSpan(onScreen.warp, around) } : onScreen;
  }, [of, event, window, onScreen]);
  const title =
    of === 'event' && event
      ? words.say('picture.event', { title: event.title, spoken: sentence(event) })
      : describe(
          shownOf(record, view, count, { span: window, count: countIn(index.days, shown, window) }, words),
          words,
        );
  const link = linkTo(releaseOf(record));
  const credit = useMemo(
    () => [
      words.say('picture.credit', {
        title: record.dataset.title,
        version: record.version,
        licence: licenceName(record.dataset.licence),
        asof: record.knownOn === undefined ? 'now' : dayInWords(record.knownOn as CivilDay, words),
      }),
      link,
    ],
    [words, record, link],
  );
  const about = credit.join(' ');
  const palette = paletteOf(theme);
  const scene = useMemo(
    () => figure(model, drawnSize(), { record: record.dataset.title, title, credit }, words),
    [model, record, title, credit, words],
  );
  const { width, height } = scene;
  return (
    <>
      <FormatRow
        name={words.say('download.name.svg')}
        says={words.say('download.says.svg', { width, height })}
        isDisabled={false}
        onPress={() => onTake('timeline.svg', () => svgPicture(scene, palette, { title, about }))}
      />
      <FormatRow
        name={words.say('download.name.png')}
        says={words.say('download.says.png', { width: width * FINE, height: height * FINE })}
        isDisabled={false}
        onPress={() => onTake('timeline.png', () => pngPicture(scene, palette))}
      />
    </>
  );
}

/** What folds empty stretches, where the Timeline in the page has folded them. */
function useFolding(): Folding | undefined {
  const [folding, setFolding] = useState<Folding>();
  useEffect(() => {
    if (isFoldedNow()) import('../../../chart/folded.ts').then(setFolding, console.warn);
  }, []);
  return folding;
}
