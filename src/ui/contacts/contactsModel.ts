/** What the contacts show of a view: rows and columns, cells, the pair that is chosen, and to which day it is counted. */
import { activeIn, type ContactLevel, partiesOfLevel, partiesWithin } from '../../query/contactParties.ts';
import {
  type Cell,
  COUNTED,
  type Counted,
  type Exchange,
  type Exchanges,
  matrixOf,
  type Party,
  partyOf,
} from '../../query/contacts.ts';
import type { DiplomaticRecord } from '../../record/record.ts';

/** A row of the table. Rows within an open one follow it. */
export interface Row {
  /** The ids of the party and of those it stands within, from the outermost. */
  readonly key: string;
  readonly party: Party;
  readonly depth: number;
  /** Whether there are rows within it, and whether they are shown. */
  readonly fold: 'open' | 'closed' | undefined;
}

/** Columns are the parties of the level; rows are these and what was opened within them. */
export interface Shape {
  readonly columns: readonly Party[];
  readonly rows: readonly Row[];
  /** How many states and bodies are left out. */
  readonly left: number;
}

/** With more columns than this, names stand upright and cells say less. */
const FEW = 7;

/** Whether there is little room for each cell. */
export function isDense({ columns }: Shape): boolean {
  return columns.length > FEW;
}

/** The rows and columns of a level; of a pair that is chosen both are there. `open` are keys of rows. */
export function shapeOf(
  record: DiplomaticRecord,
  level: ContactLevel,
  exchanges: readonly Exchange[],
  asked: readonly string[],
  pair: readonly Party[],
  open: ReadonlySet<string>,
): Shape {
  const { parties, left } = partiesOfLevel(record, level, exchanges, asked);
  const columns = level === 'actor' ? withPairOf(record, parties, pair) : parties;
  const active = activeIn(exchanges);
  const rowsOf = (party: Party, above: string, depth: number): readonly Row[] => {
    const key = `${above}${party.id}`;
    const within = level === 'actor' ? [] : partiesWithin(record, party, active);
    if (within.length === 0) return [{ key, party, depth, fold: undefined }];
    const isOpen = open.has(key);
    const row: Row = { key, party, depth, fold: isOpen ? 'open' : 'closed' };
    return [row, ...(isOpen ? within.flatMap((one) => rowsOf(one, `${key}/`, depth + 1)) : [])];
  };
  return { columns, left, rows: columns.flatMap((party) => rowsOf(party, '', 0)) };
}

function withPairOf(
  record: DiplomaticRecord,
  parties: readonly Party[],
  pair: readonly Party[],
): readonly Party[] {
  const ids = new Set([...parties, ...pair].flatMap(({ id, actor }) => (actor ? [id] : [])));
  return [...ids]
    .sort((a, b) => (record.indexOf.actor.get(a) ?? 0) - (record.indexOf.actor.get(b) ?? 0))
    .flatMap((id) => partyOf(record, id) ?? []);
}

/** The cells of all rows, by row and column. */
export function cellsOf(
  record: DiplomaticRecord,
  exchanges: readonly Exchange[],
  { rows, columns }: Shape,
): readonly (readonly Cell[])[] {
  return matrixOf(
    record,
    exchanges,
    rows.map(({ party }) => party),
    columns,
  );
}

/** Those of some exchanges that are counted. */
export function countedOf({ list }: Exchanges, counted: Counted): readonly Exchange[] {
  return list.filter(({ kind }) => COUNTED[counted].includes(kind));
}

/** What a pair has with each other, each list in the record's order. */
export interface Between {
  readonly contacts: readonly Exchange[];
  /** From the first to the second; of a pair that is one party, within it. */
  readonly there: readonly Exchange[];
  readonly back: readonly Exchange[];
}

/** The exchanges of a pair. */
export function betweenOf(
  record: DiplomaticRecord,
  exchanges: readonly Exchange[],
  [one, other]: readonly [Party, Party],
): Between {
  const isOne = one.id === other.id;
  const [first, second] = matrixOf(record, exchanges, [one, other], [one, other]);
  const of = (cell: Cell | undefined) => {
    const events = new Set(cell?.events);
    return exchanges.filter(({ event }) => events.has(event));
  };
  const isContact = ({ kind }: Exchange) => kind === 'call' || kind === 'meeting';
  const there = of(first?.[1]);
  return {
    contacts: there.filter(isContact),
    there: there.filter((exchange) => !isContact(exchange)),
    back: isOne ? [] : of(second?.[0]).filter((exchange) => !isContact(exchange)),
  };
}

/** The day to which days are counted, and what says so. */
export interface Until {
  readonly day: number;
  readonly why: 'asof' | 'time' | 'record';
}

/** The day as known, or that on which the filter ends where that is earlier; else the last of the record. */
export function untilOf(
  { extent }: DiplomaticRecord,
  asof: number | undefined,
  filterEnd = Number.POSITIVE_INFINITY,
): Until {
  const day = asof ?? extent.last;
  if (filterEnd < day) return { day: filterEnd, why: 'time' };
  return { day, why: asof === undefined ? 'record' : 'asof' };
}
