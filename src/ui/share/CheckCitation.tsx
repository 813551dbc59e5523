/** A citation that somebody has, pasted: whether its link still leads to the events it is of, and which differ. */
import '../../words/citeWords.ts';
import { useId, useRef, useState } from 'react';
import { MAX_CITATION } from '../../exchange/cite/readCitation.ts';
import type { Comparison } from '../../exchange/cite/sameEvents.ts';
import { useApp, useAppContext, useWords } from '../context.tsx';
import styles from './CheckCitation.module.css';
import { type Check, checkPasted, type FetchedRelease } from './checkPasted.ts';
import { siteAddress } from './site.ts';

/** The field, the button, and what came of it. */
export function CheckCitation() {
  const words = useWords();
  const { store, readLink, fetchRelease = unfetched } = useAppContext();
  const version = useApp((state) => state.whole.record.version);
  const [text, setText] = useState('');
  const [check, setCheck] = useState<Check | 'working'>();
  const asked = useRef(0);
  const id = useId();
  const run = async () => {
    asked.current += 1;
    const turn = asked.current;
    setCheck('working');
    const { whole, session } = store.getState();
    const done = await checkPasted(text, {
      record: whole.record,
      texts: session.texts.state === 'here' ? session.texts.words : undefined,
      words,
      site: siteAddress(),
      readLink,
      fetchRelease,
    });
    // Of two answers the one to the last question stands.
    if (turn === asked.current) setCheck(done);
  };
  return (
    <details className={styles.check}>
      <summary>{words.say('cite.check')}</summary>
      <p id={`${id}about`}>{words.say('cite.check-about', { most: MAX_CITATION })}</p>
      <textarea
        aria-label={words.say('cite.check-text')}
        aria-describedby={`${id}about`}
        value={text}
        rows={5}
        maxLength={MAX_CITATION}
        spellCheck={false}
        onChange={(change) => {
          setText(change.target.value);
          setCheck(undefined);
          asked.current += 1;
        }}
      />
      <button type="button" className="button" disabled={text.trim() === ''} onClick={() => void run()}>
        {words.say('cite.check-do')}
      </button>
      <div aria-live="polite" className={styles.outcome}>
        {check === 'working' && <p>{words.say('cite.check-working')}</p>}
        {check !== undefined && check !== 'working' && <Outcome check={check} version={version} />}
      </div>
    </details>
  );
}

async function unfetched(): Promise<FetchedRelease> {
  return { ok: false };
}

function Outcome({ check, version }: { readonly check: Check; readonly version: string }) {
  const words = useWords();
  if (check.is !== 'checked') return <p>{words.say(`cite.check-${check.is}`)}</p>;
  const { here, release, data, search, titleOf } = check;
  return (
    <>
      {release && (
        <>
          <p className={styles.in}>
            {release.found === 'missing'
              ? words.say('cite.check-release-missing', { version: release.version })
              : words.say('cite.check-in-release', { version: release.version })}
          </p>
          {release.found !== 'missing' && <Compared of={release.found} titleOf={titleOf} isThen />}
        </>
      )}
      <p className={styles.in}>{words.say('cite.check-in', { version })}</p>
      <Compared of={here} titleOf={titleOf} />
      {data !== undefined && here.is !== 'unsaid' && (
        <p>
          {data === 'same'
            ? words.say(here.is === 'same' ? 'cite.check-data-same' : 'cite.check-data-link')
            : data === 'unlike'
              ? words.say('cite.check-data-unlike')
              : words.say('cite.check-data-other', { version: data.cited })}
        </p>
      )}
      <p>
        <a href={`./${search}`}>{words.say('cite.check-open')}</a>
      </p>
    </>
  );
}

type TitleOf = (id: string) => string | undefined;

interface ComparedProps {
  readonly of: Comparison;
  readonly titleOf: TitleOf;
  /** Whether it is of the release that was cited, and not of the data that are shown. */
  readonly isThen?: boolean;
}

function Compared({ of, titleOf, isThen }: ComparedProps) {
  const words = useWords();
  if (of.is === 'unsaid')
    return <p>{words.say(isThen ? 'cite.check-leads-to' : 'cite.check-no-hash', { now: of.now })}</p>;
  if (of.is === 'same')
    return (
      <p className={styles.same}>
        <span aria-hidden="true">✓ </span>
        {words.say('cite.check-same', { count: of.ids.length })}
      </p>
    );
  const { cited, now, added, gone } = of;
  return (
    <>
      <p className={styles.other}>
        <span aria-hidden="true">≠ </span>
        {cited === undefined
          ? words.say('cite.check-uncounted', { now })
          : cited === now
            ? words.say('cite.check-other-count', { count: cited })
            : words.say('cite.check-other', { cited, now })}
      </p>
      {added && gone ? (
        <>
          <Ids name={words.say('cite.check-gone', { count: gone.length })} ids={gone} titleOf={titleOf} />
          <Ids name={words.say('cite.check-added', { count: added.length })} ids={added} titleOf={titleOf} />
        </>
      ) : (
        <p>{words.say('cite.check-which')}</p>
      )}
    </>
  );
}

function Ids({
  name,
  ids,
  titleOf,
}: {
  readonly name: string;
  readonly ids: readonly string[];
  readonly titleOf: TitleOf;
}) {
  if (ids.length === 0) return null;
  return (
    <>
      <p>{name}</p>
      <ul className={styles.ids}>
        {ids.map((id) => (
          <li key={id}>{titleOf(id) ?? <code>{id}</code>}</li>
        ))}
      </ul>
    </>
  );
}
