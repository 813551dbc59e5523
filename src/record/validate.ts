/** What the record's files say to each other: ids that exist, links that run backwards, an order without contradiction. */
import { firstDay, lastDay, startOrder } from '../time/edtf.ts';
import { isZone } from '../time/zone.ts';
import { edtf } from './edtfOf.ts';
import { type FilesResult, type RecordFiles, readFiles, type TextOfFile } from './files.ts';
import { type RecordIssue, show } from './issue.ts';
import { totalOrder } from './order.ts';
import type { EventFile } from './schema.ts';

/** Reads the files and checks them against each other. `files` is there only when nothing is an error. */
export function validateRecord(texts: readonly TextOfFile[]): FilesResult {
  const read = readFiles(texts);
  if (!read.files) return read;
  const issues = [...read.issues, ...checkRegistries(read.files), ...checkEvents(read.files)];
  if (issues.some((issue) => issue.level === 'error')) return { issues };
  return { files: read.files, issues };
}

function checkRegistries({ dataset, actors, topics }: RecordFiles): RecordIssue[] {
  const issues: RecordIssue[] = [];
  const error = (file: string, path: string, found: string, fix: string) =>
    issues.push({ file, path, found, fix, level: 'error' });
  const sides = new Set(dataset.sides.map((side) => side.id));
  if (!isZone(dataset.zone))
    error(
      'dataset.json',
      '$.zone',
      show(dataset.zone),
      'name a time zone of the IANA list, such as Europe/Kyiv',
    );
  for (const [file, rows] of [
    ['dataset.json', dataset.sides],
    ['actors.json', actors],
    ['topics.json', topics],
  ] as const)
    for (const id of repeated(rows.map((row) => row.id)))
      error(file, '$', `the id ${show(id)} twice`, 'give each row an id of its own, or merge the two rows');
  const byId = new Map(actors.map((actor, index) => [actor.id, { actor, index }]));
  for (const [index, actor] of actors.entries()) {
    const path = `$[${index}]`;
    if (sides.has(actor.id))
      error(
        'actors.json',
        `${path}.id`,
        show(actor.id),
        'this is the id of a side: choose another one for the actor',
      );
    if (!sides.has(actor.side))
      error(
        'actors.json',
        `${path}.side`,
        show(actor.side),
        `name a side of dataset.json: ${[...sides].join(', ')}`,
      );
    const group = actor.memberOf === undefined ? undefined : byId.get(actor.memberOf);
    if (actor.memberOf !== undefined && !group)
      error(
        'actors.json',
        `${path}.memberOf`,
        show(actor.memberOf),
        'name the id of an actor of this file, or add that actor',
      );
    if (group?.actor.mergedInto !== undefined)
      error(
        'actors.json',
        `${path}.memberOf`,
        `${show(group.actor.id)}, which was merged`,
        `name what has taken its place: ${group.actor.mergedInto}`,
      );
    const seen = new Set([actor.id]);
    for (let at = actor.memberOf; at !== undefined; at = byId.get(at)?.actor.memberOf) {
      if (seen.has(at)) {
        error(
          'actors.json',
          `${path}.memberOf`,
          `a circle of memberOf: ${[...seen].join(' → ')}`,
          'let the chain end at a state or body',
        );
        break;
      }
      seen.add(at);
    }
  }
  for (const [file, rows] of [
    ['actors.json', actors],
    ['topics.json', topics],
  ] as const)
    for (const [index, found, fix] of mergeFaults(rows)) error(file, `$[${index}].mergedInto`, found, fix);
  for (const [index, row] of dataset.coverage.entries())
    if (!sides.has(row.side))
      error(
        'dataset.json',
        `$.coverage[${index}].side`,
        show(row.side),
        `name a side: ${[...sides].join(', ')}`,
      );
  return issues;
}

/** What is wrong with the merges of a registry: by index, what was found, what to do. */
function* mergeFaults(
  rows: readonly { readonly id: string; readonly mergedInto?: string | undefined }[],
): Iterable<readonly [index: number, found: string, fix: string]> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const [index, { id, mergedInto }] of rows.entries()) {
    if (mergedInto === undefined) continue;
    if (mergedInto === id) {
      yield [index, `${show(id)}, the row itself`, 'name the row that has taken its place'];
      continue;
    }
    if (!byId.has(mergedInto)) {
      yield [index, show(mergedInto), 'name the id of another row of this file, or add that row'];
      continue;
    }
    const seen = new Set([id]);
    let at: string | undefined = mergedInto;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      at = byId.get(at)?.mergedInto;
    }
    if (at === id)
      yield [
        index,
        `a circle of merges: ${[...seen, at].join(' → ')}`,
        'let the chain end at a row that stands',
      ];
  }
}

/** The ids that were merged, each with what has taken its place. */
function heirsOf(
  rows: readonly { readonly id: string; readonly mergedInto?: string | undefined }[],
): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(({ id, mergedInto }) => (mergedInto === undefined ? [] : [[id, mergedInto] as const])),
  );
}

