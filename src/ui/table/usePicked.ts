/** The rows that are picked to be copied: a choice of one session. */
import { useCallback, useMemo, useRef, useState } from 'react';
import type { TableRow } from './column.ts';
import { type Rows, rowId } from './rows.ts';

/** What is picked and how it is changed. */
export interface Picked {
  /** As they were when they were picked, by id; absent while nothing can be picked. */
  readonly ids: ReadonlyMap<string, TableRow> | undefined;
  /** How many of them are shown. */
  readonly count: number;
  /** Those that are shown, in their order: made when they are asked for. */
  readonly rows: () => readonly TableRow[];
  /** Turns one row, with `upTo` all from the one turned last to it. */
  readonly turn: (row: TableRow, upTo: boolean) => void;
  /** Begins to pick, or ends and forgets what was picked. */
  readonly toggle: () => void;
  /** Forgets what was picked. */
  readonly forget: () => void;
}

/** `inPage` are the rows that a reader sees, among all `rows`; of the others none is made. */
export function usePicked(rows: Rows, inPage: readonly TableRow[]): Picked {
  const [ids, setIds] = useState<ReadonlyMap<string, TableRow>>();
  const last = useRef<string>(undefined);
  const turn = useCallback(
    (row: TableRow, upTo: boolean) => {
      const id = rowId(row);
      const seen = inPage.map(rowId);
      const to = seen.indexOf(id);
      const from = upTo && last.current !== undefined ? seen.indexOf(last.current) : to;
      last.current = id;
      const turned = from < 0 ? [row] : inPage.slice(Math.min(from, to), Math.max(from, to) + 1);
      setIds((before) => {
        const after = new Map(before);
        for (const one of turned)
          if (before?.has(id)) after.delete(rowId(one));
          else after.set(rowId(one), one);
        return after;
      });
    },
    [inPage],
  );
  const places = useMemo(
    () => (ids ? [...ids.values()].flatMap((row) => rows.placeOf(row) ?? []) : []),
    [ids, rows],
  );
  return {
    ids,
    count: places.length,
    rows: () => places.toSorted((a, b) => a - b).flatMap((place) => rows.at(place) ?? []),
    turn,
    toggle: () => setIds((before) => (before ? undefined : new Map())),
    forget: () => setIds((before) => before && new Map()),
  };
}
