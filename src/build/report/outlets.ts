/** Whose outlets carry whose words. */
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

/** The side of a country's outlets: that of the state in the registry. Undefined for a country it does not have. */
export function sideOfCountry({ files, record }: Subject): (country: string | undefined) => Side | undefined {
  const sides = new Map(
    files.actors.flatMap(({ kind, country, side }) =>
      kind === 'state' && country !== undefined ? [[country, side] as const] : [],
    ),
  );
  return (country) => {
    const index = record.indexOf.side.get((country !== undefined && sides.get(country)) || '');
    return index === undefined ? undefined : record.sides[index];
  };
}

/** Accounts that only outlets of one other side carry, with that side. */
export function carriedByOthersAlone(subject: Subject): readonly (Carried & { readonly by: Side })[] {
  const outletSide = sideOfCountry(subject);
  return carried(subject).flatMap((row) => {
    const [first, ...more] = row.sources.map(({ outletCountry }) => outletSide(outletCountry));
    if (first === undefined || first === row.side || more.some((side) => side !== first)) return [];
    return [{ ...row, by: first }];
  });
}

/** The sides at war with each other: words of one that only the other's outlets carry want a second look. */
const OPPONENTS: readonly (readonly [string, string])[] = [['ua', 'ru']];

/** Whether two sides are at war with each other. */
export function areOpponents(a: Side, b: Side): boolean {
  return OPPONENTS.some((pair) => a !== b && pair.includes(a.id) && pair.includes(b.id));
}

/** Accounts that one publisher alone carries. */
export function carriedByOneOutlet(subject: Subject): readonly Carried[] {
  return carried(subject).filter(
    ({ sources }) => new Set(sources.map(({ publisher }) => publisher)).size === 1,
  );
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
