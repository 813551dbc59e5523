/** Which rule an act falls under. The rules in words are in `rules.ts`. */
import type { RecordFiles } from '../files.ts';
import type { AccountFile, EventFile } from '../schema.ts';
import { inRoles, type Party, type Registry } from './parties.ts';
import { type ActRuleId, PARTIES_TO_THE_CONFLICT } from './rules.ts';

/** How a title tells, before any semicolon, that a meeting was a negotiation, and not that it was about one. */
const TALKS = [
  /\b(?:hold|holds|held|separate|technical|first|second|third)\b.*\b(?:talks|rounds?)\b/i,
  /\btalks (?:are |were )?held\b/i,
  /^[\p{L}-]+ talks\b/iu,
  /\bnegotiates?\b/i,
];

/**
 * The parties of a contact that are its hosts, where they are several and have guests: each may have received these at
 * another place and time, so that nothing tells that they met each other. Else none.
 */
export function hostsApart(event: EventFile, parties: readonly Party[]): readonly Party[] {
  const hosts = new Set(inRoles(event, ['host']));
  const hosting = parties.filter((party) => membersOf(party).some((actor) => hosts.has(actor)));
  return hosting.length > 1 && hosting.length < parties.length ? hosting : [];
}

/** The rule for what one side does towards another at a contact where `sides` took part. */
export function contactRule(
  event: EventFile,
  source: Party,
  target: Party,
  sides: number,
  registry: Registry,
): ActRuleId {
  if (event.type === 'call' || event.channel === 'phone' || event.channel === 'video') return 'phone';
  const hosts = new Set(inRoles(event, ['host']));
  const roleOfHost = (party: Party) => membersOf(party).some((actor) => hosts.has(actor));
  const byRole = [roleOfHost(source), roleOfHost(target)] as const;
  const [clause = ''] = event.title.split(';');
  if (TALKS.some((words) => words.test(clause)) && (sides === 2 || !(byRole[0] || byRole[1]))) return 'talks';
  if (source.side === target.side) return 'meets';
  const country = event.place?.country ?? undefined;
  const athome = (party: Party) =>
    country !== undefined && membersOf(party).some((actor) => registry.countryOf(actor) === country);
  const [ours, theirs] = hosts.size > 0 ? byRole : ([athome(source), athome(target)] as const);
  if (ours && theirs) return 'meets';
  if (ours) return 'hosts';
  if (theirs) return 'visits';
  return hosts.size > 0 || country !== undefined ? 'third-place' : 'meets';
}

/** The rule for an event that is no contact. `sides` is how many sides its authors, or those who took part, are of. */
export function wordsRule(
  event: EventFile,
  party: Party,
  sides: number,
  byId: ReadonlyMap<string, EventFile>,
  registry: Registry,
): ActRuleId {
  const fights = PARTIES_TO_THE_CONFLICT.includes(party.side);
  const own = accountOf(event, party, registry);
  if (event.type === 'agreement') return sides > 1 ? 'concludes' : 'declares';
  if (event.type === 'measure') return 'measure';
  if (event.type === 'proposal') return fights ? 'offers' : 'proposes';
  switch (own?.stance) {
    case 'rejects':
      return event.links.some(({ rel, to }) => rel === 'responds-to' && byId.get(to)?.type === 'proposal')
        ? 'rejects-proposal'
        : 'rejects';
    case 'conditions':
      return 'conditions';
    case 'accepts':
      return fights ? 'accepts' : 'endorses';
    case 'denies':
      return own?.about === 'responsibility' ? 'denies-responsibility' : 'denies';
    default:
      return 'says';
  }
}

/** Events by id. */
export function eventsById({ events }: Pick<RecordFiles, 'events'>): ReadonlyMap<string, EventFile> {
  return new Map(events.map((event) => [event.id, event]));
}

/**
 * A party's own account of what it says or does: the first by an author or speaker of its side, else, of a joint act, the
 * first by anybody of its side, else the first by any author or speaker.
 */
function accountOf(event: EventFile, { side }: Party, { sideOf }: Registry): AccountFile | undefined {
  const own = new Set(inRoles(event, ['author', 'speaker']));
  const { accounts } = event;
  return (
    accounts.find(({ by }) => own.has(by) && sideOf(by) === side) ??
    (event.joint ? accounts.find(({ by }) => sideOf(by) === side) : undefined) ??
    accounts.find(({ by }) => own.has(by))
  );
}

function membersOf({ principal, others }: Party): readonly string[] {
  return [principal, ...others];
}
