/** The proposals as a table that any of its columns sorts; each leads to its exchange, each answer to its event. */
import type { MouseEvent, ReactNode } from 'react';
import type { ProposalAnswers } from '../../query/answers.ts';
import { formatLink, vocabularyOf } from '../../query/link.ts';
import { authors, sidesOf } from '../../record/parts.ts';
import { type Actor, type EventRow, eventAt } from '../../record/record.ts';
import type { CivilDay } from '../../time/civil.ts';
import { dayInWords } from '../../words/dates.ts';
import { namesInWords } from '../../words/sentence.ts';
import { useActions, useApp, useRecord, useWords } from '../context.tsx';
import { useDate } from '../event/useDate.ts';
import { focusMain } from '../focusMain.ts';
import { isPlainClick } from '../plainClick.ts';
import { SideChip } from '../SideChip.tsx';
import { elapsedInWords } from './answerWords.ts';
import styles from './Proposals.module.css';
import {
  type Asked,
  firstAnswer,
  PROPOSAL_COLUMNS,
  type ProposalColumn,
  type Sorting,
} from './proposalRows.ts';
import { SideAnswer } from './SideAnswer.tsx';
import { useExchangeView } from './useExchangeView.ts';

interface ProposalTableProps {
  readonly rows: readonly ProposalAnswers[];
  /** Whether the rows are of the whole record, whatever is filtered. */
  readonly isWhole: boolean;
  readonly asked: Asked;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  /** A link to the page behind has been followed. */
  readonly onLeave: () => void;
}

/** The table, in a part of the page that scrolls by itself where it is too wide. */
export function ProposalTable({ rows, isWhole, asked, sorting, onSort, onLeave }: ProposalTableProps) {
  const words = useWords();
  const follow = useFollow(isWhole, onLeave);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className={styles.scroll} aria-label={words.say('proposals.table')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {PROPOSAL_COLUMNS.map((column) => (
              <Head key={column} column={column} sorting={sorting} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((of) => (
            <Row key={of.proposal.id} of={of} asked={asked} follow={follow} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface Follow {
  readonly hrefOf: (thread: EventRow, event?: EventRow) => string;
  readonly go: (click: MouseEvent, thread: EventRow, event?: EventRow) => void;
}

/** The ways out of the overview: to an exchange shown alone, and to one of its events. */
function useFollow(isWhole: boolean, onLeave: () => void): Follow {
  const actions = useActions();
  const viewOf = useExchangeView(isWhole);
  const record = useRecord();
  const kept = useApp((state) => state.kept);
  return {
    hrefOf: (thread, event) => formatLink(viewOf(thread.id, event?.id), vocabularyOf(record), kept),
    go: (click, thread, event) => {
      if (!isPlainClick(click)) return;
      click.preventDefault();
      onLeave();
      actions.setThread(thread.id, viewOf(thread.id, event?.id));
      // The dialog gives the focus back as it goes.
      if (!event) queueMicrotask(focusMain);
    },
  };
}

function Head({
  column,
  sorting,
  onSort,
}: {
  readonly column: ProposalColumn;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}) {
  const words = useWords();
  const asof = useApp((state) => state.view.asof);
  const isBy = sorting.by === column;
  const name =
    column === 'open' && asof !== undefined
      ? words.say('proposals.col.open-asof', { date: dayInWords(asof as CivilDay, words, 'short') })
      : words.say(`proposals.col.${column}`);
  return (
    <th scope="col" aria-sort={isBy ? (sorting.isDescending ? 'descending' : 'ascending') : undefined}>
      <button
        type="button"
        title={words.say('proposals.sort', { column: name })}
        onClick={() => onSort({ by: column, isDescending: isBy && !sorting.isDescending })}
      >
        {name}
        <svg viewBox="0 0 8 12" data-sorted={isBy} data-way={sorting.isDescending} aria-hidden="true">
          <path d="M4 1V11M1 4 4 1 7 4" fill="none" stroke="currentColor" strokeWidth="1.25" />
        </svg>
      </button>
    </th>
  );
}

function Row({
  of,
  asked,
  follow,
}: {
  readonly of: ProposalAnswers;
  readonly asked: Asked;
  readonly follow: Follow;
}) {
  const words = useWords();
  const record = useRecord();
  const date = useDate();
  const { proposal, put, searched } = of;
  const makers = authors(record, proposal);
  const first = firstAnswer(of, asked);
  const sidesWith = (status: (typeof put)[number]['status']) =>
    put.filter((one) => one.status === status).flatMap((one) => record.sides[one.side]?.name ?? []);
  const [none, open] = [sidesWith('none-found'), sidesWith('open')];
  return (
    <tr>
      <td>{date(proposal.time)}</td>
      <th scope="row">
        <a href={follow.hrefOf(proposal)} onClick={(click) => follow.go(click, proposal)}>
          {proposal.title}
        </a>
        <After of={of} />
      </th>
      <td>
        {sidesOf(makers).map((index) => (
          <Party key={index} side={index} actors={makers.filter((actor) => actor.side === index)} />
        ))}
      </td>
      <td>
        {put.map(({ side: index, addressees }) => (
          <Party
            key={index}
            side={index}
            actors={addressees.flatMap((actor) => record.actors[actor] ?? [])}
          />
        ))}
        {put.length === 0 && words.say('answer.nobody')}
      </td>
      <td>
        {put.map((one) => (
          <SideAnswer
            key={one.side}
            of={one}
            searched={searched}
            hrefOf={(event) => follow.hrefOf(proposal, event)}
            onOpen={(event, click) => follow.go(click, proposal, event)}
          />
        ))}
      </td>
      <td>
        {first && (
          <Party side={first.side} actors={[]}>
            {elapsedInWords(first.after, words)}
          </Party>
        )}
      </td>
      <td>
        {none.length > 0 &&
          searched !== undefined &&
          words.say('proposals.sides-searched', {
            sides: namesInWords(none, words),
            date: date(searched),
          })}
      </td>
      <td>{namesInWords(open, words)}</td>
    </tr>
  );
}

/** What later events made of it, by their own links, and how long it was to hold. */
function After({ of: { proposal, superseded, implemented } }: { readonly of: ProposalAnswers }) {
  const words = useWords();
  const record = useRecord();
  const date = useDate();
  const told = (message: 'proposals.superseded' | 'proposals.implemented', events: readonly number[]) =>
    events.flatMap((index) => {
      const event = eventAt(record, index);
      return event ? [words.say(message, { title: event.title })] : [];
    });
  return [
    ...(proposal.effect ? [words.say('proposals.until', { period: date(proposal.effect) })] : []),
    ...told('proposals.superseded', superseded),
    ...told('proposals.implemented', implemented),
  ].map((note) => (
    <span key={note} className={styles.after}>
      {note}
    </span>
  ));
}

function Party({
  side,
  actors,
  children,
}: {
  readonly side: number;
  readonly actors: readonly Actor[];
  readonly children?: ReactNode;
}) {
  const words = useWords();
  const record = useRecord();
  return (
    <div className={styles.party}>
      <SideChip side={record.sides[side]} />
      <span>
        {namesInWords(
          actors.map(({ name }) => name),
          words,
        )}
        {children}
      </span>
    </div>
  );
}
