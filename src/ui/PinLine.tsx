/** Of a view that is pinned to a release: that newer data are there, what differs in them, and what is told of its events since. */
import '../words/pinWords.ts';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { formatLink, vocabularyOf } from '../query/link.ts';
import { find, inLatest, type Since, type SinceInView, sinceInView } from '../query/since.ts';
import { CHANGE_KINDS } from '../record/changes.ts';
import type { Difference } from '../record/differences.ts';
import { readEdtf } from '../time/edtf.ts';
import { edtfInShort } from '../words/dates.ts';
import { capitalised, type Words } from '../words/words.ts';
import { useActions, useApp, useAppContext, useSelectors, useWords } from './context.tsx';
import styles from './PinLine.module.css';
import { isPlainClick } from './plainClick.ts';
import { useEventHref } from './useHref.ts';

/** The line. */
export function PinLine() {
  const words = useWords();
  const { fetchSince, frame } = useAppContext();
  const selectors = useSelectors();
  const pinned = useApp((state) => state.whole.record);
  const view = useApp((state) => state.view);
  const shown = useApp(selectors.shown);
  const [since, setSince] = useState<Since | 'failed'>();
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again by hand
  useEffect(() => {
    let isWaited = true;
    const tell = (what: Since | 'failed') => isWaited && setSince(what);
    fetchSince?.(pinned).then(tell, (error: unknown) => {
      console.warn(error);
      tell('failed');
    });
    return () => {
      isWaited = false;
    };
  }, [fetchSince, pinned, asked]);
  const inView = useMemo(
    () => (since && since !== 'failed' ? sinceInView(since, view, pinned, shown) : undefined),
    [since, view, pinned, shown],
  );
  const { version, latest = version, release } = pinned;
  const isOld = latest !== version;
  // The foot of a frame names the version.
  if (!isOld && frame && !inView?.notices.length) return null;
  const kind = latest.includes('+') ? 'pin.older-changed' : 'pin.older';
  const date = dateInWords(release?.date ?? '', words);
  return (
    <section className={styles.pin} aria-label={words.say('pin.name')}>
      {(isOld || !frame) && (
        <p className={styles.line}>
          <span>{words.say(isOld ? kind : 'pin.current', { version, date, latest })}</span>
          <LatestLink since={since === 'failed' ? undefined : since} />
        </p>
      )}
      {inView && inView.notices.length > 0 && <Notices inView={inView} />}
      {isOld && !frame && since === 'failed' && (
        <p className={styles.line}>
          <span>{words.say('pin.failed')}</span>
          <button
            type="button"
            className="button"
            onClick={() => {
              setSince(undefined);
              setAsked(asked + 1);
            }}
          >
            {words.say('pin.retry')}
          </button>
        </p>
      )}
      {isOld && !frame && since === undefined && <p className={styles.about}>{words.say('pin.waiting')}</p>}
      {/* In an article one line is enough: the full timeline tells the rest. */}
      {isOld && !frame && inView && since && since !== 'failed' && (
        <WhatDiffers inView={inView} since={since} />
      )}
    </section>
  );
}

/** To the same view in the latest data, whose ids it has where these are here. */
function LatestLink({ since }: { readonly since: Since | undefined }) {
  const words = useWords();
  const pinned = useApp((state) => state.whole.record);
  const view = useApp((state) => state.view);
  const kept = useApp((state) => state.kept);
  const { frame } = useAppContext();
  // An event that is gone is told of by the page that the link leads to.
  const latest = since && { ...inLatest(view, pinned, since.latest.record), event: view.event };
  const href = formatLink(
    latest ?? { ...view, v: undefined },
    vocabularyOf(since?.latest.record ?? pinned),
    kept,
  );
  return <a href={frame ? `${frame.home}${href}` : href || './'}>{words.say('pin.latest')}</a>;
}

function Notices({ inView: { notices } }: { readonly inView: SinceInView }) {
  const words = useWords();
  const pinned = useApp((state) => state.whole.record);
  return (
    <ul className={styles.notices}>
      {notices.map(({ event, kind, date, text, version }) => (
        <li key={`${event} ${date} ${version} ${text}`}>
          <HereLink event={event}>{find(pinned, event)?.title}</HereLink>{' '}
          {words.say('pin.since', { kind, date: dateInWords(date, words), text })}
        </li>
      ))}
    </ul>
  );
}

