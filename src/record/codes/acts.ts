/**
 * Directed acts, coded: who did what to whom. An event is not coded; its acts are. A call has two, one in each direction.
 */
import type { RecordFiles } from '../files.ts';
import { isContact } from '../parts.ts';
import type { EventFile } from '../schema.ts';
import type { ActByHand } from './byHand.ts';
import type { CameoCode } from './cameo.ts';
import {
  inRoles,
  type Party,
  pairsOf,
  partiesOf,
  partiesOrMembers,
  type Registry,
  registryOf,
} from './parties.ts';
import { type Context, PLOVER, type PloverType, type Quad } from './plover.ts';
import { contactRule, eventsById, hostsApart, wordsRule } from './ruleOf.ts';
import { type ActRuleId, actRule } from './rules.ts';

/** One coded act. Actor and side ids; `quad` follows from `plover`. */
export interface Act {
  /** The event's id and the act's number in it, from 1; not permanent. */
  readonly id: string;
  readonly event: string;
  readonly source: string;
  readonly sourceSide: string;
  readonly sourceWith: readonly string[];
  readonly target: string | undefined;
  readonly targetSide: string | undefined;
  readonly targetWith: readonly string[];
  readonly cameo: CameoCode | undefined;
  readonly plover: PloverType | 'none';
  readonly quad: Quad | undefined;
  readonly mode: string | undefined;
  /** Undefined: done when the event is dated. */
  readonly context: Context | undefined;
  /** Whether another act of the event runs the other way, by the same rule or its counterpart. */
  readonly reciprocal: boolean;
  /** Why there is no code, no type, or a code by hand. */
  readonly reason: string | undefined;
  readonly by: 'rule' | 'hand';
  readonly rule: ActRuleId | undefined;
  readonly coder: string | undefined;
  readonly secondCoder: string | undefined;
}

/** What `actsOf` needs of a record. */
export type ActFiles = Pick<RecordFiles, 'actors' | 'events' | 'actsByHand'>;

/** One act of an event as the rules give it. */
export interface RuleAct {
  readonly source: Party;
  readonly target: Party | undefined;
  readonly rule: ActRuleId;
  readonly reciprocal: boolean;
  /** Whether the rules cannot tell that it was done: then it is one only where a row by hand says so. */
  readonly unsure: boolean;
}

/** All acts of a record, in the order of its events as given; those coded by hand in place of the rules'. */
export function actsOf(files: ActFiles): readonly Act[] {
  const registry = registryOf(files);
  const rules = actsByRule(files);
  const hands = new Map<string, ActByHand[]>();
  for (const row of files.actsByHand ?? []) hands.set(row.event, [...(hands.get(row.event) ?? []), row]);
  return files.events.flatMap((event) =>
    withHands(rules(event), hands.get(event.id) ?? [], registry).map((act, i) => ({
      id: `${event.id}.${i + 1}`,
      event: event.id,
      ...act,
    })),
  );
}

/** Gives, for an event of these files, what the rules say of it: at least one act. */
export function actsByRule(
  files: Pick<ActFiles, 'actors' | 'events'>,
): (event: EventFile) => readonly RuleAct[] {
  const registry = registryOf(files);
  const byId = eventsById(files);
  return (event) => (isContact(event) ? contactActs(event, registry) : wordsActs(event, registry, byId));
}

/** The rows that take the place of one act of the rules. */
export function handsFor(act: RuleAct, hands: readonly ActByHand[]): readonly ActByHand[] {
  return hands.filter(
    ({ source, target }) =>
      source === act.source.principal && (act.target === undefined || target === act.target.principal),
  );
}

type Coded = Omit<Act, 'id' | 'event'>;

function withHands(
  acts: readonly RuleAct[],
  hands: readonly ActByHand[],
  registry: Registry,
): readonly Coded[] {
  const coded = acts.flatMap((act) => {
    const rows = handsFor(act, hands);
    if (rows.length === 0) return act.unsure ? [] : byRule(act);
    return rows.filter(({ cancels }) => !cancels).map((row) => byHand(row, act, registry));
  });
  const runsBack = ({ source, target }: Coded) =>
    coded.some((other) => other.source === target && other.target === source);
  return coded.map((act) => (act.reciprocal && !runsBack(act) ? { ...act, reciprocal: false } : act));
}

function byRule({ source, target, rule, reciprocal }: RuleAct): Coded {
  const { cameo, plover, mode, reason } = actRule(rule);
  return {
    ...endsOf(source, target),
    cameo,
    plover,
    quad: quadOf(plover),
    mode,
    context: undefined,
    reciprocal,
    reason,
    by: 'rule',
    rule,
    coder: undefined,
    secondCoder: undefined,
  };
}

