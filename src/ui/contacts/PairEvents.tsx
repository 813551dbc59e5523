/** The events that two parties have with each other, the latest first. */
import { useRef, useState } from 'react';
import type { Shape } from '../../chart/shapes.ts';
import type { Exchange } from '../../query/contacts.ts';
import { eventAt } from '../../record/record.ts';
import { useRecord, useWords } from '../context.tsx';
import { useSentence } from '../sequence/useSentence.ts';
import { EventLink } from './EventLink.tsx';
import { SIGNS, Sign } from './Key.tsx';
import styles from './PairPanel.module.css';

/** So many events are listed at first, and so many when all are asked for. */
const FIRST_LISTED = 20;
const MOST_LISTED = 500;

/** The list; each event opens. */
export function PairEvents({ exchanges }: { readonly exchanges: readonly Exchange[] }) {
  const words = useWords();
  const record = useRecord();
  const sentence = useSentence();
  const list = useRef<HTMLUListElement>(null);
  const [isAll, setAll] = useState(false);
  const listed = exchanges.slice(isAll ? -MOST_LISTED : -FIRST_LISTED).reverse();
  if (listed.length === 0) return null;
  return (
    <div>
      <h3>{words.say('contacts.events')}</h3>
      {isAll && exchanges.length > listed.length && (
        <p>{words.say('contacts.events.left', { listed: listed.length, count: exchanges.length })}</p>
      )}
      <ul ref={list} tabIndex={-1} className={styles.events}>
        {listed.map((exchange) => {
          const event = eventAt(record, exchange.event);
          return (
            event && (
              <li key={event.id}>
                <Sign shape={shapeOf(exchange)} />
                <div>
                  <EventLink event={event} />
                  <p>{sentence(event)}</p>
                </div>
              </li>
            )
          );
        })}
      </ul>
      {!isAll && exchanges.length > listed.length && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setAll(true);
            list.current?.focus();
          }}
        >
          {words.say('contacts.events.all', { count: exchanges.length })}
        </button>
      )}
    </div>
  );
}

function shapeOf({ kind }: Exchange): Shape {
  return SIGNS.find(({ kinds }) => kinds.includes(kind))?.shape ?? 'disc';
}
