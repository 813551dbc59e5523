import { firstDay } from '../../time/edtf.ts';
import { edtf } from '../edtfOf.ts';
import type { RecordFiles } from '../files.ts';
import type { RecordIssue } from '../issue.ts';
import type { EventFile } from '../schema.ts';
import type { EventCheck } from './check.ts';

const MOST_HIGH = 0.25;
const LEAST_LOW = 0.25;
/** From this share of common words on, two titles of one day are taken for the same event. */
const ALIKE = 0.6;

/** What holds for accounts and for events among events. */
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
  {
    id: 'denial-target',
    level: 'warning',
    says: 'A denial or correction says which account it answers, and what of it.',
    *run({ events }) {
      for (const event of events) {
        const own = new Set(
          event.actors
            .filter(({ role }) => role === 'author' || role === 'speaker')
            .map(({ actor }) => actor),
        );
        for (const [i, account] of event.accounts.entries()) {
          if (account.stance !== 'denies' && account.stance !== 'corrects') continue;
          const missing = (['answers', 'about'] as const).filter(
            (field) => account[field] === undefined && !(field === 'answers' && own.has(account.by)),
          );
          if (missing.length > 0 && event.accounts.length > 1)
            yield {
              event,
              path: `$.accounts[${i}]`,
              found: `${account.stance} without ${missing.join(' and ')}`,
              fix: 'name the account it answers (a1, …) and what of it: occurrence, participants, time, …',
            };
        }
      }
    },
  },
];

/** What holds for the record as a whole: shares of prominence, registries without idle rows. */
export function checkWhole({ events, actors, topics }: RecordFiles): readonly RecordIssue[] {
  const issues: RecordIssue[] = [];
  const issue = (file: string, path: string, found: string, fix: string) =>
    issues.push({ file, path, found, fix, level: 'error', rule: 'whole' });
  const share = (significance: number) =>
    events.filter((event) => event.significance === significance).length / events.length;
  if (share(3) > MOST_HIGH)
    issue(
      'events/',
      '$.significance',
      `${percent(share(3))} of high prominence`,
      `at most ${percent(MOST_HIGH)}: lower what the rule allows`,
    );
  if (share(1) < LEAST_LOW)
    issue(
      'events/',
      '$.significance',
      `${percent(share(1))} of low prominence`,
      `at least ${percent(LEAST_LOW)}: commentary is low`,
    );
  const used = new Set(
    events.flatMap((event) => [
      ...event.actors.map(({ actor }) => actor),
      ...event.accounts.map(({ by }) => by),
      ...(event.initiator === undefined ? [] : [event.initiator]),
    ]),
  );
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  for (const id of [...used])
    for (let up = byId.get(id)?.memberOf; up !== undefined; up = byId.get(up)?.memberOf) used.add(up);
  for (const [i, actor] of actors.entries())
    if (!used.has(actor.id) && actor.mergedInto === undefined)
      issue(
        'actors.json',
        `$[${i}]`,
        `${actor.id}, which no event names`,
        'remove the row, or name the actor where it belongs',
      );
  const about = new Set(events.flatMap((event) => event.topics));
  for (const [i, topic] of topics.entries())
    if (!about.has(topic.id) && topic.mergedInto === undefined)
      issue(
        'topics.json',
        `$[${i}]`,
        `${topic.id}, which no event has`,
        'remove the row, or merge it into another',
      );
  return issues;
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
