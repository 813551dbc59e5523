/** Whose outlets carry whose words, and which accounts rest on few. */
import { sideOfCountry } from '../../record/outlets.ts';
import { EventSchema } from '../../record/schema.ts';
import {
  type Carried,
  carried,
  carriedByOneOutlet,
  carriedByOpponent,
  carriedByOthersAlone,
  crossed,
} from './outlets.ts';
import { nameOf, type Subject, tally } from './subject.ts';
import { EventName, Folded, type Section, Table } from './table.tsx';

const KINDS = EventSchema.entries.sources.item.entries.outletKind.wrapped.options;
/** So many countries have a column of their own. */
const MOST = 12;
const UNKNOWN = 'not stated';
const OTHER = 'other countries';

export function outletsSection(subject: Subject): Section {
  const { sides } = subject.record;
  const cited = carried(subject).flatMap(({ side, sources }) => sources.map((source) => ({ side, source })));
  const sideOf = (country: string) => sides[sideOfCountry(subject.record, country) ?? -1]?.name ?? OTHER;
  const bySide = [...sides.map(({ name }) => name), OTHER, UNKNOWN];
  const kinds = [...KINDS, UNKNOWN];
  const countries = tally(cited.flatMap(({ source }) => source.outletCountry ?? []))
    .slice(0, MOST)
    .map(([country]) => country);
  const byCountry = [...countries, OTHER, UNKNOWN];
  const table = (
    caption: string,
    columns: readonly string[],
    column: (row: (typeof cited)[number]) => string,
  ) => {
    const counts = crossed(cited, sides, columns, (row) => [row.side, column(row)]);
    return (
      <Table
        caption={caption}
        head={['words of', ...columns]}
        rows={sides.map((side, i) => [side.name, ...(counts[i] ?? [])])}
      />
    );
  };
  return {
    id: 'outlets',
    title: 'Whose outlets carry whose words',
    body: (
      <>
        <p>Each citation of a source by an account counts once. Citations in all: {cited.length}.</p>
        {table('Words of each side, by the side of the outlet’s country.', bySide, ({ source }) =>
          source.outletCountry === undefined ? UNKNOWN : sideOf(source.outletCountry),
        )}
        {table(
          'Words of each side, by the kind of outlet.',
          kinds,
          ({ source }) => source.outletKind ?? UNKNOWN,
        )}
        {table('Words of each side, by the country of the outlet.', byCountry, ({ source }) => {
          if (source.outletCountry === undefined) return UNKNOWN;
          return countries.includes(source.outletCountry) ? source.outletCountry : OTHER;
        })}
      </>
    ),
  };
}

export function accountsSection(subject: Subject): Section {
  const { sides } = subject.record;
  const alone = carriedByOthersAlone(subject);
  const opposed = carriedByOpponent(subject);
  const counts = crossed(alone, sides, sides, ({ side, by }) => [side, by]);
  const single = carriedByOneOutlet(subject);
  const none = carried(subject).filter(({ sources }) => sources.length === 0);
  return {
    id: 'accounts',
    title: 'Accounts that rest on few',
    body: (
      <>
        <Table
          caption="Accounts of each side that only outlets of one other side carry."
          head={['accounts of', ...sides.map(({ name }) => `by ${name} alone`)]}
          rows={sides.map((side, i) => [side.name, ...(counts[i] ?? [])])}
        />
        <Table
          caption="Accounts that only outlets of the opponent carry."
          head={['account', 'event', 'outlets']}
          rows={opposed.map((row) => line(subject, row))}
        />
        <Table
          caption="Accounts that one outlet alone carries, by side."
          head={['side', 'accounts', 'of all']}
          rows={sides.map((side) => [
            side.name,
            single.filter((row) => row.side === side).length,
            carried(subject).filter((row) => row.side === side).length,
          ])}
        />
        <Folded summary={`Accounts that one outlet alone carries: ${single.length}`}>
          <Table
            caption="Accounts that one outlet alone carries."
            head={['account', 'event', 'outlet']}
            rows={single.map((row) => line(subject, row))}
          />
        </Folded>
        <Table
          caption="Accounts that cite no source."
          head={['account', 'event', 'outlets']}
          rows={none.map((row) => line(subject, row))}
        />
      </>
    ),
  };
}

function line(subject: Subject, row: Carried) {
  const { account, sources } = row;
  return [
    `${account.id}: ${nameOf(subject, account.by)} ${account.stance}`,
    <EventName key="event" subject={subject} told={row} />,
    [
      ...new Set(sources.map(({ publisher, outletCountry }) => `${publisher} (${outletCountry ?? '?'})`)),
    ].join(', '),
  ];
}
