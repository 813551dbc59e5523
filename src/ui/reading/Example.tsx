/** The worked example: the picture of a story, and the story step by step. */
import { useEffect, useMemo, useState } from 'react';
import { edtfInShort } from '../../words/dates.ts';
import { useActions, useApp, useIndex, useSelectors, useWords } from '../context.tsx';
import { ScenePicture } from '../ScenePicture.tsx';
import type { DRAWING } from '../timeline/TimelineView.tsx';
import styles from './Example.module.css';
import { stepsIn } from './example.ts';
import parts from './HowToRead.module.css';
import { stillScene } from './stillScene.ts';

/** The sizes in which it is drawn, px, as the dialog has room. */
const SIZES = {
  broad: { width: 660, height: 330 },
  narrow: { width: 340, height: 360 },
};
/** From this width of the page on, px, there is room for the broad one. */
const BROAD = 720;

/** The example; nothing where the record does not have its events, or not yet. `onLeave` is called before one is opened. */
export function Example({ onLeave }: { readonly onLeave: () => void }) {
  const words = useWords();
  const actions = useActions();
  const index = useIndex();
  const zone = useApp(useSelectors().zone);
  const isBroad = useApp((state) => state.session.width >= BROAD);
  const steps = useMemo(() => stepsIn(index), [index]);
  const drawing = useDrawing();
  const scene = useMemo(
    () =>
      drawing &&
      stillScene(
        drawing,
        index,
        steps.map(({ event }) => event),
        SIZES[isBroad ? 'broad' : 'narrow'],
        words,
      ),
    [drawing, index, steps, isBroad, words],
  );
  if (steps.length === 0) return null;
  return (
    <>
      <h3 className={parts.part}>{words.say('reading.example')}</h3>
      <p>{words.say('reading.example.lead', { count: steps.length })}</p>
      <div className={styles.picture} data-size={isBroad ? 'broad' : 'narrow'}>
        {scene && <ScenePicture scene={scene} name={words.say('reading.example.picture')} />}
      </div>
      <ol className={styles.steps}>
        {steps.map(({ event, message }) => (
          <li key={event.id}>
            <p className={styles.title}>
              <b>{event.title}</b> <span>{edtfInShort(event.time, words, zone)}</span>
            </p>
            <p>{words.say(message)}</p>
            <button
              type="button"
              className="button"
              aria-label={words.say('reading.open', { title: event.title })}
              onClick={() => {
                onLeave();
                actions.openEvent(event.id);
              }}
            >
              {words.say('reading.open-short')}
            </button>
          </li>
        ))}
      </ol>
      <p>{words.say('reading.step.day')}</p>
    </>
  );
}

/** What draws the Timeline, which is here already or comes now; without it the story is told in words alone. */
function useDrawing(): typeof DRAWING | undefined {
  const [drawing, setDrawing] = useState<typeof DRAWING>();
  useEffect(() => {
    let isOver = false;
    import('../timeline/TimelineView.tsx').then(
      (timeline) => {
        if (!isOver) setDrawing(timeline.DRAWING);
      },
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, []);
  return drawing;
}
