/** The plain facts of the open event: kind, time with its precision, period, place and people. */
import type { ReactNode } from 'react';
import type { EventText } from '../../record/core.ts';
import type { EventRow } from '../../record/record.ts';
import { countryName } from '../../words/codes.ts';
import { edtfInWords } from '../../words/dates.ts';
import { useApp, useSelectors, useWords } from '../context.tsx';
import { SideChip } from '../SideChip.tsx';
import styles from './Facts.module.css';

interface FactsProps {
  readonly event: EventRow;
  readonly text: EventText | undefined;
}

export function Facts({ event, text }: FactsProps) {
  const words = useWords();
  const zone = useApp(useSelectors().zone);
  const country = event.country && countryName(event.country, words);
  const place = [event.place, country === event.place ? undefined : country].filter(Boolean).join(', ');
  return (
    <dl className={styles.facts}>
      <Fact name={words.say('event.kind')}>
        {words.say(`type.${event.type}`)}
        {event.channel && ` · ${words.say(`channel.${event.channel}`)}`}
      </Fact>
      <Fact name={words.say('event.time')}>
        {edtfInWords(event.time, words, zone)}
        {text?.timeNote !== undefined && <span className={styles.note}> {text.timeNote}</span>}
      </Fact>
      {event.effect && <Fact name={words.say('event.period')}>{edtfInWords(event.effect, words, zone)}</Fact>}
      {place !== '' && <Fact name={words.say('event.place')}>{place}</Fact>}
      <Fact name={words.say('event.people')}>
        <People event={event} text={text} />
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function People({ event, text }: FactsProps) {
  const words = useWords();
  const record = useApp((state) => state.index.record);
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
              {actor.name}
              {office ? <span className={styles.office}>, {office}</span> : null}
            </span>{' '}
            <span className={styles.role}>{words.say(`role.${role}`)}</span>
          </li>
        );
      })}
    </ul>
  );
}
