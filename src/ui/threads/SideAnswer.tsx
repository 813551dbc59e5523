/** What one side answered to a proposal: each way of answering with its sign, its word and how long it took. */
import type { MouseEvent } from 'react';
import type { SideAnswers, TimedAnswer } from '../../query/answers.ts';
import { type EventRow, eventAt } from '../../record/record.ts';
import type { CivilDay } from '../../time/civil.ts';
import { dayInWords } from '../../words/dates.ts';
import { useApp, useRecord, useWords } from '../context.tsx';
import { useDate } from '../event/useDate.ts';
import { Mark } from '../Mark.tsx';
import { SideChip } from '../SideChip.tsx';
import { answerInWords, elapsedInWords } from './answerWords.ts';
import styles from './SideAnswer.module.css';

interface SideAnswerProps {
  readonly of: SideAnswers;
  /** The day to which answers were searched for, as written. */
  readonly searched: string | undefined;
  /** The address of an event that answers, and what a plain click on it does. */
  readonly hrefOf?: (event: EventRow) => string;
  readonly onOpen?: (event: EventRow, click: MouseEvent) => void;
}

/** The side with its answers, or with words for there being none. */
export function SideAnswer({ of, searched, hrefOf, onOpen }: SideAnswerProps) {
  const record = useRecord();
  return (
    <div className={styles.side}>
      <SideChip side={record.sides[of.side]} />
      <span className={styles.answers}>
        {of.firsts.map((answer) => (
          <OneAnswer
            key={answer.stance}
            answer={answer}
            isFirst={answer === of.answers[0]}
            hrefOf={hrefOf}
            onOpen={onOpen}
          />
        ))}
        {of.answers.length === 0 && <NoAnswer of={of} searched={searched} />}
      </span>
    </div>
  );
}

function OneAnswer({
  answer,
  isFirst,
  hrefOf,
  onOpen,
}: {
  readonly answer: TimedAnswer;
  readonly isFirst: boolean;
  readonly hrefOf: SideAnswerProps['hrefOf'];
  readonly onOpen: SideAnswerProps['onOpen'];
}) {
  const words = useWords();
  const event = eventAt(useRecord(), answer.event);
  const said = answerInWords(answer, words);
  return (
    <span data-first={isFirst}>
      <AnswerSign stance={answer.stance} />
      {event && hrefOf ? (
        <a href={hrefOf(event)} onClick={(click) => onOpen?.(event, click)}>
          {said}
          <span className="vh"> {words.say('answer.in-event', { title: event.title })}</span>
        </a>
      ) : (
        <span>{said}</span>
      )}
    </span>
  );
}

/** The sign of an answer, that of the drawing. */
function AnswerSign({ stance }: { readonly stance: TimedAnswer['stance'] }) {
  return (
    <svg className={styles.sign} viewBox="-8 -8 16 16" fill="none" strokeWidth="1.5" aria-hidden="true">
      <Mark shape="chevron" answer={stance === 'comments' ? undefined : stance} />
    </svg>
  );
}

function NoAnswer({ of, searched }: Pick<SideAnswerProps, 'of' | 'searched'>) {
  const words = useWords();
  const date = useDate();
  const asof = useApp((state) => state.view.asof);
  const [remark] = of.remarks;
  const none =
    searched !== undefined
      ? words.say('answer.none-found', { date: date(searched) })
      : asof === undefined
        ? words.say('answer.open')
        : words.say('answer.open-asof', { date: dayInWords(asof as CivilDay, words, 'short') });
  return (
    <>
      <span>{none}</span>
      {remark && (
        <span>
          {words.say('answer.remark', {
            count: of.remarks.length,
            elapsed: elapsedInWords(remark.after, words),
          })}
        </span>
      )}
    </>
  );
}