function WhatDiffers({ inView, since }: { readonly inView: SinceInView; readonly since: Since }) {
  const words = useWords();
  const asof = useApp((state) => state.view.asof);
  const { here, elsewhere } = inView;
  const all = here.length + elsewhere.length;
  if (all === 0) return <p className={styles.about}>{words.say('pin.same')}</p>;
  // What is told of an event may have become known on a later day than the one that is shown.
  if (asof !== undefined)
    return <p className={styles.about}>{words.say('pin.differs', { here: here.length, all })}</p>;
  return (
    <details>
      <summary>{words.say('pin.differs', { here: here.length, all })}</summary>
      <div className={styles.lists}>
        <List name={words.say('pin.here')} of={here} since={since} />
        <List name={words.say('pin.elsewhere')} of={elsewhere} since={since} />
      </div>
    </details>
  );
}

function List({
  name,
  of,
  since,
}: {
  readonly name: string;
  readonly of: readonly Difference[];
  readonly since: Since;
}) {
  const words = useWords();
  if (of.length === 0) return null;
  const counts = CHANGE_KINDS.flatMap((kind) => {
    const count = of.filter(({ kinds }) => kinds.includes(kind)).length;
    return count > 0 ? words.say('pin.count', { kind: kind.replace('-', '_'), count }) : [];
  });
  return (
    <>
      <h3>{name}</h3>
      <p className={styles.about}>{words.list(counts, 'and')}</p>
      <ul>
        {of.map((difference) => (
          <li key={difference.event}>
            <Entry difference={difference} since={since} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** One event: its name opens it in the latest data, or here where these do not have it. */
function Entry({ difference, since }: { readonly difference: Difference; readonly since: Since }) {
  const words = useWords();
  const pinned = useApp((state) => state.whole.record);
  const { event, kinds, notes, reason, into } = difference;
  const { record } = since.latest;
  const [was, is] = [find(pinned, event), find(record, event)];
  const heir = into === undefined ? undefined : find(record, into);
  const said = kinds.map((kind) => words.say('pin.kind', { kind: kind.replace('-', '_') }));
  const dates = [was, is].map((row) => row && edtfInShort(row.time, words, record.dataset.zone));
  const isMoved = kinds.includes('re-dated') && dates[0] !== undefined && dates[0] !== dates[1];
  // What was written about words that are withheld would tell them.
  const isHidden = since.notices.some((notice) => notice.hide === true && notice.event === event);
  return (
    <>
      {is ? (
        <ThereLink event={event} since={since}>
          {is.title}
        </ThereLink>
      ) : (
        <HereLink event={event}>{was?.title}</HereLink>
      )}{' '}
      <span className={styles.about}>{capitalised(words.list(said, 'and'), words.locale)}</span>
      {isMoved && <p>{words.say('pin.now', { date: dates[0] ?? '', now: dates[1] ?? '' })}</p>}
      {!isHidden &&
        notes.map(({ what, why }) => <p key={`${what} ${why}`}>{words.say('pin.note', { what, why })}</p>)}
      {reason !== undefined && <p>{words.say('pin.reason', { reason })}</p>}
      {heir && (
        <p>
          <ThereLink event={heir.id} since={since}>
            {words.say('pin.into', { title: heir.title })}
          </ThereLink>
        </p>
      )}
    </>
  );
}

/** To an event in the release that is shown. */
function HereLink({ event, children }: { readonly event: string; readonly children: ReactNode }) {
  const { openEvent } = useActions();
  const hrefOf = useEventHref();
  return (
    <a
      href={hrefOf(event)}
      onClick={(click) => {
        if (!isPlainClick(click)) return;
        click.preventDefault();
        openEvent(event);
      }}
    >
      {children}
    </a>
  );
}

/** To an event in the latest data. */
function ThereLink({
  event,
  since,
  children,
}: {
  readonly event: string;
  readonly since: Since;
  readonly children: ReactNode;
}) {
  const pinned = useApp((state) => state.whole.record);
  const view = useApp((state) => state.view);
  const { record } = since.latest;
  return (
    <a href={formatLink({ ...inLatest(view, pinned, record), event }, vocabularyOf(record))}>{children}</a>
  );
}

function dateInWords(date: string, words: Words): string {
  const day = readEdtf(date);
  return day ? edtfInShort(day, words, 'UTC') : date;
}
