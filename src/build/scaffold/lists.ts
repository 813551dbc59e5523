/** The lists of an event, asked row by row: who did what, topics, sources and accounts, links. */
import { isContact } from '../../record/parts.ts';
import type { EventFile } from '../../record/schema.ts';
import { RELATIONS, ROLES, type Role } from '../../record/vocabulary.ts';
import { meaningsOf } from '../codebook/values.ts';
import { actorName, askActor } from './actorForm.ts';
import { type Answer, accept, readYes } from './answers.ts';
import { lastOffice, likelyLinks, linkCandidates, topicCandidates } from './registry.ts';
import type { Talk } from './talk.ts';

const ACT: readonly Role[] = ['author', 'speaker'];

/** Until an empty answer; "drop 2" takes the second row out. Not left before `missing` says nothing. */
async function askList<T>(
  talk: Talk,
  rows: T[],
  add: () => Promise<T | 'end' | { readonly drop: number }>,
  missing: () => string | undefined,
  show: (row: T) => string,
): Promise<void> {
  if (rows.length > 0) talk.say(rows.map((row, i) => `  ${i + 1}. ${show(row)}`).join('\n'));
  for (;;) {
    const row = await add();
    if (row === 'end') {
      const lack = missing();
      if (lack === undefined) return;
      talk.say(`  ${lack}`);
    } else if (typeof row === 'object' && row !== null && 'drop' in row) {
      drop(talk, rows, row.drop, show);
    } else {
      rows.push(row);
      talk.say(`  ${rows.length}. ${show(row)}`);
    }
    await talk.keep();
  }
}

/** Takes the row of that number, from 1, out, unless another rests on it. */
function drop<T>(
  talk: Talk,
  rows: T[],
  number: number,
  show: (row: T) => string,
  holds: (row: T) => string | undefined = () => undefined,
): void {
  const gone = rows[number - 1];
  const held = gone === undefined ? undefined : holds(gone);
  if (gone === undefined) talk.say('  There is no such row.');
  else if (held !== undefined) talk.say(`  ${held} rests on it: take that out first.`);
  else {
    rows.splice(number - 1, 1);
    talk.say(`  Taken out: ${show(gone)}`);
  }
}

const DROP = /^drop\s+(\d+)$/i;
const ENDS = 'Enter ends, "drop 2" takes out';

/** The rows of a list of the draft, made when there are none yet. */
function rowsOf<K extends 'actors' | 'topics' | 'links' | 'sources' | 'accounts'>(
  talk: Talk,
  key: K,
): EventFile[K] {
  const { event } = talk.draft;
  const rows = event[key] ?? ([] as unknown as EventFile[K]);
  event[key] = rows as Partial<EventFile>[K];
  return rows;
}

function dropped(command: string): { readonly drop: number } {
  return { drop: Number(DROP.exec(command)?.[1]) };
}

export async function askActors(talk: Talk): Promise<void> {
  const { event } = talk.draft;
  const rows = rowsOf(talk, 'actors');
  const joins = isContact(event);
  const roles = joins ? ROLES.filter((role) => !ACT.includes(role)) : ROLES;
  talk.say(
    joins
      ? 'Who took part? Who only reports it has an account.'
      : 'Whose act is it, and to whom was it put? Who only reacts has an account.',
  );
  const sideOf = (id: string) =>
    [...talk.files.actors, ...talk.draft.newActors].find((actor) => actor.id === id)?.side ?? '';
  const acting = () => rows.filter(({ role }) => ACT.includes(role));
  for (;;) {
    await askList(
      talk,
      rows,
      async () => {
        const actor = await askActor(talk, `actor (${ENDS})`, undefined, DROP);
        if (actor === undefined) return 'end';
        if (typeof actor === 'object') return dropped(actor.command);
        const role = await talk.choose('  role', roles, { meanings: meaningsOf('event.actors[].role') });
        if (rows.some((row) => row.actor === actor && row.role === role)) {
          talk.say('  That row is there already; it is kept once.');
          rows.splice(
            rows.findIndex((row) => row.actor === actor && row.role === role),
            1,
          );
        }
        const known = lastOffice(actor, event, talk.files);
        const office = await talk.askMaybe(
          {
            text: '  office as the sources give it ("-" for none)',
            ...(known === undefined ? {} : { preset: known }),
          },
          (line) => accept(line),
        );
        return { actor, role, ...(office === undefined ? {} : { officeAsStated: office }) };
      },
      () =>
        rows.some(({ role }) => role !== 'addressee' && role !== 'mentioned')
          ? undefined
          : 'Nobody does the act yet: name an author, a speaker, or who took part.',
      ({ actor, role }) => `${actorName(talk, actor)}, ${role}`,
    );
    const sides = new Set(acting().map(({ actor }) => sideOf(actor)));
    delete event.joint;
    if (sides.size < 2) return;
    const joint = await talk.ask(
      { text: `Authors of several sides (${[...sides].join(', ')}): one joint act of theirs (y, n)` },
      readYes,
    );
    if (joint) {
      event.joint = true;
      return;
    }
    talk.say('Then keep those whose act it is: "drop" the others; what they say becomes an account.');
  }
}

