/** The frame as readers will see it, at the widths that articles have: the real page, which says its height itself. */
import '../../../words/embedWords.ts';
import { useEffect, useId, useRef } from 'react';
import { readHeight } from '../../../protocol/messages.ts';
import { useWords } from '../../context.tsx';
import styles from './Embed.module.css';

/** The widths, px. */
export const WIDTHS = [320, 640, 720, 1100] as const;
export type PreviewWidth = (typeof WIDTHS)[number];

interface PreviewProps {
  /** The query string of the frame. */
  readonly search: string;
  readonly title: string;
  readonly width: PreviewWidth;
  readonly onWidth: (width: PreviewWidth) => void;
  /** The height, px, that the frame has told at this width. */
  readonly height: number | undefined;
  readonly onHeight: (height: number) => void;
  /** Goes on with what stands after it, past all that can be reached in the frame. */
  readonly onSkip: () => void;
}

/** Before the frame has told its height, px. */
const START = 400;

/** The frame, in a box that scrolls where it is wider. */
export function Preview({ search, title, width, onWidth, height, onHeight, onSkip }: PreviewProps) {
  const words = useWords();
  const id = useId();
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      const told = source === frame.current?.contentWindow ? readHeight(data) : undefined;
      if (told !== undefined) onHeight(told);
    };
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, [onHeight]);
  return (
    <div className={styles.preview}>
      <h3>{words.say('embed.preview')}</h3>
      <fieldset className={styles.widths}>
        <legend className="vh">{words.say('embed.preview.width')}</legend>
        {WIDTHS.map((one) => (
          <label key={one}>
            <input type="radio" name={id} checked={one === width} onChange={() => onWidth(one)} />
            {words.say('embed.preview.px', { width: one })}
          </label>
        ))}
      </fieldset>
      <p className={styles.said}>
        {height === undefined
          ? words.say('embed.preview.waiting')
          : words.say('embed.preview.height', { height })}
      </p>
      <button type="button" className="skip" onClick={onSkip}>
        {words.say('embed.preview.skip')}
      </button>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the box scrolls, also by keys */}
      <section className={styles.box} tabIndex={0} aria-label={words.say('embed.preview')}>
        {/* Ours on our own page: it needs no sandbox, in which some browsers show nothing of a site whose address the build was not told. */}
        <iframe
          key={`${search} ${width}`}
          ref={frame}
          src={`./embed/${search}`}
          title={title}
          width={width}
          height={height ?? START}
        />
      </section>
    </div>
  );
}
