/** The parts that every section of the report is made of. */
import type { ReactNode } from 'react';
import type { Subject, Told } from './subject.ts';

export interface Section {
  /** The anchor of its heading. */
  readonly id: string;
  readonly title: string;
  readonly body: ReactNode;
}

/** A cell: something to read, or a number. */
type Cell = ReactNode;

/** A table with a caption; the first cell of a row names it. Without rows it says so in a sentence. */
export function Table({
  caption,
  head,
  rows,
}: {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
}): ReactNode {
  if (rows.length === 0) return <p>{caption} None.</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard
    <section className="wide" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((name, i) => (
              <th key={name} scope="col" className={i > 0 && isNumber(rows[0]?.[i]) ? 'count' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nothing is ever moved on this page
            <tr key={row}>
              {cells.map((cell, i) =>
                i === 0 ? (
                  <th key={head[i]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={head[i]} className={isNumber(cell) ? 'count' : undefined}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A long table, folded in until it is asked for. */
export function Folded({ summary, children }: { summary: string; children: ReactNode }): ReactNode {
  return (
    <details>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

/** An event's day, title and id; the title leads to its file. */
export function EventName({ subject, told }: { subject: Subject; told: Told }): ReactNode {
  const { id, title, time } = told.file;
  return (
    <>
      {time} <a href={`${subject.folder}/events/${encodeURIComponent(id)}.json`}>{title}</a>{' '}
      <span className="id">{id}</span>
    </>
  );
}

/** "12 (4 %)"; a share of nothing is none. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '0' : `${part} (${Math.round((100 * part) / whole)} %)`;
}

function isNumber(cell: Cell): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && /^\d+( \(\d+ %\))?$/.test(cell));
}
