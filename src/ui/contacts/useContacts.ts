/** The contacts of the view: everything the table and the pair below it are made of. */
import { useMemo } from 'react';
import { count as sizeOf } from '../../query/bitset.ts';
import { besidesPair, countedBy, pairOf } from '../../query/contactPair.ts';
import { type ContactLevel, levelOf } from '../../query/contactParties.ts';
import {
  type Cell,
  COUNTED,
  type Counted,
  type Exchanges,
  exchangesAmong,
  noCounts,
  type Party,
} from '../../query/contacts.ts';
import { coverageOf, coverageRows, type Density } from '../../query/coverage.ts';
import type { DiplomaticRecord } from '../../record/record.ts';
import { useApp, useAppContext, useRecord, useSelectors, useTexts } from '../context.tsx';
import { cellsOf, countedOf, type Shape, shapeOf, type Until, untilOf } from './contactsModel.ts';

/** More events than this are not counted at once. */
export const MOST_COUNTED = 100_000;

/** How the days between two civil days are covered for two parties; `undefined` where nothing is said of coverage. */
export type CoverageOfPair = (one: Party, other: Party, first: number, last: number) => Density | undefined;

/** What the table shows. */
export interface Contacts {
  readonly record: DiplomaticRecord;
  readonly level: ContactLevel;
  readonly counted: Counted;
  /** The two that are chosen, twice the same where it is what is within one. */
  readonly pair: readonly [Party, Party] | undefined;
  /** How many events are looked at: those of the filters, but for the choice of a pair. */
  readonly among: number;
  readonly exchanges: Exchanges;
  readonly shape: Shape;
  readonly cells: readonly (readonly Cell[])[];
  /** The days that are looked at: `from` is the first of the filter, or of the record. */
  readonly from: number;
  readonly until: Until;
  readonly coverage: CoverageOfPair;
}

/** The contacts; a number where there are so many events that they are not counted. */
export function useContacts(asked: Counted, open: ReadonlySet<string>): Contacts | number {
  const record = useRecord();
  const selectors = useSelectors();
  const selection = useApp(selectors.selection);
  const filter = useApp(selectors.filter);
  const asof = useApp((state) => state.view.asof);
  const level = useApp((state) => levelOf(state.view.lanes));
  const coverage = useCoverage(record);
  const pair = useMemo(() => pairOf(record, filter), [record, filter]);
  const base = useMemo(() => {
    const besides = pair ? besidesPair(selection, filter) : selection.shown;
    const isTooMany = pair && sizeOf(besides) > MOST_COUNTED;
    return isTooMany ? selection.shown : besides;
  }, [pair, selection, filter]);
  const among = useMemo(() => sizeOf(base), [base]);
  const exchanges = useMemo(
    () => (among > MOST_COUNTED ? NOTHING : exchangesAmong(record, base, COUNTED.all, asof)),
    [record, base, among, asof],
  );
  const ids = filter.facets.actor.ids;
  const shape = useMemo(
    () => shapeOf(record, level, exchanges.list, pair ? [] : ids, pair ?? [], open),
    [record, level, exchanges, pair, ids, open],
  );
  const counted = (pair && countedBy(filter.facets.type)) ?? asked;
  const cells = useMemo(
    () => cellsOf(record, countedOf(exchanges, counted), shape),
    [record, exchanges, counted, shape],
  );
  if (among > MOST_COUNTED) return among;
  const until = untilOf(record, asof, filter.time?.last);
  const from = Math.max(filter.time?.first ?? Number.NEGATIVE_INFINITY, record.extent.first);
  return { record, level, counted, pair, among, exchanges, shape, cells, from, until, coverage };
}

const NOTHING: Exchanges = { list: [], announced: noCounts(), alone: 0 };

function useCoverage(record: DiplomaticRecord): CoverageOfPair {
  const coverage = useTexts()?.coverage;
  const { isOwnFile } = useAppContext();
  return useMemo((): CoverageOfPair => {
    if (isOwnFile || (coverage && coverage.length === 0)) return () => undefined;
    // Until the words of the record are here nothing is claimed of any day.
    if (!coverage) return () => 'thin';
    const rows = coverageRows(coverage);
    const remembered = new Map<string, Density>();
    const idOf = ({ side }: Party) => record.sides[side]?.id ?? '';
    return (one, other, first, last) => {
      const sides = [...new Set([idOf(one), idOf(other)])];
      const key = [...sides.sort(), first, last].join(' ');
      const known = remembered.get(key) ?? coverageOf(rows, sides, first, last);
      remembered.set(key, known);
      return known;
    };
  }, [record, coverage, isOwnFile]);
}
