/** Whose outlets carry whose words. */
import type { ReactNode } from 'react';
import { sideOfCountry } from '../../../record/outlets.ts';
import { EventSchema } from '../../../record/schema.ts';
import { countryName } from '../../../words/codes.ts';
import { meaningsOf } from '../../codebook/values.ts';
import { carried, crossed } from '../../report/outlets.ts';
import { tally } from '../../report/subject.ts';
import { BySide, SideName } from '../parts.tsx';
import type { PageSubject } from '../subject.ts';

const KINDS = EventSchema.entries.sources.item.entries.outletKind.wrapped.options;
/** So many countries are named. */
const MOST = 12;

export function OutletsPart({ subject }: { readonly subject: PageSubject }): ReactNode {
  const { say, words, record, files } = subject;
  const { sides } = record;
  const cited = carried(subject).flatMap(({ side, sources }) => sources.map((source) => ({ side, source })));
  const totals = sides.map((side) => cited.filter((one) => one.side === side).length);
  const seats = [...sides.map(({ index }) => index), 'other', 'unknown'] as const;
  const bySeat = crossed(cited, seats, sides, ({ side, source: { outletCountry } }) => [
    outletCountry === undefined ? 'unknown' : (sideOfCountry(record, outletCountry) ?? 'other'),
    side,
  ]);
  const kinds = [...KINDS, undefined];
  const byKind = crossed(cited, kinds, sides, ({ side, source }) => [source.outletKind, side]);
  const meanings = meaningsOf('event.sources[].outletKind');
  const countries = tally(
    files.events.flatMap(({ sources }) => sources.flatMap(({ outletCountry }) => outletCountry ?? [])),
  ).slice(0, MOST);
  const withShare = (count: number, side: number) => {
    const total = totals[side] ?? 0;
    return (
      <>
        {say('number', { count })}
        {count > 0 && (
          <small>{say('share', { percent: Math.round((100 * count) / Math.max(1, total)) })}</small>
        )}
      </>
    );
  };
  return (
    <>
      <p>{say('outlets.text', { citations: cited.length })}</p>
      <BySide
        subject={subject}
        caption={say('outlets.by-seat')}
        head={say('outlets.seat')}
        rows={seats.flatMap((seat, row) => {
          const counts = bySeat[row] ?? [];
          const side = typeof seat === 'number' ? sides[seat] : undefined;
          if (counts.every((count) => count === 0)) return [];
          return {
            name: side ? (
              <SideName side={side} />
            ) : (
              say(seat === 'other' ? 'outlets.other' : 'outlets.unknown')
            ),
            cells: counts.map(withShare),
            own: side?.index,
          };
        })}
      />
      <p>
        {say('outlets.countries', {
          list: words.list(
            countries.map(([country, count]) =>
              say('outlets.country', { country: countryName(country, words), count }),
            ),
            'and',
          ),
        })}
      </p>
      <BySide
        subject={subject}
        caption={say('outlets.by-kind')}
        head={say('outlets.kind')}
        rows={kinds.flatMap((kind, row) => {
          const counts = byKind[row] ?? [];
          if (counts.every((count) => count === 0)) return [];
          return {
            name: say('outlets.kind-name', { kind: kind ?? 'other' }),
            cells: counts.map(withShare),
          };
        })}
      />
      <ul className="key">
        {KINDS.map((kind) => (
          <li key={kind}>
            <b>{say('outlets.kind-name', { kind })}</b> {meanings[kind]}
          </li>
        ))}
      </ul>
    </>
  );
}
