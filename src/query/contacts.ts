/**
 * Contacts: who called, met and addressed whom. A call or a meeting joins those who took part and has no direction; words go
 * from those whose act they are to those they are put to.
 */
import { bearers, isContact, rootOf, targets } from '../record/parts.ts';
import { type Actor, type DiplomaticRecord, type EventRow, eventAt } from '../record/record.ts';
import { type Bitset, next } from './bitset.ts';
import { endOf, monthOf } from './contactTimes.ts';

export const CONTACT_KINDS = ['call', 'meeting'] as const;
export const MESSAGE_KINDS = ['proposal', 'response', 'statement'] as const;
export type ExchangeKind = (typeof CONTACT_KINDS)[number] | (typeof MESSAGE_KINDS)[number];

/** The kinds of event that are counted where a reader asks for contacts, for messages, or for both. */
export const COUNTED: Readonly<Record<'all' | 'contacts' | 'messages', readonly ExchangeKind[]>> = {
  all: [...CONTACT_KINDS, ...MESSAGE_KINDS],
  contacts: CONTACT_KINDS,
  messages: MESSAGE_KINDS,
};
export type Counted = keyof typeof COUNTED;

/** An event that somebody has with somebody: actors by index. Of a call or a meeting `from` and `to` are the same. */
export interface Exchange {
  readonly event: number;
  readonly kind: ExchangeKind;
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** The civil day on which it was over, as far as it is known. */
  readonly end: number;
  /** The month in which it began, see `monthOf`. */
  readonly month: number | undefined;
}

/** The exchanges among some events, in the record's order, and what was left out of them. */
export interface Exchanges {
  readonly list: readonly Exchange[];
  /** How many of each kind were announced for a day after the last that is counted. */
  readonly announced: Readonly<Record<ExchangeKind, number>>;
  /** Calls and meetings of which only one participant is recorded. */
  readonly alone: number;
}

/** The exchanges among the `shown` events of some kinds, but for those that begin after the civil day `until`. */
export function exchangesAmong(
  record: DiplomaticRecord,
  shown: Bitset,
  kinds: readonly ExchangeKind[],
  until = Number.POSITIVE_INFINITY,
): Exchanges {
  const list: Exchange[] = [];
  const announced = noCounts();
  let alone = 0;
  for (let i = next(shown, 0); i !== undefined; i = next(shown, i + 1)) {
    const event = eventAt(record, i);
    const exchange = event && exchangeOfKind(record, event, kinds);
    if (!exchange) continue;
    if (event.first > until) announced[exchange.kind] += 1;
    else if (exchange.to.length > 0) list.push(exchange);
    else if (isContact(event)) alone += 1;
  }
  return { list, announced, alone };
}

function exchangeOfKind(
  record: DiplomaticRecord,
  event: EventRow,
  kinds: readonly ExchangeKind[],
): Exchange | undefined {
  const kind = kinds.find((one) => one === event.type);
  if (kind === undefined) return undefined;
  const from = bearers(record, event).map(({ index }) => index);
  const to = isContact(event)
    ? from.slice(0, from.length < 2 ? 0 : undefined)
    : targets(record, event).map(({ index }) => index);
  return { event: event.index, kind, from, to, end: endOf(event), month: monthOf(event) };
}

/** A row or a column: a side, a state or body with all who belong to it, or one actor alone. */
export interface Party {
  /** As the facet of actors has it. */
  readonly id: string;
  readonly name: string;
  /** The index of its side. */
  readonly side: number;
  /** Absent of a side. */
  readonly actor: Actor | undefined;
  readonly has: (actor: Actor) => boolean;
}

/** The party of a side's or an actor's id; an institution that belongs to another body is there by its own acts. */
export function partyOf(record: DiplomaticRecord, id: string): Party | undefined {
  const side = record.sides[record.indexOf.side.get(id) ?? -1];
  if (side)
    return { id, name: side.name, side: side.index, actor: undefined, has: (one) => one.side === side.index };
  const actor = record.actors[record.indexOf.actor.get(id) ?? -1];
  if (!actor) return undefined;
  const isRoot = actor.memberOf < 0;
  return {
    id,
    name: actor.name,
    side: actor.side,
    actor,
    has: isRoot ? (one) => rootOf(record, one).index === actor.index : (one) => one.index === actor.index,
  };
}

/** What a row has with a column: the events by index, ascending, and how many they are of each kind. */
export interface Cell {
  readonly events: readonly number[];
  readonly counts: Readonly<Record<ExchangeKind, number>>;
}

/**
 * The cells of each row, in the order of the columns. A call or meeting is between two parties apart when somebody of each
 * took part; within one party, or between a party and one that is part of it, when two states or bodies of theirs did, or
 * when nobody else did: those who sit on one side of a table are not there to meet each other. Words count where somebody of
 * the row addresses somebody else, of the column.
 */
export function matrixOf(
  record: DiplomaticRecord,
  exchanges: readonly Exchange[],
  rows: readonly Party[],
  columns: readonly Party[],
): readonly (readonly Cell[])[] {
  const inRows = membership(record, rows);
  const inColumns = membership(record, columns);
  const roots = record.actors.map((actor) => rootOf(record, actor).index);
  const width = columns.length;
  const overlapping = new Set<number>();
  for (const { index } of record.actors)
    for (const row of inRows[index] ?? [])
      for (const column of inColumns[index] ?? []) overlapping.add(row * width + column);
  const found = rows.map(() => columns.map(() => ({ events: [] as number[], counts: noCounts() })));
  for (const { event, kind, from, to } of exchanges) {
    const cells = new Set<number>();
    const put = (row: number, column: number) => cells.add(row * width + column);
    if (kind === 'call' || kind === 'meeting') {
      const rowsOfIt = union(from, inRows);
      const columnsOfIt = union(from, inColumns);
      const isWithin = (row: number, column: number) =>
        from.every((actor) => inRows[actor]?.includes(row) || inColumns[actor]?.includes(column)) ||
        from.some(
          (one) =>
            inRows[one]?.includes(row) &&
            from.some((other) => inColumns[other]?.includes(column) && roots[other] !== roots[one]),
        );
      for (const row of rowsOfIt)
        for (const column of columnsOfIt)
          if (!overlapping.has(row * width + column) || isWithin(row, column)) put(row, column);
    } else {
      for (const speaker of from)
        for (const addressee of to)
          if (speaker !== addressee)
            for (const row of inRows[speaker] ?? [])
              for (const column of inColumns[addressee] ?? []) put(row, column);
    }
    for (const at of cells) {
      const cell = found[Math.floor(at / width)]?.[at % width];
      if (!cell) continue;
      cell.events.push(event);
      cell.counts[kind] += 1;
    }
  }
  return found;
}

/** None of any kind. */
export function noCounts(): Record<ExchangeKind, number> {
  return { call: 0, meeting: 0, proposal: 0, response: 0, statement: 0 };
}

/** For each actor the places of the parties that have it. */
function membership(record: DiplomaticRecord, parties: readonly Party[]): readonly (readonly number[])[] {
  return record.actors.map((actor) => parties.flatMap((party, place) => (party.has(actor) ? [place] : [])));
}

function union(actors: readonly number[], of: readonly (readonly number[])[]): ReadonlySet<number> {
  return new Set(actors.flatMap((actor) => of[actor] ?? []));
}
