/** Parties by name, ready to be read inside a sentence. */
import { bearers, isContact, rootOf, targets } from '../record/parts.ts';
import type { Actor, DiplomaticRecord, EventRow, Side } from '../record/record.ts';
import type { Words } from '../words/words.ts';

/** A side's name in a sentence: "the United States". */
export function sideInSentence({ id, name }: Side, words: Words): string {
  return words.say('side.in-sentence', { id, name });
}

/** An actor's name in a sentence: "the White House", "Volodymyr Zelensky". */
export function actorInSentence({ id, name, kind }: Actor, words: Words): string {
  return words.say('actor.in-sentence', { id: id.replaceAll('-', '_'), name, kind });
}

/**
 * The states and bodies to which some actors belong in the end, each once, in the given order. The state of a side
 * that has no other state goes by the side's name.
 */
export function partiesOf(
  record: DiplomaticRecord,
  actors: readonly Actor[],
  words: Words,
): readonly string[] {
  const names = actors.map((actor) => {
    const root = rootOf(record, actor);
    const side = record.sides[root.side];
    return side && root.kind === 'state' && isOnlyState(record, root)
      ? sideInSentence(side, words)
      : actorInSentence(root, words);
  });
  return [...new Set(names)];
}

/** Who speaks or takes part, and to whom: the parties of an event by name. Nobody is said to address himself. */
export function exchangeOf(
  record: DiplomaticRecord,
  event: EventRow,
  words: Words,
): { readonly from: readonly string[]; readonly to: readonly string[] } {
  const from = partiesOf(record, bearers(record, event), words);
  const to = isContact(event) ? [] : partiesOf(record, targets(record, event), words);
  return { from, to: to.filter((name) => !from.includes(name)) };
}

/** In whose name an actor speaks: the office or body of a person who has one, else the actor. */
export function voiceOf(record: DiplomaticRecord, actor: Actor): Actor {
  const of = record.actors[actor.memberOf];
  return actor.kind === 'person' && of && of.kind !== 'state' ? of : actor;
}

function isOnlyState(record: DiplomaticRecord, state: Actor): boolean {
  return !record.actors.some(
    ({ kind, side, index }) => kind === 'state' && side === state.side && index !== state.index,
  );
}
