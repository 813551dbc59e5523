/** Which parties the rows and columns of the contacts stand for. */
import { rootOf } from '../record/parts.ts';
import type { DiplomaticRecord } from '../record/record.ts';
import { type Exchange, type Party, partyOf } from './contacts.ts';
import type { LaneKind } from './view.ts';

/** What rows and columns may stand for. */
export const CONTACT_LEVELS = ['side', 'state', 'actor'] as const;
export type ContactLevel = (typeof CONTACT_LEVELS)[number];

/** How many actors stand in the table where none is asked for. */
export const FREQUENT = 12;
/** More states and bodies than this are not put side by side. */
export const MOST_STATES = 40;

/** The level of lanes: topics and kinds of event are no parties, so that sides stand for them. */
export function levelOf(lanes: LaneKind): ContactLevel {
  return CONTACT_LEVELS.find((level) => level === lanes) ?? 'side';
}

/**
 * The parties of a level, in the record's order: all sides; the states and bodies that the exchanges have; the actors asked
 * for, else those who are in most exchanges.
 */
export function partiesOfLevel(
  record: DiplomaticRecord,
  level: ContactLevel,
  exchanges: readonly Exchange[],
  asked: readonly string[],
): { readonly parties: readonly Party[]; readonly left: number } {
  if (level === 'side') return { parties: named(record, record.sides), left: 0 };
  if (level === 'actor') {
    const chosen = asked.filter((id) => record.indexOf.actor.has(id));
    if (chosen.length > 0) return { parties: chosen.flatMap((id) => partyOf(record, id) ?? []), left: 0 };
  }
  const counts = new Map<number, number>();
  for (const exchange of exchanges)
    for (const index of groupsIn(record, level, exchange)) counts.set(index, (counts.get(index) ?? 0) + 1);
  const most = [...counts]
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, level === 'state' ? MOST_STATES : FREQUENT)
    .map(([index]) => index)
    .sort((a, b) => a - b);
  return {
    parties: named(
      record,
      most.flatMap((index) => record.actors[index] ?? []),
    ),
    left: counts.size - most.length,
  };
}

/** The actors by index who have an exchange. */
export function activeIn(exchanges: readonly Exchange[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { from, to } of exchanges) for (const index of [...from, ...to]) found.add(index);
  return found;
}

/** The parties within one that are active: the states and bodies of a side, the actors of a state or body. */
export function partiesWithin(
  record: DiplomaticRecord,
  party: Party,
  active: ReadonlySet<number>,
): readonly Party[] {
  const actors = record.actors.filter((actor) => active.has(actor.index) && party.has(actor));
  if (party.actor)
    return named(
      record,
      actors.filter(({ id }) => id !== party.id),
    );
  const roots = [...new Set(actors.map((actor) => rootOf(record, actor)))].sort((a, b) => a.index - b.index);
  const [only] = roots;
  // A side that is one state opens to its people at once.
  const within = roots.length === 1 && only ? actors.filter(({ id }) => id !== only.id) : roots;
  return named(record, within);
}

function groupsIn(
  record: DiplomaticRecord,
  level: ContactLevel,
  { from, to }: Exchange,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const index of [...from, ...to]) {
    const actor = record.actors[index];
    if (!actor) continue;
    if (level === 'state') found.add(rootOf(record, actor).index);
    else if (actor.kind !== 'anonymous') found.add(index);
  }
  return found;
}

function named(record: DiplomaticRecord, of: readonly { readonly id: string }[]): readonly Party[] {
  return of.flatMap(({ id }) => partyOf(record, id) ?? []);
}
