/** What each value of each closed list means. A test holds this table to the schema, both ways. */
import { PLOVER, PLOVER_TYPES } from '../../record/codes/plover.ts';

/** PLOVER's types are defined in its manual; here stand their quadrant and their modes. */
const PLOVER_MEANINGS = PLOVER_TYPES.map((type): readonly [string, string] => {
  const { quad, modes } = PLOVER[type];
  return [type, `Of ${quad}. ${modes.length === 0 ? 'No modes' : `Modes: ${modes.join(', ')}`}.`];
});

/** Meanings by field, then by value. */
export const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'event.type': {
    call: 'People speak with each other from afar, by telephone or video.',
    meeting: 'People meet, or bodies sit together.',
    proposal:
      'Somebody puts terms to somebody, to be accepted or refused: a truce, a plan, a meeting on terms.',
    response: 'Somebody answers an earlier act, mostly a proposal.',
    statement: 'Words that neither propose nor answer: an account, a claim, a comment, an announcement.',
    agreement: 'Parties bind themselves to the same text, or each to its text of the same deal.',
    measure: 'Somebody does or orders something: aid paused, sanctions, an exchange, a truce begun or ended.',
  },
  'event.channel': {
    'in-person': 'Face to face.',
    phone: 'By telephone.',
    video: 'By video, in both directions, or as a speech sent to those who are meeting.',
    letter: 'In writing to the addressee: a letter, a note, a document handed over.',
    post: 'In a post on a platform, on the author’s own page.',
    press: 'In public, by way of the press: a briefing, an interview, a published statement or report.',
    'through-mediator': 'Carried by a third party.',
    deed: 'An act without words of its own: a strike, an exchange, an expiry, a decree.',
  },
  'event.significance': {
    1: 'Low. Commentary, repetition, a report of a report.',
    2: 'Middle. Contact of envoys or ministers; terms or an official position that changed.',
    3: 'High. Contact of leaders, a formal proposal, an agreement or its end, a first official answer to one.',
  },
  'event.actors[].role': {
    author: 'Whose written act it is. Several authors make a joint act.',
    speaker: 'Whose spoken act it is.',
    host: 'Who received those who met. A role, not a side.',
    participant:
      'Who took part: in a call or meeting; in a deed that several do to or with each other, such as an exchange; or beside the author or speaker of an act, such as a guest, without its being theirs.',
    addressee: 'To whom the act was put, by name or plainly.',
    mediator: 'Who stood between the parties. A role, not a side.',
    mentioned: 'Who is spoken of. Never counts as taking part.',
  },
  'event.accounts[].stance': {
    asserts: 'Says that it was so.',
    confirms: 'Says that what another said is so.',
    denies: 'Says that what another said is not so.',
    corrects: 'Says that it was otherwise in some part.',
    conditions: 'Says yes to a proposal on terms.',
    accepts: 'Says yes to a proposal.',
    rejects: 'Says no to a proposal. Does not dispute that it was made.',
    comments: 'Speaks about it without any of these.',
  },
  'event.accounts[].about': {
    occurrence: 'Whether it happened.',
    participants: 'Who took part, or who spoke with whom.',
    time: 'When.',
    wording: 'What was said, in which words.',
    terms: 'What was offered, asked or agreed.',
    number: 'How many or how long.',
    responsibility: 'Who did it, called it or caused it.',
  },
  'event.accounts[].translation': {
    official: 'The speaker’s own institution printed the translation.',
    outlet: 'The outlet that is cited translated it and shows that it did.',
    ours: 'The record translated it.',
    unknown: 'Printed in another language than it was said in; the source does not say by whom.',
  },
  'event.links[].rel': {
    'responds-to': 'This event answers that one. Extends its thread.',
    clarifies: 'This event says what that one meant; by the same side it revises it. Extends its thread.',
    contradicts: 'This event says that what that one asserts is not so. Extends its thread.',
    'follows-from': 'This event came out of that one. Shown as before and after; never extends a thread.',
    'part-of': 'This event is a part of that one, such as a session of talks. Extends its thread.',
    implements: 'This event carries out what that one proposed or agreed. Extends its thread.',
    violates: 'This event is said to break what that one proposed or agreed. Extends its thread.',
    supersedes: 'This event takes the place of that one: a changed plan, a new date. Extends its thread.',
  },
  'event.sources[].kind': {
    primary: 'The text itself, of the party whose words it holds, wherever it is carried.',
    reporting: 'What an outlet reported.',
    reference: 'An overview written afterwards: a chronology, an encyclopedia, a study.',
  },
  'event.sources[].outletKind': {
    state: 'Owned, run or directed by a state, the press pages of its institutions among them.',
    party: 'Of a political party, a movement or an advocacy group.',
    independent: 'Neither a state’s nor a party’s, whatever its leanings.',
    agency: 'A news agency that is not a state’s.',
  },
  'event.changes[].kind': {
    corrected: 'Something in it was wrong.',
    're-dated': 'Its time was wrong, or is known better.',
    're-sourced': 'Its sources changed, and what it says did not.',
    withdrawn: 'It is no longer held to be an event of this record; the reason stands in `why`.',
  },
  'actor.kind': {
    person: 'A human being.',
    government: 'A government, ministry, office, agency, service or spokesperson’s office of a state.',
    state: 'A state as such.',
    organisation:
      'A body of states, a company, an association, a delegation, an ad-hoc coalition; an outlet, where it speaks for itself.',
    anonymous:
      'Somebody whom a source quotes without a name, one or several: “a US official”, “sources of Axios”. Never a person, and no party.',
  },
  'dataset.coverage[].density': {
    dense: 'Researched day by day; what is missing is missing by oversight.',
    thin: 'Main events only.',
    none: 'Not researched. An event may stand there all the same.',
  },
  'act.plover': {
    ...Object.fromEntries(PLOVER_MEANINGS),
    none: 'No type of PLOVER fits; the reason says why.',
  },
  'act.context': {
    historical: 'Told of as past: it was done before the event.',
    future: 'Told of as coming: announced, ordered or agreed, not yet done.',
    hypothetical: 'Only supposed, or tied to a condition.',
    negated: 'Said not to have been done.',
  },
  'tombstone.what': {
    event: 'An event.',
    actor: 'An actor.',
    topic: 'A topic.',
    side: 'A side.',
    account: 'An account of an event.',
    source: 'A source of an event.',
  },
  'tombstone.kind': {
    withdrawn: 'It is no longer held to belong to the record.',
    merged: 'Another thing of its kind has taken its place.',
  },
  'notices.notices[].kind': {
    corrected: 'The event was corrected since.',
    withdrawn: 'The event was withdrawn since.',
  },
};

/** The meanings of a field's values; empty for a field without a closed list. */
export function meaningsOf(path: string): Readonly<Record<string, string>> {
  return VALUES[path] ?? {};
}
