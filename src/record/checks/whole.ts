import { firstDay } from '../../time/edtf.ts';
import { edtf } from '../edtfOf.ts';
import type { EventFile } from '../schema.ts';
import type { EventCheck, WholeCheck } from './check.ts';

const MOST_HIGH = 0.25;
const LEAST_LOW = 0.25;
/** From this share of common words on, two titles of one day are taken for the same event. */
const ALIKE = 0.6;

/** What holds for events among events. */
export const amongEvents: readonly EventCheck[] = [
  {
    id: 'near-duplicate',
    level: 'warning',
    says: 'One event stands in the record once.',
    *run({ events }) {
      const days = new Map<number, EventFile[]>();
      for (const event of events) {
        const day = firstDay(edtf(event.time));
        const others = days.get(day) ?? [];
        for (const other of others)
          if (event.type === other.type && likeness(event, other) >= ALIKE)
            yield {
              event,
              path: '$',
              found: `much like ${other.id}`,
              fix: 'merge them, or make clear in what they differ',
            };
        days.set(day, [...others, event]);
      }
    },
  },
  {
    id: 'unlinked',
    level: 'warning',
    says: 'An event stands in some relation to another.',
    *run({ events }) {
      const linked = new Set(events.flatMap((event) => event.links.map(({ to }) => to)));
      for (const event of events)
        if (event.links.length === 0 && !linked.has(event.id))
          yield {
            event,
            path: '$.links',
            found: 'no link to or from it',
            fix: 'link it to what it follows from, or leave it',
          };
    },
  },
];

/** What holds for the record as a whole: shares of prominence, registries without idle rows. */
export const ofTheWhole: readonly WholeCheck[] = [
  {
    id: 'share-high',
    level: 'error',
    says: `At most ${percent(MOST_HIGH)} of the events are of high prominence.`,
    *run({ events }) {
      const high = share(events, 3);
      if (high > MOST_HIGH)
        yield {
          file: 'events/',
          path: '$.significance',
          found: `${percent(high)} of high prominence`,
          fix: `at most ${percent(MOST_HIGH)}: lower what the rule allows`,
        };
    },
  },
  {
    id: 'share-low',
    level: 'error',
    says: `At least ${percent(LEAST_LOW)} of the events are of low prominence.`,
    *run({ events }) {
      const low = share(events, 1);
      if (low < LEAST_LOW)
        yield {
          file: 'events/',
          path: '$.significance',
          found: `${percent(low)} of low prominence`,
          fix: `at least ${percent(LEAST_LOW)}: commentary is low`,
        };
    },
  },
  {
    id: 'idle-actor',
    level: 'error',
    says: 'Every actor of the registry is named by an event, or stands above one that is.',
    *run({ events, actors }) {
      const used = new Set(
        events.flatMap((event) => [
          ...event.actors.map(({ actor }) => actor),
          ...event.accounts.map(({ by }) => by),
          ...(event.initiator === undefined ? [] : [event.initiator]),
        ]),
      );
      const above = new Map(actors.map(({ id, memberOf }) => [id, memberOf]));
      for (const id of [...used])
        for (let up = above.get(id); up !== undefined; up = above.get(up)) used.add(up);
      for (const [i, actor] of actors.entries())
        if (!used.has(actor.id) && actor.mergedInto === undefined)
          yield {
            file: 'actors.json',
            path: `$[${i}]`,
            found: `${actor.id}, which no event names`,
            fix: 'remove the row, or name the actor where it belongs',
          };
    },
  },
  {
    id: 'idle-topic',
    level: 'error',
    says: 'Every topic of the registry is that of an event.',
    *run({ events, topics }) {
      const about = new Set(events.flatMap((event) => event.topics));
      for (const [i, topic] of topics.entries())
        if (!about.has(topic.id) && topic.mergedInto === undefined)
          yield {
            file: 'topics.json',
            path: `$[${i}]`,
            found: `${topic.id}, which no event has`,
            fix: 'remove the row, or merge it into another',
          };
    },
  },
];

function share(events: readonly EventFile[], significance: number): number {
  return events.filter((event) => event.significance === significance).length / events.length;
}

function likeness(a: EventFile, b: EventFile): number {
  const [x, y] = [wordsOf(a.title), wordsOf(b.title)];
  const common = [...x].filter((word) => y.has(word)).length;
  return common / Math.max(1, Math.min(x.size, y.size));
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(title.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
