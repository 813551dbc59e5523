/** The link to what is shown, or to the open event: live or pinned to a release, what it will show, and ways to send it. */
import '../../words/linkWords.ts';
import { useId } from 'react';
import { fileName } from '../../exchange/out/fileName.ts';
import type { CivilDay } from '../../time/civil.ts';
import { dayInWords } from '../../words/dates.ts';
import type { Words } from '../../words/words.ts';
import { useApp, useSelectors, useWords } from '../context.tsx';
import { CopyButton } from './CopyButton.tsx';
import styles from './LinkPart.module.css';
import { pinOf } from './pinOf.ts';
import { QrPart } from './QrPart.tsx';
import { eventPageAddress } from './site.ts';
import type { PartProps, Taken } from './useTaken.ts';

/** Longer links are cut by some programs. */
const LONG = 2_000;

/** The part. */
export function LinkPart({ taken, isPinned, onPinned }: PartProps) {
  const words = useWords();
  const open = useApp(useSelectors().open);
  const pin = usePin(taken);
  const version = isPinned ? pin?.version : undefined;
  const link = taken.linkToScreen(version);
  return (
    <div className={styles.link}>
      <div className={styles.main}>
        {pin && <Time pin={pin} isPinned={isPinned} onChange={onPinned} />}
        <section>
          <h3>{words.say('link.shows')}</h3>
          <ul className={styles.shows}>
            {sentences(taken, open?.title, version, words).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
        <label className={styles.address}>
          <span>{words.say('link.address')}</span>
          <input readOnly value={link} spellCheck={false} onFocus={(focus) => focus.target.select()} />
        </label>
        <CopyButton name={words.say('link.copy')} text={link}>
          {typeof navigator.share === 'function' && (
            <button type="button" className="button" onClick={() => void send(taken.sentence, link)}>
              {words.say('link.send')}
            </button>
          )}
        </CopyButton>
        {link.length > LONG && (
          <p className={styles.note}>{words.say('link.long', { length: link.length })}</p>
        )}
        {taken.of === 'event' && taken.view.event !== undefined && (
          <p className={styles.note}>
            {words.say('link.page')}{' '}
            <a href={eventPageAddress(taken.view.event)}>{eventPageAddress(taken.view.event)}</a>
          </p>
        )}
      </div>
      <QrPart link={link} name={(ending) => nameOfFile(taken, `link.${ending}`)} />
    </div>
  );
}

/** The release to pin to: that of the link which was followed, else that of the data. */
function usePin({ view }: Taken): TimePin | undefined {
  const release = useApp((state) => state.whole.record.release);
  const pin = pinOf({ release });
  if (view.v !== undefined) return { version: view.v, shown: view.v };
  return pin && { version: pin.version, shown: pin.isShown ? pin.version : (release?.version ?? '') };
}

interface TimePin {
  readonly version: string;
  /** The version of the data that are shown. */
  readonly shown: string;
}

function Time({
  pin: { version, shown },
  isPinned,
  onChange,
}: {
  readonly pin: TimePin;
  readonly isPinned: boolean;
  readonly onChange: (isPinned: boolean) => void;
}) {
  const words = useWords();
  const id = useId();
  const ways = [
    [false, words.say('link.live'), words.say('link.live-about')],
    [
      true,
      words.say('link.pinned', { version }),
      shown === version
        ? words.say('link.pinned-about', { version })
        : words.say('link.pinned-other', { version, shown }),
    ],
  ] as const;
  return (
    <fieldset className={styles.time}>
      <legend>{words.say('link.time')}</legend>
      {ways.map(([pinned, name, about]) => (
        <div key={String(pinned)} className={styles.way}>
          <input
            type="radio"
            id={`${id}${pinned}`}
            name={id}
            checked={isPinned === pinned}
            aria-describedby={`${id}${pinned}about`}
            onChange={() => onChange(pinned)}
          />
          <label htmlFor={`${id}${pinned}`}>{name}</label>
          <p id={`${id}${pinned}about`}>{about}</p>
        </div>
      ))}
    </fieldset>
  );
}

/** What whoever follows the link will see, a sentence each. */
function sentences(
  { of, sentence, view }: Taken,
  open: string | undefined,
  version: string | undefined,
  words: Words,
): readonly string[] {
  const { asof } = view;
  return [
    ...(of === 'event' ? [words.say('link.shows-event', { title: sentence })] : [sentence]),
    ...(of === 'event' && asof !== undefined
      ? [words.say('link.shows-asof', { date: dayInWords(asof as CivilDay, words) })]
      : []),
    ...(of === 'view' && open !== undefined ? [words.say('link.shows-open', { title: open })] : []),
    words.say('link.shows-view', { view: view.view ?? 'other' }),
    ...(view.tz === undefined ? [] : [words.say('link.shows-zone', { zone: view.tz })]),
    version === undefined ? words.say('link.shows-live') : words.say('link.shows-pinned', { version }),
  ];
}

/** The device's own way to send something; a reader who leaves it has sent nothing. */
async function send(text: string, url: string): Promise<void> {
  try {
    await navigator.share({ title: document.title, text, url });
  } catch {
    // The reader went back, or the device would not.
  }
}

function nameOfFile({ of, record, view }: Taken, ending: string): string {
  return fileName(record, view, of === 'event' ? view.event : undefined, ending);
}