export async function askTopics(talk: Talk): Promise<void> {
  const rows = rowsOf(talk, 'topics');
  const names = new Map(talk.files.topics.map(({ id, name }) => [id, name]));
  const candidates = topicCandidates(talk.files);
  await askList(
    talk,
    rows,
    async () => {
      const found = await talk.lookUp(
        {
          text: `topic (${ENDS})`,
          help: talk.files.topics.map(({ id, definition }) => `  ${id}: ${definition}`).join('\n'),
        },
        candidates.filter(({ id }) => !rows.includes(id)),
        { nameOf: (id) => names.get(id) ?? id, command: DROP },
      );
      if (found === undefined) return 'end';
      if ('command' in found) return dropped(found.command);
      if ('id' in found) return found.id;
      talk.say(
        '  Topics are added in topics.json, with a definition. Choose one that is there, or leave it.',
      );
      return 'end';
    },
    () => (rows.length > 0 ? undefined : 'An event has a topic: name one ("?" tells them all).'),
    (id) => names.get(id) ?? id,
  );
}

export async function askRows<K extends 'sources' | 'accounts'>(
  talk: Talk,
  key: K,
  name: string,
  ask: () => Promise<EventFile[K][number]>,
): Promise<void> {
  const rows = rowsOf(talk, key) as EventFile[K][number][];
  const holds = ({ id }: EventFile[K][number]) =>
    talk.draft.event.accounts?.find(({ answers, sources }) =>
      key === 'sources' ? sources.includes(id) : answers === id,
    )?.id;
  for (const [i, row] of rows.entries()) talk.say(`  ${i + 1}. ${row.id} is there`);
  for (;;) {
    const next =
      rows.length === 0 || talk.draft.open?.list === key
        ? true
        : await talk.ask(
            { text: `Another ${name} (y, n; "drop 2" takes out)`, preset: 'n' },
            (line): Answer<boolean | { readonly drop: number }> =>
              DROP.test(line) ? accept(dropped(line)) : readYes(line),
          );
    if (next === false) return;
    if (next === true) rows.push(await ask());
    else drop(talk, rows, next.drop, ({ id }) => id, holds);
    await talk.keep();
  }
}

export async function askLinks(talk: Talk): Promise<void> {
  const { event } = talk.draft;
  const rows = rowsOf(talk, 'links');
  const titles = new Map(talk.files.events.map(({ id, title }) => [id, title]));
  talk.say('To which earlier events is it linked? Parts of an id or title find them.');
  let first = true;
  await askList(
    talk,
    rows,
    async () => {
      const linked = new Set(rows.map(({ to }) => to));
      const found = await talk.lookUp(
        { text: `link to (${ENDS})`, help: '  Links run from the later event to the earlier one.' },
        linkCandidates(event, talk.files),
        {
          nameOf: (id) => titles.get(id) ?? id,
          shown: first ? likelyLinks(event, talk.files).filter((id) => !linked.has(id)) : [],
          command: DROP,
        },
      );
      first = false;
      if (found === undefined) return 'end';
      if ('command' in found) return dropped(found.command);
      if ('added' in found) return 'end';
      const rel = await talk.choose('  this event … that one', RELATIONS, {
        meanings: meaningsOf('event.links[].rel'),
      });
      const twice = rows.findIndex((row) => row.rel === rel && row.to === found.id);
      if (twice >= 0) rows.splice(twice, 1);
      return { rel, to: found.id };
    },
    () => undefined,
    ({ rel, to }) => `${rel} ${to}`,
  );
}
