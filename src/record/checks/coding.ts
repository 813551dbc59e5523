import { actsByRule, actsOf, handsFor } from '../codes/acts.ts';
import type { ActByHand } from '../codes/byHand.ts';
import { PLOVER, ploverOf } from '../codes/plover.ts';
import { eventsById } from '../codes/ruleOf.ts';
import type { RecordFiles } from '../files.ts';
import { type RecordIssue, show } from '../issue.ts';
import type { EventCheck, Finding, WholeCheck } from './check.ts';

type Issue = Pick<RecordIssue, 'file' | 'path' | 'found' | 'fix'>;

const ACTS_FILE = 'acts-by-hand.json';

/** What acts still wait for a coder, and what the rules cannot tell. */
export const codedEvents: readonly EventCheck[] = [
  {
    id: 'coded',
    level: 'warning',
    says: 'What a measure does is coded by hand.',
    run: uncodedMeasures,
  },
  {
    id: 'hosts-apart',
    level: 'warning',
    says: 'A contact with hosts of two sides and a guest is one contact, and a row by hand says whether the hosts met each other.',
    run: hostsApart,
  },
];

/** What holds for the acts coded by hand. */
export const codedActs: readonly WholeCheck[] = [
  {
    id: 'acts-by-hand',
    level: 'error',
    says: 'An act coded by hand is one of the record, done by and to actors of it, with codes that go together.',
    run: checkActsByHand,
  },
];

function* checkActsByHand(files: RecordFiles): Iterable<Issue> {
  const rules = actsByRule(files);
  const byId = eventsById(files);
  const actors = new Set(files.actors.map(({ id }) => id));
  const seen = new Set<string>();
  const coded = new Set(
    (files.actsByHand ?? [])
      .filter(({ cancels }) => !cancels)
      .map(({ event, source, target }) => JSON.stringify([event, source, target])),
  );
  for (const [i, row] of (files.actsByHand ?? []).entries()) {
    const issue = (field: string, found: string, fix: string): Issue => ({
      file: ACTS_FILE,
      path: field === '' ? `$[${i}]` : `$[${i}].${field}`,
      found,
      fix,
    });
    const pair = JSON.stringify([row.event, row.source, row.target]);
    if (row.cancels && coded.has(pair))
      yield issue('cancels', 'an act that another row codes', 'remove one of the two rows');
    const key = JSON.stringify([row.event, row.source, row.target, row.cameo]);
    if (seen.has(key)) yield issue('', `${row.event} coded so a second time`, 'remove one of the two rows');
    seen.add(key);
    for (const field of ['source', 'target'] as const) {
      const id = row[field];
      if (id !== null && !actors.has(id))
        yield issue(field, show(id), 'no such actor: use an id of actors.json');
    }
    for (const [field, found, fix] of codeFaults(row)) yield issue(field, found, fix);
    const event = byId.get(row.event);
    if (!event) {
      yield issue('event', show(row.event), 'no such event: mend the id, or remove the row');
      continue;
    }
    const acts = rules(event);
    if (!acts.some((act) => handsFor(act, [row]).length > 0))
      yield issue(
        'target',
        `no act of ${row.source} towards ${row.target ?? 'nobody'}`,
        `the rules give: ${acts.map(({ source, target }) => `${source.principal} → ${target?.principal ?? 'nobody'}`).join(', ')}`,
      );
  }
}

function* hostsApart(files: RecordFiles): Iterable<Finding> {
  const rules = actsByRule(files);
  for (const event of files.events) {
    const hands = (files.actsByHand ?? []).filter((row) => row.event === event.id);
    const rowsOf = (source: string, target: string) =>
      hands.filter((row) => row.source === source && row.target === target);
    const open = rules(event).find(
      ({ unsure, source, target }) =>
        unsure &&
        target &&
        rowsOf(source.principal, target.principal).length +
          rowsOf(target.principal, source.principal).length ===
          0,
    );
    if (open)
      yield {
        event,
        path: '$.actors',
        found: `${open.source.principal} and ${open.target?.principal ?? 'nobody'} as hosts, with guests`,
        fix: `make each contact an event of its own, or say in ${ACTS_FILE} what the hosts did with each other (cancels: nothing)`,
      };
  }
}

function* uncodedMeasures(files: RecordFiles): Iterable<Finding> {
  const byId = eventsById(files);
  const told = new Set<string>();
  for (const act of actsOf(files)) {
    const event = byId.get(act.event);
    if (act.rule !== 'measure' || !event || told.has(act.event)) continue;
    told.add(act.event);
    yield {
      event,
      path: '$.type',
      found: 'a measure that is not coded',
      fix: `say in ${ACTS_FILE} what it does, with a code of CAMEO and a type of PLOVER`,
    };
  }
}

function* codeFaults({
  cameo,
  plover,
  mode,
  context,
  cancels,
  source,
  target,
  coder,
  secondCoder,
}: ActByHand): Iterable<readonly [field: string, found: string, fix: string]> {
  if (source === target)
    yield ['target', show(target), 'an act is done to somebody else, or to nobody (null)'];
  if (secondCoder === coder)
    yield ['secondCoder', show(coder), 'a second coder is another than the first: remove it'];
  if (cancels) {
    if (cameo !== null || plover !== 'none' || mode !== undefined || context !== undefined)
      yield ['cancels', 'true, with codes', 'write cameo null and plover "none", and no mode or context'];
    if (target === null) yield ['target', 'nobody', 'name the two who did no act with each other'];
    return;
  }
  if (cameo !== null && plover !== 'none' && !ploverOf(cameo).includes(plover))
    yield ['plover', `${plover} for ${cameo}`, `${cameo} becomes ${ploverOf(cameo).join(' or ')}`];
  if (plover === 'none') {
    if (mode !== undefined) yield ['mode', show(mode), 'remove it: only a type of PLOVER has modes'];
    return;
  }
  const { modes, needsTarget } = PLOVER[plover];
  if (mode !== undefined && !modes.some((known) => known === mode))
    yield [
      'mode',
      show(mode),
      modes.length > 0 ? `${plover} knows: ${modes.join(', ')}` : `${plover} has no modes: remove it`,
    ];
  if (needsTarget && target === null) yield ['target', 'nobody', `${plover} needs somebody it is done to`];
}
