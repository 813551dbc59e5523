/** Which events have which option of a facet: one set of events an option, made once a record. */
import { rootOf, takesPart } from '../record/parts.ts';
import { type DiplomaticRecord, eventAt } from '../record/record.ts';
import { allOf, type Steps } from '../record/steps.ts';
import { add, type Bitset, none } from './bitset.ts';
import { type DayColumns, daysOf } from './days.ts';
import { type FacetOptions, optionsOf } from './options.ts';
import { type StandingReason, standingOf, standingReasons } from './standing.ts';
import { byFacet, FACET_WORDS, type FacetKey } from './view.ts';

/** What the query needs of a record, made once. */
export interface QueryIndex {
  readonly record: DiplomaticRecord;
  /** Of each facet; options without any event are there too. */
  readonly options: Readonly<Record<FacetKey, FacetOptions>>;
  readonly days: DayColumns;
  /** The reasons for each event's standing, by event index; absent where nobody has any. */
  readonly reasons: readonly (readonly StandingReason[])[];
}

/** Makes the index of a record. */
export function indexRecord(record: DiplomaticRecord): QueryIndex {
  return allOf(indexInSteps(record));
}

/** The same, in steps of an event each. */
export function* indexInSteps(record: DiplomaticRecord): Steps<QueryIndex> {
  const reasons: (readonly StandingReason[])[] = [];
  const n = record.events.length;
  const sets = byFacet(() => new Map<string, Bitset>());
  for (const { id } of [...record.sides, ...record.actors]) sets.actor.set(id, none(n));
  for (const { id } of record.topics) sets.topic.set(id, none(n));
  for (const facet of ['type', 'channel', 'sig', 'source', 'standing'] as const)
    for (const id of FACET_WORDS[facet]) sets[facet].set(id, none(n));
  const put = (facet: FacetKey, id: string | undefined, event: number) => {
    const set = id === undefined ? undefined : sets[facet].get(id);
    if (set) add(set, event);
  };
  for (const event of record.events) {
    reasons.push(standingReasons(record, event));
    for (const actor of actorsOf(record, event.index)) {
      put('actor', record.actors[actor]?.id, event.index);
      put('actor', record.sides[record.actors[actor]?.side ?? -1]?.id, event.index);
    }
    for (const topic of event.topics) put('topic', record.topics[topic]?.id, event.index);
    put('type', event.type, event.index);
    put('channel', event.channel, event.index);
    put('sig', String(event.significance), event.index);
    for (const kind of event.sourceKinds) put('source', kind, event.index);
    for (const standing of standingOf(reasons[event.index] ?? [])) put('standing', standing, event.index);
    yield;
  }
  return {
    record,
    options: byFacet((facet) => optionsOf(sets[facet], n)),
    days: daysOf(record.events),
    reasons,
  };
}

/**
 * The actors an event is found under: all in any role but `mentioned`, all whose account it has, and the states and
 * bodies to which these belong in the end. An institution between (an office, a ministry) is found by its own acts.
 */
export function actorsOf(record: DiplomaticRecord, event: number): ReadonlySet<number> {
  const found = new Set<number>();
  const row = eventAt(record, event);
  if (!row) return found;
  const put = (index: number) => {
    const actor = record.actors[index];
    if (!actor) return;
    found.add(index);
    found.add(rootOf(record, actor).index);
  };
  for (const role of row.roles) if (takesPart(role)) put(role.actor);
  for (const account of row.accounts) put(account.by);
  return found;
}
