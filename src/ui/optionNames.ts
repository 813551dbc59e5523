/** The options of facets by name, alone and inside a sentence. */
import type { FacetKey } from '../query/view.ts';
import type { DiplomaticRecord } from '../record/record.ts';
import type { MessageId, Words } from '../words/words.ts';
import { actorInSentence, sideInSentence } from './names.ts';

/** The name of an option as it stands by itself: "United States", "Call". */
export function optionName(record: DiplomaticRecord, facet: FacetKey, id: string, words: Words): string {
  switch (facet) {
    case 'actor':
      return (sideOf(record, id) ?? actorOf(record, id))?.name ?? id;
    case 'topic':
      return record.topics[record.indexOf.topic.get(id) ?? -1]?.name ?? id;
    default:
      return words.say(`${facet}.${id}` as MessageId);
  }
}

/** The same inside a sentence: "the United States", "call". */
export function optionInSentence(
  record: DiplomaticRecord,
  facet: FacetKey,
  id: string,
  words: Words,
): string {
  switch (facet) {
    case 'actor': {
      const side = sideOf(record, id);
      if (side) return sideInSentence(side, words);
      const actor = actorOf(record, id);
      return actor ? actorInSentence(actor, words) : id;
    }
    case 'topic':
      return optionName(record, facet, id, words);
    default:
      return words.say(`in-sentence.${facet}`, { id: id.replaceAll('-', '_') });
  }
}

function sideOf(record: DiplomaticRecord, id: string) {
  return record.sides[record.indexOf.side.get(id) ?? -1];
}

function actorOf(record: DiplomaticRecord, id: string) {
  return record.actors[record.indexOf.actor.get(id) ?? -1];
}