function byHand(row: ActByHand, act: RuleAct, { sideOf }: Registry): Coded {
  const named =
    row.target === null ? undefined : { side: sideOf(row.target), principal: row.target, others: [] };
  return {
    ...endsOf(act.source, act.target ?? named),
    cameo: row.cameo ?? undefined,
    plover: row.plover,
    quad: quadOf(row.plover),
    mode: row.mode,
    context: row.context,
    reciprocal: act.reciprocal,
    reason: row.reason,
    by: 'hand',
    rule: undefined,
    coder: row.coder,
    secondCoder: row.secondCoder,
  };
}

function endsOf(source: Party, target: Party | undefined) {
  return {
    source: source.principal,
    sourceSide: source.side,
    sourceWith: source.others,
    target: target?.principal,
    targetSide: target?.side,
    targetWith: target?.others ?? [],
  };
}

function quadOf(plover: PloverType | 'none'): Quad | undefined {
  return plover === 'none' ? undefined : PLOVER[plover].quad;
}

function contactActs(event: EventFile, registry: Registry): readonly RuleAct[] {
  const parties = partiesOrMembers(inRoles(event, ['host', 'participant']), registry);
  const mediators = partiesOf(inRoles(event, ['mediator']), registry);
  const apart = hostsApart(event, parties);
  const within = new Set(parties.map(({ side }) => side)).size === 1;
  const acts = [
    ...pairsOf(parties)
      .filter(([a, b]) => !registry.belongTogether(a.principal, b.principal))
      .map(
        ([source, target]): RuleAct => ({
          source,
          target,
          rule: contactRule(event, source, target, parties.length, registry),
          reciprocal: true,
          unsure: apart.includes(source) && apart.includes(target),
        }),
      ),
    ...mediators.flatMap((source) =>
      parties
        .filter(({ side, principal }) => (within ? principal !== source.principal : side !== source.side))
        .map((target): RuleAct => ({ source, target, rule: 'mediates', reciprocal: false, unsure: false })),
    ),
  ];
  if (acts.length > 0) return acts;
  const rule = event.type === 'call' ? 'phone' : 'meets';
  const all = partiesOf(inRoles(event, ['host', 'participant', 'mediator']), registry);
  return tellersOf(event, all, registry).map(toNobody(() => rule));
}

function wordsActs(
  event: EventFile,
  registry: Registry,
  byId: ReadonlyMap<string, EventFile>,
): readonly RuleAct[] {
  const authors = inRoles(event, ['author', 'speaker']);
  const sources = partiesOf(authors.length > 0 ? authors : inRoles(event, ['host', 'participant']), registry);
  const rule = (party: Party) => wordsRule(event, party, sources.length, byId, registry);
  const addressees = partiesOf(inRoles(event, ['addressee']), registry);
  const among = event.type === 'agreement' || (event.type === 'measure' && addressees.length === 0);
  if (among && sources.length > 1)
    return pairsOf(sources).map(([source, target]) => ({
      source,
      target,
      rule: rule(source),
      reciprocal: true,
      unsure: false,
    }));
  const own = new Set(sources.map(({ side }) => side));
  const targets =
    addressees.length > 0 ? addressees : answered(event, registry, byId).filter(({ side }) => !own.has(side));
  const acts = sources.flatMap((source) =>
    targets
      .filter(({ principal }) => principal !== source.principal)
      .map(
        (target): RuleAct => ({
          source,
          target,
          rule: rule(source),
          reciprocal: false,
          unsure: false,
        }),
      ),
  );
  if (acts.length > 0) return acts;
  return tellersOf(event, sources, registry).map(toNobody(rule));
}

/** Those whose words or deeds an event without an addressee answers: the authors of what it links to. */
function answered(
  event: EventFile,
  registry: Registry,
  byId: ReadonlyMap<string, EventFile>,
): readonly Party[] {
  const ANSWERS = ['responds-to', 'clarifies', 'contradicts', 'violates'];
  const authors = event.links
    .filter(({ rel }) => ANSWERS.includes(rel))
    .flatMap(({ to }) => {
      const other = byId.get(to);
      return other ? inRoles(other, ['author', 'speaker']) : [];
    });
  return partiesOf([...new Set(authors)], registry);
}

/** Those parties, or where there is none, whoever told of the event first. */
function tellersOf(event: EventFile, parties: readonly Party[], registry: Registry): readonly Party[] {
  return parties.length > 0 ? parties : partiesOf([event.accounts[0]?.by ?? ''], registry);
}

function toNobody(rule: (party: Party) => ActRuleId): (party: Party) => RuleAct {
  return (source) => ({ source, target: undefined, rule: rule(source), reciprocal: false, unsure: false });
}
