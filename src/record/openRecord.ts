/** The record from its core file. */
import { type CivilDay, civilDay } from '../time/civil.ts';
import { type Edtf, firstDay, lastDay, readEdtf } from '../time/edtf.ts';
import type { CoreFile } from './core.ts';
import { knownDay } from './known.ts';
import type { Account, Actor, EventRow, Link, WrittenRecord } from './record.ts';
import { allOf, type Steps } from './steps.ts';
import {
  ABOUT,
  ACTOR_KINDS,
  CHANNELS,
  EVENT_TYPES,
  RELATIONS,
  ROLES,
  SOURCE_KINDS,
  STANCES,
} from './vocabulary.ts';

/** Makes the record from its core file, which the build has validated. Throws on a broken one. */
export function openRecord(core: CoreFile): WrittenRecord {
  return allOf(recordInSteps(core));
}

/** The same, in steps of an event each. */
export function* recordInSteps(core: CoreFile): Steps<WrittenRecord> {
  const { sides: sideRows, ...dataset } = core.dataset;
  const sides = sideRows.map(({ id, name, code, colour }, index) => ({ index, id, name, code, colour }));
  const actors = core.actors.map(
    ([id, name, kind, side, country, body, memberOf], index): Actor => ({
      index,
      id,
      name,
      kind: at(ACTOR_KINDS, kind),
      side,
      country: country || undefined,
      body: body || undefined,
      memberOf,
    }),
  );
  const topics = core.topics.map(([id, name], index) => ({ index, id, name }));
  const inbound: Link[][] = core.events.map(() => []);
  for (const [index, event] of core.events.entries())
    for (const [rel, to] of event[13]) inbound[to]?.push({ rel: at(RELATIONS, rel), event: index });
  const events: EventRow[] = [];
  for (const [index, row] of core.events.entries()) {
    const time = date(row[5]);
    const accounts = row[12].map(([by, stance, said, knownAt, answers, about]): Account => {
      const when = said === 0 ? time : date(said);
      return {
        by,
        stance: at(STANCES, stance),
        at: when,
        known: knownDay(when, knownAt === 0 ? undefined : date(knownAt)),
        answers,
        about: ABOUT[about],
      };
    });
    events.push({
      index,
      id: row[0],
      type: at(EVENT_TYPES, row[1]),
      channel: CHANNELS[row[2]],
      title: row[3],
      label: row[4] || undefined,
      time,
      effect: row[6] === 0 ? undefined : date(row[6]),
      place: row[7] || undefined,
      country: row[8] || undefined,
      significance: row[9] as 1 | 2 | 3,
      joint: row[15] === 1,
      roles: row[10].map((role) => ({ actor: role >> 3, role: at(ROLES, role & 7) })),
      topics: row[11],
      accounts,
      links: row[13].map(([rel, to]) => ({ rel: at(RELATIONS, rel), event: to })),
      inbound: inbound[index] ?? [],
      sourceKinds: SOURCE_KINDS.filter((_, bit) => row[14] & (1 << bit)),
      first: firstDay(time),
      last: lastDay(time),
      known: row[16] ? firstDay(date(row[16])) : Math.min(...accounts.map((account) => account.known)),
    });
    yield;
  }
  const finite = events.flatMap(({ first, last }) => [first, last]).filter(Number.isFinite);
  return {
    dataset,
    version: core.release?.version ?? dataset.version,
    release: core.release,
    releases: core.site?.releases,
    latest: core.site?.latest,
    sides,
    actors,
    topics,
    events,
    merged: core.merged ?? { actors: {}, topics: {} },
    indexOf: { side: byId(sides), actor: byId(actors), topic: byId(topics), event: byId(events) },
    extent: {
      first: (finite.length > 0 ? finite.reduce((a, b) => Math.min(a, b)) : civilDay(1970, 1, 1)) as CivilDay,
      last: (finite.length > 0 ? finite.reduce((a, b) => Math.max(a, b)) : civilDay(1970, 1, 1)) as CivilDay,
    },
  };
}

function byId(rows: readonly { id: string; index: number }[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ id, index }) => [id, index]));
}

function at<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError(`no entry ${index} of ${list.length}`);
  return value;
}

function date(text: string): Edtf {
  const parsed = readEdtf(text);
  if (!parsed) throw new RangeError(`${text} is no date`);
  return parsed;
}
