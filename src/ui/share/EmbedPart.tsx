/** The view in somebody's article: how it looks there, at several widths, and the HTML to paste in three forms. */
import '../../words/embedWords.ts';
import '../../words/shareWords.ts';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { type FrameOf, figureSnippet, frameSnippet, scriptSnippet } from '../../exchange/snippets.ts';
import { startHeight } from '../../protocol/startHeight.ts';
import { formatLink, vocabularyOf } from '../../query/link.ts';
import type { EventRow } from '../../record/record.ts';
import { licenceName } from '../../words/codes.ts';
import { edtfInShort } from '../../words/dates.ts';
import { joined } from '../../words/sentence.ts';
import { useApp, useIndex, useSelectors, useWords } from '../context.tsx';
import { standingChips } from '../standing.ts';
import { CopyButton } from './CopyButton.tsx';
import { type Choices, choicesOf, frameSearch } from './embed/choices.ts';
import styles from './embed/Embed.module.css';
import { Options } from './embed/Options.tsx';
import { Preview, type PreviewWidth } from './embed/Preview.tsx';
import { pinOf } from './pinOf.ts';
import { eventPageAddress, hostScript, isSiteTold, siteAddress } from './site.ts';
import type { PartProps, Taken } from './useTaken.ts';

const FORMS = ['frame', 'script', 'figure'] as const;
type Form = (typeof FORMS)[number];

/** Typing rests so long, ms, before the preview follows. */
const REST = 400;
/** The list beside a picture has so many events at most. */
const MOST_LISTED = 40;
/** Stands for the address that the editor gives the picture. */
const PICTURE = 'parley.png';

export function EmbedPart({ taken, isPinned, onPinned }: PartProps) {
  const words = useWords();
  const id = useId();
  const whole = useApp((state) => state.whole.record);
  const kept = useApp((state) => state.kept);
  const [own, setOwn] = useState(() => choicesOf(taken.view));
  const choices = useMemo((): Choices => ({ ...own, isFrozen: isPinned }), [own, isPinned]);
  const [form, setForm] = useState<Form>('frame');
  const [width, setWidth] = useState<PreviewWidth>(() => (innerWidth < 900 ? 320 : 720));
  const [heights, setHeights] = useState<Readonly<Record<string, number>>>({});
  const field = useRef<HTMLTextAreaElement>(null);
  const pin = pinOf({ release: whole.release });
  const version = taken.view.v ?? pin?.version;
  const search = (of: Choices) => {
    const view = {
      ...taken.view,
      view: of.view,
      theme: of.theme,
      v: of.isFrozen ? version : undefined,
      // A view in an article is shown with nothing open over it.
      event: taken.of === 'event' ? taken.view.event : undefined,
    };
    return formatLink(view, vocabularyOf(whole), taken.of === 'event' ? [] : kept);
  };
  const shown = useRested(choices);
  const frame = frameSearch(search(choices), choices);
  const previewed = frameSearch(search(shown), shown);
  const heightKey = `${previewed} ${width}`;
  // What was measured last at this width stands until the preview has followed what is typed.
  const measured = heights[`${frame} ${width}`] ?? heights[`${width}`];
  const title = words.say('embed.title', { record: whole.dataset.title, sentence: taken.sentence });
  const site = siteAddress();
  const of: FrameOf = {
    src: `${site}embed/${frame}`,
    link: `${site}${search(choices)}`,
    title,
    linkText: words.say('embed.link'),
    height: measured ?? startHeight(width),
    // A light frame is transparent without it, and a host's policy may forbid styles.
    scheme: choices.isTransparent && choices.theme === 'dark' ? 'dark' : undefined,
  };
  const code = useCode(form, of, taken, choices.isFrozen);
  const { origin } = new URL(site);
  const needs = [`frame-src ${origin};`, ...(form === 'script' ? [`script-src ${origin};`] : [])].join(' ');
  return (
    <div className={styles.embed}>
      <Options
        choices={choices}
        onChange={({ isFrozen, ...rest }) => {
          setOwn(rest);
          onPinned(isFrozen);
        }}
        version={version}
      />
      <Preview
        search={previewed}
        title={title}
        width={width}
        onWidth={setWidth}
        height={heights[heightKey]}
        onSkip={() => field.current?.focus()}
        onHeight={(height) =>
          setHeights((before) => ({ ...before, [heightKey]: height, [`${width}`]: height }))
        }
      />
      <section className={styles.code}>
        <fieldset className={styles.widths}>
          <legend>{words.say('embed.form')}</legend>
          {FORMS.map((one) => (
            <label key={one}>
              <input type="radio" name={id} checked={one === form} onChange={() => setForm(one)} />
              {words.say(`embed.form.${one}`)}
            </label>
          ))}
        </fieldset>
        <p className={styles.said}>
          {form === 'figure' && hasCard(taken, choices.isFrozen)
            ? words.say('embed.form.figure-event')
            : words.say(`embed.form.${form}.about`, { picture: PICTURE })}
        </p>
        <textarea
          ref={field}
          aria-label={words.say('embed.code')}
          readOnly
          value={code}
          rows={8}
          spellCheck={false}
        />
        <CopyButton name={words.say('embed.copy')} text={code} />
        {form !== 'figure' && (
          <p className={styles.said}>
            {words.say('embed.needs')} <code>{needs}</code>
          </p>
        )}
        {form !== 'figure' && !isSiteTold() && <p className={styles.said}>{words.say('embed.no-site')}</p>}
        <p className={styles.said}>
          <a href="./demo/" target="_blank" rel="noopener">
            {words.say('embed.demo')}
          </a>
        </p>
      </section>
    </div>
  );
}

