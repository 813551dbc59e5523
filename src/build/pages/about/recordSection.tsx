/** What the record is: what goes in, how it is put, and whose sides it knows. */
import type { ReactNode } from 'react';
import { markedUp } from '../../../ui/markedUp.ts';
import { dayInWords } from '../../../words/dates.ts';
import { SideSign } from '../parts.tsx';
import type { PageSubject } from '../subject.ts';

const RULES = ['in', 'unit', 'accounts', 'wording', 'known', 'dates', 'prominence'] as const;

export function RecordSection({ subject }: { readonly subject: PageSubject }): ReactNode {
  const { say, words, record, files } = subject;
  const accounts = record.events.flatMap((event) => event.accounts);
  return (
    <>
      <p>
        {say('about.counts', {
          events: record.events.length,
          first: dayInWords(record.extent.first, words),
          last: dayInWords(record.extent.last, words),
          accounts: accounts.length,
          actors: new Set(accounts.map(({ by }) => by)).size,
        })}
      </p>
      <dl>
        {RULES.map((rule) => (
          <div key={rule}>
            <dt>{say(`record.${rule}`)}</dt>
            <dd>{say(`record.${rule}.text`)}</dd>
          </div>
        ))}
        <div>
          <dt>{say('record.sides')}</dt>
          <dd>
            <ul className="sides">
              {[...files.dataset.sides]
                .sort((a, b) => a.order - b.order)
                .map(({ id, name }, index) => {
                  const side = record.sides[index];
                  return (
                    <li key={id}>
                      {side && <SideSign side={side} />}{' '}
                      <span>
                        {markedUp((marks) => say('record.side', { ...marks, id }), {
                          name: <b aria-hidden="true">{name}</b>,
                        })}
                      </span>
                    </li>
                  );
                })}
            </ul>
            <p>{say('record.sides.text')}</p>
          </dd>
        </div>
      </dl>
    </>
  );
}
