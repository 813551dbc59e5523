import { actsByRule, actsOf, handsFor } from '../codes/acts.ts';
import type { ActByHand } from '../codes/byHand.ts';
import { PLOVER, ploverOf } from '../codes/plover.ts';
import { eventsById } from '../codes/ruleOf.ts';
import type { RecordFiles } from '../files.ts';
import { type RecordIssue, show } from '../issue.ts';
import type { EventCheck, Finding, WholeCheck } from './check.ts';

type Issue = Pick<RecordIssue, 'file' | 'path' | 'found' | 'fix'>;

const ACTS_FILE = 'acts-by-hand.json';

/** What acts still wait for a coder. */
export const codedEvents: readonly EventCheck[] = [
  {
    id: 'coded',
    level: 'warning',
    says: 'What a measure does is coded by hand.',
    run: uncodedMeasures,
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
  for (const [i, row] of (files.actsByHand ?? []).entries()) {
    const issue = (field: string, found: string, fix: string): Issue => ({
      file: ACTS_FILE,
      path: field === '' ? `$[${i}]` : `$[${i}].${field}`,
      found,
      fix,
    });
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
  target,
}: ActByHand): Iterable<readonly [field: string, found: string, fix: string]> {
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