/** Whether there is a card for it: cards are drawn from the latest data, whatever day or release is shown. */
function hasCard({ of, view }: Taken, isFrozen: boolean): boolean {
  return of === 'event' && view.asof === undefined && view.v === undefined && !isFrozen;
}

/** The HTML of a form. */
function useCode(form: Form, of: FrameOf, taken: Taken, isFrozen: boolean): string {
  const words = useWords();
  const zone = useApp(useSelectors().zone);
  const { reasons } = useIndex();
  if (form === 'frame') return frameSnippet(of);
  if (form === 'script') return scriptSnippet(of, hostScript());
  const { record, sentence, events, view } = taken;

  const standingOf = (event: EventRow) => {
    const chips = standingChips(record, event, reasons[event.index] ?? [], words);
    const ended = chips.map(({ text }) => words.say('sentence.end', { sentence: text }));
    return chips.length === 0
      ? undefined
      : words.say('embed.figure.standing', { standing: joined(ended, words) });
  };
  const listed = events.slice(0, MOST_LISTED);
  const rest = events.length - listed.length;
  return figureSnippet({
    picture:
      hasCard(taken, isFrozen) && view.event !== undefined
        ? `${eventPageAddress(view.event)}card.png`
        : PICTURE,
    alt: words.say('embed.figure.picture', { sentence }),
    caption: words.say('embed.figure.caption', {
      sentence,
      record: record.dataset.title,
      version: record.version,
      licence: licenceName(record.dataset.licence),
    }),
    link: of.link,
    linkText: of.linkText,
    events: listed.map((event) => ({
      title: event.title,
      date: edtfInShort(event.time, words, zone),
      link: eventPageAddress(event.id),
      standing: standingOf(event),
    })),
    rest: rest > 0 ? words.say('embed.figure.rest', { count: rest }) : undefined,
  });
}

/** The choices as they were when the editor last rested. */
function useRested(choices: Choices): Choices {
  const [rested, setRested] = useState(choices);
  useEffect(() => {
    const timer = setTimeout(() => setRested(choices), REST);
    return () => clearTimeout(timer);
  }, [choices]);
  return rested;
}
