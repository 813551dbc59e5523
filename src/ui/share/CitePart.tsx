/** Citations of what is shown, of the open event, of the pages they rest on and of the record; and a check of one's own. */
import '../../words/citeWords.ts';
import '../../words/linkWords.ts';
import { useId, useMemo, useState } from 'react';
import type { CslItem } from '../../exchange/cite/cslItem.ts';
import { type CitedPart, clipboardHtml } from '../../exchange/cite/prose.ts';
import { CITE_FORMATS, CITE_STYLES, type CiteStyle } from '../../exchange/cite/styles.ts';
import { fileName } from '../../exchange/out/fileName.ts';
import { DEFAULT_VIEW } from '../../query/view.ts';
import type { Words } from '../../words/words.ts';
import { useApp, useWords } from '../context.tsx';
import { CheckCitation } from './CheckCitation.tsx';
import styles from './CitePart.module.css';
import { CopyButton } from './CopyButton.tsx';
import { Fixed } from './Fixed.tsx';
import { saveFile } from './saveFile.ts';
import { CITED, type Cited, type CitedItems, useCited } from './useCited.ts';
import type { Taken } from './useTaken.ts';

/** More entries than a reader looks through here; all are copied and saved. */
const MOST_SHOWN = 30;

/** The part. */
export function CitePart({ taken }: { readonly taken: Taken }) {
  const words = useWords();
  const items = useCited(taken);
  const [cited, setCited] = useState<Cited>('taken');
  const [style, setStyle] = useState<CiteStyle>('chicago');
  const chosen = items[cited] ?? [];
  const [first] = chosen;
  return (
    <div className={styles.cite}>
      <div className={styles.choices}>
        <What taken={taken} items={items} cited={cited} onChange={setCited} />
        <Styles style={style} onChange={setStyle} />
      </div>
      {chosen.length === 0 ? (
        <p>{words.say('cite.none')}</p>
      ) : (
        <Citations items={chosen} style={style} name={(ending) => nameOfFile(cited, taken, ending)} />
      )}
      {cited === 'sources' ? (
        <p className={styles.note}>{words.say('cite.sources-about')}</p>
      ) : (
        first?.custom && <Fixed fixity={first.custom} item={first} />
      )}
      <CheckCitation />
    </div>
  );
}

function What({
  taken,
  items,
  cited,
  onChange,
}: {
  readonly taken: Taken;
  readonly items: CitedItems;
  readonly cited: Cited;
  readonly onChange: (cited: Cited) => void;
}) {
  const words = useWords();
  const id = useId();
  const all = useApp((state) => state.whole.record.events.length);
  return (
    <fieldset className={styles.group}>
      <legend>{words.say('cite.what')}</legend>
      {CITED.map((what) => (
        <label key={what}>
          <input
            type="radio"
            name={id}
            checked={cited === what}
            disabled={items[what] === undefined}
            onChange={() => onChange(what)}
          />
          {nameOf(what, taken, items, all, words)}
        </label>
      ))}
    </fieldset>
  );
}

function nameOf(what: Cited, taken: Taken, { sources }: CitedItems, all: number, words: Words): string {
  const { of, events } = taken;
  if (what === 'record') return words.say('cite.what-record', { count: all });
  if (what === 'sources')
    return sources
      ? words.say('cite.what-sources', { of, count: sources.length })
      : words.say('cite.what-sources-waiting', { of });
  return of === 'event'
    ? words.say('cite.what-event')
    : words.say('cite.what-view', { count: events.length });
}

function Styles({
  style,
  onChange,
}: {
  readonly style: CiteStyle;
  readonly onChange: (style: CiteStyle) => void;
}) {
  const words = useWords();
  const id = useId();
  return (
    <fieldset className={styles.group} aria-describedby={`${id}about`}>
      <legend>{words.say('cite.style')}</legend>
      <div className={styles.styles}>
        {CITE_STYLES.map((one) => (
          <label key={one}>
            <input type="radio" name={id} checked={style === one} onChange={() => onChange(one)} />
            {words.say('cite.style-name', { style: one })}
          </label>
        ))}
      </div>
      <p id={`${id}about`} className={styles.note}>
        {words.say('cite.style-about', { style })}
      </p>
    </fieldset>
  );
}

/** The citations as they will be copied; of many only the first. */
function Citations({
  items: all,
  style,
  name,
}: {
  readonly items: readonly CslItem[];
  readonly style: CiteStyle;
  /** The name of a file with an ending. */
  readonly name: (ending: string) => string;
}) {
  const words = useWords();
  const { inOrder, write, prose, ending, type } = CITE_FORMATS[style];
  const items = useMemo(() => inOrder(all), [inOrder, all]);
  const text = useMemo(() => write(items), [write, items]);
  const some = items.slice(0, MOST_SHOWN);
  const more = items.length - some.length;
  return (
    <section aria-label={words.say('cite.text')} className={styles.citations}>
      {prose ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too
        <div className={styles.entries} tabIndex={0}>
          {some.map((item) => (
            <p key={item.id}>
              <Runs parts={prose(item)} />
            </p>
          ))}
        </div>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too
        <pre tabIndex={0}>{write(some)}</pre>
      )}
      {more > 0 && <p className={styles.note}>{words.say('cite.more', { count: more })}</p>}
      <CopyButton
        name={words.say('cite.copy', { count: items.length })}
        text={text}
        html={prose && clipboardHtml(items.map(prose))}
      >
        <button
          type="button"
          className="button"
          onClick={() => saveFile(name(ending), new Blob([text], { type: `${type};charset=utf-8` }))}
        >
          {words.say('cite.save', { file: `.${ending}` })}
        </button>
      </CopyButton>
    </section>
  );
}

function Runs({ parts }: { readonly parts: readonly CitedPart[] }) {
  let at = 0;
  return parts.map(({ text, em }) => {
    at += text.length;
    return em ? <i key={at}>{text}</i> : <span key={at}>{text}</span>;
  });
}

function nameOfFile(cited: Cited, { of, record, view }: Taken, ending: string): string {
  if (cited === 'record') return fileName(record, DEFAULT_VIEW, undefined, `citation.${ending}`);
  const what = cited === 'sources' ? 'sources' : 'citation';
  return fileName(record, view, of === 'event' ? view.event : undefined, `${what}.${ending}`);
}
