/** The overview of proposals: who put what to whom, who answered how and after how long, and whose answer is missing. */
import '../../words/threadWords.ts';
import { useId, useMemo, useState } from 'react';
import { and, count, indexes } from '../../query/bitset.ts';
import { isFiltered } from '../../query/view.ts';
import { eventAt } from '../../record/record.ts';
import type { CivilDay } from '../../time/civil.ts';
import { dayInWords } from '../../words/dates.ts';
import { useApp, useIndex, useRecord, useSelectors, useWords } from '../context.tsx';
import { Sheet } from '../Sheet.tsx';
import { Figures } from './Figures.tsx';
import styles from './Proposals.module.css';
import { ProposalTable } from './ProposalTable.tsx';
import { type Asked, askedFor, OUTCOMES, type Sorting, sorted } from './proposalRows.ts';
import { useProposalAnswers } from './useProposalAnswers.ts';

/** So many proposals are read at most, and so many listed. */
const MOST_READ = 5_000;
const MOST_LISTED = 500;

/** The dialog. */
export function Proposals({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const index = useIndex();
  const { shown } = useApp(useSelectors().selection);
  const canNarrow = useApp((state) => isFiltered(state.view));
  const asof = useApp((state) => state.view.asof);
  const [isNarrow, setNarrow] = useState(false);
  const all = index.options.type.events('proposal');
  const total = count(all);
  const among = useMemo(() => and(all, shown), [all, shown]);
  const which = isNarrow && canNarrow ? 'shown' : 'all';
  const name = words.say('proposals.name');
  const set = which === 'shown' ? among : all;
  const isMany = count(set) > MOST_READ;
  return (
    <Sheet name={name} isWide onClose={onClose}>
      <div className={styles.proposals}>
        <div className={styles.head}>
          <h2>{name}</h2>
          <button type="button" className="button" onClick={onClose}>
            {words.say('proposals.close')}
          </button>
        </div>
        {asof !== undefined && (
          <p>{words.say('proposals.asof', { date: dayInWords(asof as CivilDay, words) })}</p>
        )}
        {canNarrow && (
          <fieldset className={styles.which}>
            <legend className="vh">{words.say('proposals.which')}</legend>
            {(
              [
                ['all', 'proposals.all', total],
                ['shown', 'proposals.shown', count(among)],
              ] as const
            ).map(([value, message, of]) => (
              <label key={value}>
                <input
                  type="radio"
                  name="proposals"
                  checked={which === value}
                  onChange={() => setNarrow(value === 'shown')}
                />{' '}
                {words.say(message, { count: of })}
              </label>
            ))}
          </fieldset>
        )}
        {isMany ? (
          <p>{words.say('proposals.too-many', { count: count(set), most: MOST_READ })}</p>
        ) : (
          <Overview key={which} of={indexes(set)} which={which} onLeave={onClose} />
        )}
      </div>
    </Sheet>
  );
}

interface OverviewProps {
  /** The proposals, as record indexes. */
  readonly of: readonly number[];
  readonly which: 'all' | 'shown';
  readonly onLeave: () => void;
}

function Overview({ of, which, onLeave }: OverviewProps) {
  const words = useWords();
  const record = useRecord();
  const answersOf = useProposalAnswers();
  const [asked, setAsked] = useState<Asked>({ side: undefined, outcome: undefined });
  const [sorting, setSorting] = useState<Sorting>({ by: 'date', isDescending: false });
  const key = of.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says all that `of` does
  const proposals = useMemo(
    () => of.flatMap((index) => eventAt(record, index) ?? []).map(answersOf),
    [key, record, answersOf],
  );
  const rows = useMemo(
    () => sorted(record, askedFor(proposals, asked), sorting, asked, words.locale),
    [record, proposals, asked, sorting, words],
  );
  const sides = useMemo(() => {
    const put = new Set(proposals.flatMap((one) => one.put.map(({ side }) => side)));
    return record.sides.filter(({ index }) => put.has(index));
  }, [proposals, record]);
  const id = useId();
  return (
    <>
      <div className={styles.asked}>
        <label htmlFor={`${id}side`}>{words.say('proposals.put-to')}</label>
        <select
          id={`${id}side`}
          value={asked.side ?? ''}
          onChange={({ target: { value } }) =>
            setAsked({ ...asked, side: value === '' ? undefined : Number(value) })
          }
        >
          <option value="">{words.say('proposals.any-side')}</option>
          {sides.map((side) => (
            <option key={side.id} value={side.index}>
              {side.name}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}outcome`}>{words.say('proposals.answered')}</label>
        <select
          id={`${id}outcome`}
          value={asked.outcome ?? ''}
          onChange={({ target: { value } }) =>
            setAsked({ ...asked, outcome: OUTCOMES.find((outcome) => outcome === value) })
          }
        >
          <option value="">{words.say('proposals.any-answer')}</option>
          {OUTCOMES.map((outcome) => (
            <option key={outcome} value={outcome}>
              {words.say(`proposals.by.${outcome}`)}
            </option>
          ))}
        </select>
        <p aria-live="polite">
          {words.say('proposals.count', { shown: rows.length, count: of.length, which })}
        </p>
      </div>
      <Figures proposals={proposals} sides={sides.filter(({ index }) => (asked.side ?? index) === index)} />
      {rows.length === 0 ? (
        <p>{words.say('proposals.none')}</p>
      ) : (
        <ProposalTable
          rows={rows.slice(0, MOST_LISTED)}
          isWhole={which === 'all'}
          asked={asked}
          sorting={sorting}
          onSort={setSorting}
          onLeave={onLeave}
        />
      )}
      {rows.length > MOST_LISTED && <p>{words.say('proposals.most', { count: MOST_LISTED })}</p>}
    </>
  );
}
