/**
 * The rules by which acts are coded, in words and codes. Which of them an act falls under is told in `ruleOf.ts`; the
 * codebook is written from this table.
 *
 * A rule sees what a curator has coded (type, channel, roles, the stance of the own account, links, and for talks the
 * title), never the text of a summary. What it cannot see is coded by hand. The own account is the first by an author or
 * speaker of the side that acts; in a joint act, where these gave none, the first by anybody of that side; where it gave
 * none at all, the first by any author or speaker.
 */
import type { CameoCode } from './cameo.ts';
import { NO_TYPE_FOR_STATEMENTS, type PloverType } from './plover.ts';

/** One rule. `says` is for the codebook: when it applies, and why that code. */
export interface ActRule {
  readonly id: string;
  readonly says: string;
  /** Absent: the rule cannot know it. */
  readonly cameo?: CameoCode;
  readonly plover: PloverType | 'none';
  /** PLOVER's mode, where the rule knows how it was done. */
  readonly mode?: string;
  /** Why there is no code or no type. */
  readonly reason?: string;
}

/**
 * The sides that fight. A demand for peace is an intent of theirs and an appeal of everybody else's: CAMEO, notes on 027
 * and 037; PLOVER, note on REQUEST.
 */
export const PARTIES_TO_THE_CONFLICT: readonly string[] = ['ua', 'ru'];

/** All rules, each before those that take what it leaves. */
export const ACT_RULES = [
  {
    id: 'phone',
    says: 'A call, and a meeting by phone or video, is a consultation by phone, in both directions.',
    cameo: '041',
    plover: 'CONSULT',
    mode: 'phone',
  },
  {
    id: 'mediates',
    says: 'Who mediates at a contact does so towards each other side that took part, not back, and not towards its own side, unless all are of one. A mediator is who has that role, never who only hosts.',
    cameo: '045',
    plover: 'CONSULT',
    mode: 'third-party',
  },
  {
    id: 'talks',
    says: 'A meeting whose title says that talks or a round of them are held, or that sides negotiate, is a negotiation between those who do not host, or between the only two sides there: CAMEO treats “holding talks” as negotiating, and lets that go before a visit.',
    cameo: '046',
    plover: 'CONSULT',
  },
  {
    id: 'hosts',
    says: 'At a meeting one side hosts when it has that role and the other has not, or, when nobody has it, when the place is in the country of one of its members and not of the other’s. Hosts of several sides who have guests are not taken to have met each other, which a row by hand can say; a body does not meet those who belong to it.',
    cameo: '043',
    plover: 'CONSULT',
    mode: 'visit',
  },
  {
    id: 'visits',
    says: 'The other direction of “hosts”.',
    cameo: '042',
    plover: 'CONSULT',
    mode: 'visit',
  },
  {
    id: 'third-place',
    says: 'A meeting of two sides where a third one hosts, or in a country of neither.',
    cameo: '044',
    plover: 'CONSULT',
    mode: 'third-party',
  },
  {
    id: 'meets',
    says: 'Any other meeting: both host, or the place is not known, or both are of one side. CAMEO codes acts within a side too, but where all are at home nobody hosts and nobody visits.',
    cameo: '040',
    plover: 'CONSULT',
  },
  {
    id: 'concludes',
    says: 'An agreement of several sides, in both directions between each two of them: of its authors, and where it has none, of those who took part. CAMEO codes the signing, whatever the terms; a text that nobody signed is coded by hand.',
    cameo: '057',
    plover: 'SUPPORT',
  },
  {
    id: 'declares',
    says: 'An agreement within one side is a finding of that side.',
    cameo: '050',
    plover: 'SUPPORT',
  },
  {
    id: 'measure',
    says: 'What a measure does is not told by its type and its roles.',
    plover: 'none',
    reason: 'A measure is coded by hand; this one is not yet.',
  },
  {
    id: 'offers',
    says: 'A party to the conflict proposes: it states an intent to settle.',
    cameo: '037',
    plover: 'AGREE',
  },
  {
    id: 'proposes',
    says: 'Anybody else proposes: an appeal to others to settle. PLOVER has dropped CAMEO’s category 02, but its REQUEST takes “all requests”.',
    cameo: '027',
    plover: 'REQUEST',
  },
  {
    id: 'rejects-proposal',
    says: 'The own account rejects, and the event responds to a proposal.',
    cameo: '127',
    plover: 'REJECT',
  },
  {
    id: 'rejects',
    says: 'The own account rejects something else.',
    cameo: '120',
    plover: 'REJECT',
  },
  {
    id: 'conditions',
    says: 'The own account names conditions: it demands something before it gives something. CAMEO’s examples of 1044 and 1056 are of this kind.',
    cameo: '100',
    plover: 'REQUEST',
  },
  {
    id: 'accepts',
    says: 'The own account of a party to the conflict accepts: an intent to settle.',
    cameo: '037',
    plover: 'AGREE',
  },
  {
    id: 'endorses',
    says: 'The own account of anybody else accepts.',
    cameo: '051',
    plover: 'SUPPORT',
  },
  {
    id: 'denies-responsibility',
    says: 'The own account denies, and what it denies is a responsibility.',
    cameo: '016',
    plover: 'none',
    reason: NO_TYPE_FOR_STATEMENTS,
  },
  {
    id: 'denies',
    says: 'The own account denies something else: that a thing occurred, its time, its terms, a number. CAMEO’s 016 is named after responsibility, and the record keeps it to that, though coders by machine give it to any denial.',
    cameo: '010',
    plover: 'none',
    reason: NO_TYPE_FOR_STATEMENTS,
  },
  {
    id: 'says',
    says: 'The own account asserts, confirms, corrects or comments, or there is none. An appeal, an accusation or a threat in it is coded by hand.',
    cameo: '010',
    plover: 'none',
    reason: NO_TYPE_FOR_STATEMENTS,
  },
] as const satisfies readonly ActRule[];

export type ActRuleId = (typeof ACT_RULES)[number]['id'];

const BY_ID: ReadonlyMap<string, ActRule> = new Map(ACT_RULES.map((rule) => [rule.id, rule]));

/** The rule of that id. */
export function actRule(id: ActRuleId): ActRule {
  const rule = BY_ID.get(id);
  if (!rule) throw new RangeError(`no rule ${id}`);
  return rule;
}
