/** The parts that the sections of a page are made of. */
import type { ReactNode } from 'react';
import type { Side } from '../../record/record.ts';
import { edtfInShort } from '../../words/dates.ts';
import type { Told } from '../report/subject.ts';
import type { PageSubject } from './subject.ts';

/** A side's colour and its name. */
export function SideName({ side }: { readonly side: Side }): ReactNode {
  return (
    <span className="side-name">
      <Swatch side={side} /> {side.name}
    </span>
  );
}

/** A side's colour. */
export function Swatch({ side }: { readonly side: Side }): ReactNode {
  return (
    <svg className="swatch" aria-hidden="true">
      <rect width="100%" height="100%" fill={`var(--side-${side.colour})`} />
    </svg>
  );
}

/** A side's colour and its two letters; those who hear the page hear its name. */
export function SideSign({ side }: { readonly side: Side }): ReactNode {
  return (
    <span className="side">
      <Swatch side={side} />
      <span title={side.name} aria-hidden="true">
        {side.code}
      </span>
      <span className="vh">{side.name}</span>
    </span>
  );
}

export interface SideRow {
  readonly name: ReactNode;
  /** How many there are in all, where the table has such a column. */
  readonly all?: number;
  /** One a side, in lane order. */
  readonly cells: readonly ReactNode[];
  /** The side, by index, whose own cell this row has. */
  readonly own?: number | undefined;
}

interface BySideProps {
  readonly subject: PageSubject;
  readonly caption: string;
  /** What the rows are. */
  readonly head: string;
  readonly rows: readonly SideRow[];
}

/** A table with a column for each side. Numbers are written as the language writes them. */
export function BySide({ subject, caption, head, rows }: BySideProps): ReactNode {
  const { say } = subject;
  const hasAll = rows.some(({ all }) => all !== undefined);
  const shown = (cell: ReactNode) => (typeof cell === 'number' ? say('number', { count: cell }) : cell);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where large text makes it scroll sideways, keys reach it
    <section className="wide" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {hasAll && <th scope="col">{say('all')}</th>}
            {subject.record.sides.map((side) => (
              <th key={side.id} scope="col">
                <SideSign side={side} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, all, cells, own }, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nothing is ever moved on this page
            <tr key={row}>
              <th scope="row">{name}</th>
              {hasAll && <td>{shown(all)}</td>}
              {cells.map((cell, column) => (
                <td key={subject.record.sides[column]?.id} className={column === own ? 'own' : undefined}>
                  {shown(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** An event's day and its title, which opens it in the app. */
export function EventLink({
  subject,
  told: { row },
}: {
  readonly subject: PageSubject;
  readonly told: Told;
}): ReactNode {
  return (
    <>
      <span className="day">{edtfInShort(row.time, subject.words, subject.record.dataset.zone)}</span>{' '}
      <a href={`../?event=${encodeURIComponent(row.id)}`}>{row.title}</a>
    </>
  );
}

interface EventListProps {
  readonly subject: PageSubject;
  readonly told: readonly Told[];
  /** What else is to be said of an event. */
  readonly more?: (told: Told) => ReactNode;
}

/** Events in a list. */
export function EventList({ subject, told, more }: EventListProps): ReactNode {
  return (
    <ul className="events">
      {told.map((each) => (
        <li key={each.row.id}>
          <EventLink subject={subject} told={each} />
          {more && <span className="more"> {more(each)}</span>}
        </li>
      ))}
    </ul>
  );
}
