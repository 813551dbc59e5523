/**
 * Standing: whether an event's claim is revised by its own side or disputed by another, and by whom.
 * It is computed from accounts and links, is about the claim, and is never a verdict.
 */
import { answeredBy, authors, bearers, sidesOf } from '../record/parts.ts';
import { type DiplomaticRecord, type EventRow, eventAt } from '../record/record.ts';

export const STANDINGS = ['uncontested', 'contested', 'corrected'] as const;
export type Standing = (typeof STANDINGS)[number];

/** One reason for a standing: an account of the event itself, or another event that links to it. */
export interface StandingReason {
  readonly standing: 'contested' | 'corrected';
  /** Index of the actor who disputes or revises. */
  readonly by: number;
  /** Where: an account's index in this event, or the linking event's index. */
  readonly account?: number;
  readonly event?: number;
  /** The first civil day on which it was known. */
  readonly known: number;
}

/**
 * All reasons for an event's standing, in the order of its accounts, then of its inbound links.
 *
 * The event's *own* sides are those of its authors and speakers, for a contact without them those who took part. An
 * account of another side that denies or corrects an account of the event disputes it; one of an own side that corrects
 * revises it, and an own denial changes nothing. Only where several sides own an event (a call has two) does one of them
 * dispute it by denying or correcting what another of them says.
 */
export function standingReasons(record: DiplomaticRecord, event: EventRow): readonly StandingReason[] {
  const speakers = authors(record, event);
  const own = new Set(sidesOf(speakers.length > 0 ? speakers : bearers(record, event)));
  const reasons: StandingReason[] = [];
  for (const [index, account] of event.accounts.entries()) {
    const answered = event.accounts[answeredBy(record, event, index) ?? -1];
    if (!answered) continue;
    const side = sideOf(record, account.by);
    const answeredSide = sideOf(record, answered.by);
    const isRival = own.size > 1 && own.has(side) && own.has(answeredSide) && side !== answeredSide;
    const by = { by: account.by, account: index, known: Math.max(account.known, answered.known) };
    if (!own.has(side) || isRival) reasons.push({ standing: 'contested', ...by });
    else if (account.stance === 'corrects') reasons.push({ standing: 'corrected', ...by });
  }
  for (const link of event.inbound) {
    const other = eventAt(record, link.event);
    if (!other || (link.rel !== 'clarifies' && link.rel !== 'contradicts')) continue;
    const theirs = authors(record, other);
    const voices = theirs.length > 0 ? theirs : bearers(record, other);
    if (link.rel === 'contradicts') {
      const voice = voices.find((actor) => !own.has(actor.side)) ?? voices[0];
      if (voice)
        reasons.push({ standing: 'contested', by: voice.index, event: other.index, known: other.known });
    } else {
      const voice = voices.find((actor) => own.has(actor.side));
      if (voice)
        reasons.push({ standing: 'corrected', by: voice.index, event: other.index, known: other.known });
    }
  }
  return reasons;
}

/** The standings of an event: `uncontested` alone, or one or both of the others, in the order of `STANDINGS`. */
export function standingOf(reasons: readonly StandingReason[]): readonly Standing[] {
  const found = STANDINGS.filter((standing) => reasons.some((reason) => reason.standing === standing));
  return found.length > 0 ? found : ['uncontested'];
}

/** What the drawing shows of an event's standing. */
export function flagsOf(reasons: readonly StandingReason[]): {
  readonly disputed: boolean;
  readonly revised: boolean;
} {
  return {
    disputed: reasons.some(({ standing }) => standing === 'contested'),
    revised: reasons.some(({ standing }) => standing === 'corrected'),
  };
}

function sideOf(record: DiplomaticRecord, actor: number): number {
  return record.actors[actor]?.side ?? -1;
}
