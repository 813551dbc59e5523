/** Origins, languages and weak sources. */
import { originsOf } from '../../record/checks/sources.ts';
import { carried, crossed } from './outlets.ts';
import { eventsOf, type Subject, tally } from './subject.ts';
import { EventName, type Section, Table } from './table.tsx';

export function originsSection(subject: Subject): Section {
  const single = eventsOf(subject).filter(({ file }) => originsOf(file).size < 2);
  return {
    id: 'origins',
    title: 'Events of one origin',
    body: (
      <Table
        caption={`Events that rest on one origin, however many pages carry it: ${single.length}.`}
        head={['event', 'origin', 'sources', 'prominence']}
        rows={single.map((told) => [
          <EventName key="event" subject={subject} told={told} />,
          [...originsOf(told.file)].join(', '),
          told.file.sources.length,
          told.file.significance,
        ])}
      />
    ),
  };
}

export function languagesSection(subject: Subject): Section {
  const { sides } = subject.record;
  const all = eventsOf(subject).flatMap(({ file }) => file.sources);
  const languages = tally(all.map(({ lang }) => lang));
  const cited = carried(subject).flatMap(({ side, sources }) => sources.map(({ lang }) => ({ side, lang })));
  const names = languages.map(([lang]) => lang);
  const counts = crossed(cited, sides, names, ({ side, lang }) => [side, lang]);
  const quoted = carried(subject).filter(({ account }) => account.quote !== undefined);
  const spoken = ({ account }: (typeof quoted)[number]) =>
    `${account.quoteLang ?? 'not known'} → ${account.printedLang ?? 'not stated'}${account.translation === undefined ? '' : `, ${account.translation}`}`;
  const ways = tally(quoted.map(spoken));
  const spokenBy = crossed(
    quoted,
    ways.map(([way]) => way),
    sides,
    (row) => [spoken(row), row.side],
  );
  return {
    id: 'languages',
    title: 'Languages',
    body: (
      <>
        <Table
          caption="Sources by the language of the page, and the same by whose words they are cited for."
          head={['language', 'sources', ...sides.map(({ name }) => `for ${name}`)]}
          rows={languages.map(([lang, count], i) => [
            lang,
            count,
            ...sides.map((_, side) => counts[side]?.[i] ?? 0),
          ])}
        />
        <Table
          caption="Quotations by the language they were said in, that they are printed in, and who translated; by side."
          head={['said → printed', 'quotations', ...sides.map(({ name }) => name)]}
          rows={ways.map(([way, count], i) => [way, count, ...(spokenBy[i] ?? [])])}
        />
      </>
    ),
  };
}

export function weakSection(subject: Subject): Section {
  const told = eventsOf(subject);
  const weak = told.flatMap((each) =>
    each.file.sources.filter((source) => source.weak).map((source) => ({ each, source })),
  );
  const alone = told.filter(({ file }) => file.sources.every((source) => source.weak));
  return {
    id: 'weak',
    title: 'Weak sources',
    body: (
      <>
        <Table
          caption="Events that rest on weak sources alone."
          head={['event', 'sources']}
          rows={alone.map((each) => [
            <EventName key="event" subject={subject} told={each} />,
            each.file.sources.map(({ publisher }) => publisher).join(', '),
          ])}
        />
        <Table
          caption={`Copies, or small sites, for which nothing better was found: ${weak.length}.`}
          head={['publisher', 'source', 'event']}
          rows={weak.map(({ each, source }) => [
            source.publisher,
            <a key="source" href={source.url} rel="noreferrer">
              {source.title}
            </a>,
            <EventName key="event" subject={subject} told={each} />,
          ])}
        />
      </>
    ),
  };
}
