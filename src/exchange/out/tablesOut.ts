/**
 * Some events as CSV files: those of events, accounts and sources. Columns have the names and meanings of a release's files;
 * left out is what a reader's browser does not have, and what is added stands last.
 */
import { type CsvColumn, csvFile } from '../csv.ts';
import { ACCOUNTS, EVENTS, type EventPair, SOURCES, type ToldEvents } from '../eventTables.ts';
import type { TableParts } from '../table.ts';
import { asOfDay, type TakenEvents, takenEvents } from './taken.ts';
import { toldEvent } from './toldEvent.ts';

export const TABLES_OUT = ['events', 'accounts', 'sources'] as const;
export type TableOut = (typeof TABLES_OUT)[number];

/** Columns of a release that serve curators alone. */
const CURATORS = new Set(['order', 'supports']);

/** One of the files. */
export function tableOut(taken: TakenEvents, name: TableOut): string {
  const { record, pageOf } = taken;
  const of: ToldEvents = {
    record,
    events: takenEvents(taken).map(
      (event): EventPair => ({ file: toldEvent(record, event), row: event.row }),
    ),
  };
  const nameOf = (actor: string) => record.actors[record.indexOf.actor.get(actor) ?? -1]?.name;
  const isAsOf = asOfDay(record);
  const last = [
    { name: 'release', of: () => record.version },
    { name: 'asOf', of: () => isAsOf, dates: true },
  ];
  switch (name) {
    case 'events':
      return filled(EVENTS, of, [{ name: 'page', of: ({ file }) => pageOf(file.id) }, ...last]);
    case 'accounts':
      return filled(ACCOUNTS, of, [{ name: 'byName', of: ({ by }) => nameOf(by) }, ...last]);
    case 'sources':
      return filled(SOURCES, of, last);
  }
}

function filled<Row>(
  { rowsOf, cells }: TableParts<ToldEvents, Row>,
  of: ToldEvents,
  added: readonly CsvColumn<Row>[],
): string {
  return csvFile([...cells.filter(({ name }) => !CURATORS.has(name)), ...added], rowsOf(of));
}
