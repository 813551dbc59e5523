/** Whose outlets carry whose words. */
import { onlyOpponent, onlyOutlet, onlySide } from '../../record/outlets.ts';
import type { Side } from '../../record/record.ts';
import type { AccountFile, SourceFile } from '../../record/schema.ts';
import { eventsOf, type Subject, sideOf, type Told } from './subject.ts';

/** An account with the sources that it cites, and its speaker's side. */
export interface Carried extends Told {
  readonly account: AccountFile;
  readonly sources: readonly SourceFile[];
  readonly side: Side;
}

/** All accounts, in the record's order. */
export function carried(subject: Subject): readonly Carried[] {
  return eventsOf(subject).flatMap((told) =>
    told.file.accounts.flatMap((account) => {
      const side = sideOf(subject, account.by);
      const sources = account.sources.flatMap(
        (id) => told.file.sources.find((source) => source.id === id) ?? [],
      );
      return side ? [{ ...told, account, sources, side }] : [];
    }),
  );
}

/** Accounts that only outlets of one other side carry, with that side. */
export function carriedByOthersAlone(subject: Subject): readonly (Carried & { readonly by: Side })[] {
  return carried(subject).flatMap((row) => {
    const by = subject.record.sides[onlySide(subject.record, row.sources) ?? -1];
    return by === undefined || by === row.side ? [] : [{ ...row, by }];
  });
}

/** Accounts that only outlets of the opponent's country carry. */
export function carriedByOpponent(subject: Subject): readonly Carried[] {
  const { record } = subject;
  return carried(subject).filter(
    ({ account, sources }) =>
      onlyOpponent(record, record.indexOf.actor.get(account.by) ?? -1, sources) !== undefined,
  );
}

/** Accounts that come from one outlet alone, however many pages carry them. */
export function carriedByOneOutlet(subject: Subject): readonly Carried[] {
  return carried(subject).filter(({ sources }) => onlyOutlet(sources) !== undefined);
}

/** How many there are in each cell of a table of rows by columns. */
export function crossed<T, R, C>(
  items: readonly T[],
  rows: readonly R[],
  columns: readonly C[],
  place: (item: T) => readonly [R, C],
): readonly (readonly number[])[] {
  const counts = rows.map(() => columns.map(() => 0));
  for (const item of items) {
    const [row, column] = place(item);
    const cells = counts[rows.indexOf(row)];
    const at = columns.indexOf(column);
    if (cells && at >= 0) cells[at] = (cells[at] ?? 0) + 1;
  }
  return counts;
}
