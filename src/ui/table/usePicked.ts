/** The rows that are picked to be copied: a choice of one session. */
import { useCallback, useMemo, useRef, useState } from 'react';
import type { TableRow } from './column.ts';
import { type Rows, rowId, slice } from './rows.ts';

/** What is picked and how it is changed. */
export interface Picked {
  /** By id; absent while nothing can be picked. */
  readonly ids: ReadonlySet<string> | undefined;
  /** Those of them that are shown, in their order. */
  readonly rows: readonly TableRow[];
  /** Turns one row, with `upTo` all from the one turned last to it. */
  readonly turn: (row: TableRow, upTo: boolean) => void;
  /** Begins to pick, or ends and forgets what was picked. */
  readonly toggle: () => void;
  /** Forgets what was picked. */
  readonly forget: () => void;
}

/** `inPage` are the rows that a reader sees, among all `rows`. */
export function usePicked(rows: Rows, inPage: readonly TableRow[]): Picked {
  const [ids, setIds] = useState<ReadonlySet<string>>();
  const last = useRef<string>(undefined);
  const turn = useCallback(
    (row: TableRow, upTo: boolean) => {
      const id = rowId(row);
      const seen = inPage.map(rowId);
      const to = seen.indexOf(id);
      const from = upTo && last.current !== undefined ? seen.indexOf(last.current) : to;
      last.current = id;
      const turned = from < 0 ? [id] : seen.slice(Math.min(from, to), Math.max(from, to) + 1);
      setIds((before) => {
        const after = new Set(before);
        for (const one of turned)
          if (before?.has(id)) after.delete(one);
          else after.add(one);
        return after;
      });
    },
    [inPage],
  );
  const picked = useMemo(
    () => (ids && ids.size > 0 ? slice(rows, 0, rows.length).filter((row) => ids.has(rowId(row))) : []),
    [ids, rows],
  );
  return {
    ids,
    rows: picked,
    turn,
    toggle: () => setIds((before) => (before ? undefined : new Set())),
    forget: () => setIds((before) => before && new Set()),
  };
}
