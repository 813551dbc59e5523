/** What the record holds, and its shares of prominence. */
import { ACTOR_KINDS, EVENT_TYPES } from '../../record/vocabulary.ts';
import { isoDay } from '../../time/civil.ts';
import { actingSides, eventsOf, type Subject } from './subject.ts';
import { type Section, share, Table } from './table.tsx';

/** How many there are of everything. */
export function countsSection(subject: Subject): Section {
  const { record, files } = subject;
  const sources = files.events.flatMap((event) => event.sources);
  const accounts = files.events.flatMap((event) => event.accounts);
  const told = eventsOf(subject);
  const twoSided = told.filter(
    ({ row }) => new Set(row.accounts.map(({ by }) => record.actors[by]?.side)).size > 1,
  ).length;
  const rows: readonly (readonly [string, number])[] = [
    ['events', files.events.length],
    ['events with accounts of two or more sides', twoSided],
    ['accounts', accounts.length],
    ['accounts with a quotation', accounts.filter(({ quote }) => quote !== undefined).length],
    ['sources', sources.length],
    ['pages', new Set(sources.map(({ url }) => url)).size],
    ['sources with an archived copy', sources.filter(({ archived }) => archived !== undefined).length],
    ['links', files.events.flatMap((event) => event.links).length],
    ['actors', files.actors.length],
    ...ACTOR_KINDS.map(
      (kind) => [`actors: ${kind}`, files.actors.filter((actor) => actor.kind === kind).length] as const,
    ),
    ['topics', files.topics.length],
  ];
  return {
    id: 'counts',
    title: 'What the record holds',
    body: (
      <>
        <p>
          From {isoDay(record.extent.first)} to {isoDay(record.extent.last)}.
        </p>
        <Table caption="Counts of the record." head={['what', 'how many']} rows={rows} />
      </>
    ),
  };
}

/** Shares of high, middle and low prominence, by side and by type. */
export function prominenceSection(subject: Subject): Section {
  const told = eventsOf(subject).map(({ row }) => ({ row, sides: actingSides(subject, row) }));
  const line = (name: string, rows: typeof told): readonly (string | number)[] => [
    name,
    rows.length,
    ...[3, 2, 1].map((weight) =>
      share(rows.filter(({ row }) => row.significance === weight).length, rows.length),
    ),
  ];
  const head = ['events', 'high', 'middle', 'low'];
  return {
    id: 'prominence',
    title: 'Prominence',
    body: (
      <>
        <Table
          caption="Prominence by side; an event of several sides counts for each."
          head={['side', ...head]}
          rows={[
            ...subject.record.sides.map((side) =>
              line(
                side.name,
                told.filter(({ sides }) => sides.includes(side)),
              ),
            ),
            line('All', told),
          ]}
        />
        <Table
          caption="Prominence by type."
          head={['type', ...head]}
          rows={EVENT_TYPES.map((type) =>
            line(
              type,
              told.filter(({ row }) => row.type === type),
            ),
          )}
        />
      </>
    ),
  };
}