function checkEvents({ dataset, actors, topics, events }: RecordFiles): RecordIssue[] {
  const issues: RecordIssue[] = [];
  const actorIds = new Set(actors.map((actor) => actor.id));
  const sideIds = new Set(dataset.sides.map((side) => side.id));
  const topicIds = new Set(topics.map((topic) => topic.id));
  const mergedActors = heirsOf(actors);
  const mergedTopics = heirsOf(topics);
  const byId = new Map(events.map((event) => [event.id, event]));
  for (const event of events) {
    const error = (path: string, found: string, fix: string) =>
      issues.push({ file: `events/${event.id}.json`, path, found, fix, level: 'error' });
    const merged = (path: string, id: string, heirs: ReadonlyMap<string, string>) => {
      const heir = heirs.get(id);
      if (heir !== undefined)
        error(path, `${show(id)}, which was merged`, `name what has taken its place: ${heir}`);
    };
    const actor = (path: string, id: string) => {
      merged(path, id, mergedActors);
      if (actorIds.has(id)) return;
      error(
        path,
        show(id),
        sideIds.has(id)
          ? 'this is a side; name an actor of actors.json (a person, an institution or a state)'
          : `no such actor: add it to actors.json, or use the id that stands there${nearest(id, actorIds)}`,
      );
    };
    for (const [i, row] of event.actors.entries()) actor(`$.actors[${i}].actor`, row.actor);
    if (event.initiator !== undefined) actor('$.initiator', event.initiator);
    for (const pair of repeated(event.actors.map((row) => `${row.actor} as ${row.role}`)))
      error('$.actors', `${pair} twice`, 'one row for an actor in a role: remove the second');
    for (const [i, topic] of event.topics.entries()) merged(`$.topics[${i}]`, topic, mergedTopics);
    for (const [i, topic] of event.topics.entries())
      if (!topicIds.has(topic))
        error(
          `$.topics[${i}]`,
          show(topic),
          `no such topic: add it to topics.json, or use an id that stands there${nearest(topic, topicIds)}`,
        );
    checkLocalIds(event, error, actor);
    for (const [i, link] of event.links.entries()) {
      const target = byId.get(link.to);
      const path = `$.links[${i}].to`;
      if (link.to === event.id)
        error(path, 'a link of an event to itself', 'remove the link, or name the earlier event');
      else if (!target)
        error(
          path,
          show(link.to),
          `no such event: add events/${link.to}.json, or name an id that exists${nearest(link.to, byId.keys())}`,
        );
      else if (startOrder(edtf(event.time)) < startOrder(edtf(target.time)))
        error(
          path,
          `${link.to} is of ${target.time}, after this event (${event.time})`,
          'links run from the later event to the earlier one: turn the link round, or mend a date',
        );
    }
    for (const pair of repeated(event.links.map((link) => `${link.rel} ${link.to}`)))
      error('$.links', `${pair} twice`, 'remove the second');
    const effect = event.effect === undefined ? undefined : edtf(event.effect);
    if (effect && lastDay(effect) < firstDay(edtf(event.time)))
      error(
        '$.effect',
        `${event.effect}, before the event (${event.time})`,
        'effect is the period the act was to hold: it cannot end before the act',
      );
  }
  return [...issues, ...checkOrder(events)];
}

function checkLocalIds(
  event: EventFile,
  error: (path: string, found: string, fix: string) => void,
  actor: (path: string, id: string) => void,
): void {
  const sources = new Set(event.sources.map((source) => source.id));
  const accounts = new Set(event.accounts.map((account) => account.id));
  for (const id of repeated(event.sources.map((source) => source.id)))
    error('$.sources', `the id ${id} twice`, 'number the sources s1, s2, …');
  for (const id of repeated(event.accounts.map((account) => account.id)))
    error('$.accounts', `the id ${id} twice`, 'number the accounts a1, a2, …');
  const cites = (path: string, ids: readonly string[]) => {
    for (const [k, id] of ids.entries())
      if (!sources.has(id))
        error(`${path}[${k}]`, show(id), `no such source in this event: ${[...sources].join(', ')}`);
  };
  for (const [i, account] of event.accounts.entries()) {
    const path = `$.accounts[${i}]`;
    actor(`${path}.by`, account.by);
    cites(`${path}.sources`, account.sources);
    if (account.answers !== undefined && (account.answers === account.id || !accounts.has(account.answers)))
      error(
        `${path}.answers`,
        show(account.answers),
        `name another account of this event: ${[...accounts].join(', ')}`,
      );
  }
  for (const [i, row] of (event.aftermath ?? []).entries()) cites(`$.aftermath[${i}].sources`, row.sources);
}

function checkOrder(events: readonly EventFile[]): RecordIssue[] {
  const issues: RecordIssue[] = [];
  const byId = new Map(events.map((event) => [event.id, event]));
  const result = totalOrder(
    events.map((event) => ({
      id: event.id,
      time: edtf(event.time),
      order: event.order,
      to: event.links.map((link) => link.to),
    })),
  );
  if (!result.ok)
    for (const id of result.ids)
      issues.push({
        file: `events/${id}.json`,
        path: '$.links',
        found: 'its links, or its clock time, contradict those of other events of its day',
        fix: `these cannot be put in one order: ${result.ids.join(', ')}; a link runs from the later to the earlier`,
        level: 'error',
      });
  for (const event of events)
    for (const [i, link] of event.links.entries()) {
      const to = byId.get(link.to);
      if (!to || event.order === undefined || to.order === undefined) continue;
      if (startOrder(edtf(event.time)) !== startOrder(edtf(to.time)) || event.order > to.order) continue;
      issues.push({
        file: `events/${event.id}.json`,
        path: `$.links[${i}]`,
        found: `order ${event.order}, but it links to ${to.id} of the same day, whose order is ${to.order}`,
        fix: 'give the linking event the greater order, or turn the link round',
        level: 'error',
      });
    }
  return issues;
}

function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const id of ids) (seen.has(id) ? twice : seen).add(id);
  return [...twice];
}

/** "; did you mean "…"?" when one known id is within two edits or shares all its words. */
function nearest(id: string, known: Iterable<string>): string {
  const words = id.split('-').sort().join('-');
  for (const other of known)
    if (other.split('-').sort().join('-') === words || withinTwoEdits(id, other))
      return `; did you mean "${other}"?`;
  return '';
}

function withinTwoEdits(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return (row[b.length] ?? 3) <= 2;
}
