/** The plain facts of the open event: kind, time with its precision, period, place and people. */
import '../../words/readingWords.ts';
import type { ReactNode } from 'react';
import type { EventText } from '../../record/core.ts';
import type { EventRow } from '../../record/record.ts';
import { edtfInWords } from '../../words/dates.ts';
import { Term } from '../Ask.tsx';
import { useApp, useRecord, useSelectors, useWords } from '../context.tsx';
import { Said } from '../Said.tsx';
import { SideChip } from '../SideChip.tsx';
import { Text } from '../search/marking.tsx';
import { dateOf } from '../sequence/spoken.ts';
import { clocksInWords } from './clocks.ts';
import styles from './Facts.module.css';
import { kindOf, placeOf } from './factTexts.ts';
import { noAnswerInWords } from './noAnswer.ts';
import { useDate } from './useDate.ts';

interface FactsProps {
  readonly event: EventRow;
  readonly text: EventText | undefined;
}

/** The facts as pairs of name and value; without `text` those of the core alone. */
export function Facts({ event, text }: FactsProps) {
  const words = useWords();
  const zone = useApp(useSelectors().zone);
  const record = useRecord();
  const inShort = useDate();
  const place = placeOf(event, words);
  const clocks = clocksInWords(record, event, words);
  const noAnswer =
    text?.searched === undefined ? undefined : noAnswerInWords(record, event, inShort(text.searched), words);
  return (
    <dl className={styles.facts}>
      <Fact name={words.say('event.kind')} term="type">
        {kindOf(event, words)}
      </Fact>
      <Fact name={words.say('event.time')} term="precision">
        {dateOf(record, event, words, zone)}
        {text?.timeNote !== undefined && <span className={styles.note}> {text.timeNote}</span>}
      </Fact>
      {clocks !== undefined && <Fact name={words.say('clock.name')}>{clocks}</Fact>}
      {event.effect && <Fact name={words.say('event.period')}>{edtfInWords(event.effect, words, zone)}</Fact>}
      {place !== undefined && (
        <Fact name={words.say('event.place')}>
          <Text of={place} />
        </Fact>
      )}
      {event.roles.length > 0 && (
        <Fact name={words.say('event.people')}>
          <People event={event} text={text} />
        </Fact>
      )}
      {text?.initiator !== undefined && (
        <Fact name={words.say('event.initiator', { type: event.type })}>
          {record.actors[text.initiator]?.name}
        </Fact>
      )}
      {noAnswer !== undefined && (
        <Fact name={words.say('event.answer')} term="answer">
          {noAnswer}
        </Fact>
      )}
    </dl>
  );
}

function Fact({
  name,
  term,
  children,
}: {
  readonly name: string;
  /** What explains it. */
  readonly term?: string;
  readonly children: ReactNode;
}) {
  return (
    <div>
      <dt>
        {name}
        {term !== undefined && <Term of={term} name={name} />}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

function People({ event, text }: FactsProps) {
  const words = useWords();
  const record = useRecord();
  return (
    <ul className={styles.people}>
      {event.roles.map(({ actor: index, role }, row) => {
        const actor = record.actors[index];
        if (!actor) return null;
        const office = text?.offices[row];
        return (
          <li key={`${actor.id} ${role}`}>
            <SideChip side={record.sides[actor.side]} />{' '}
            <span>
              {office ? (
                <Said
                  id="event.office"
                  values={{
                    name: <Text of={actor.name} />,
                    office: (
                      <span className={styles.office}>
                        <Text of={office} />
                      </span>
                    ),
                  }}
                />
              ) : (
                <Text of={actor.name} />
              )}
            </span>{' '}
            <span className={styles.role}>{words.say(`role.${role}`)}</span>
          </li>
        );
      })}
    </ul>
  );
}
