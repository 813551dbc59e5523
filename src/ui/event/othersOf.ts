/** Other events of the record that contradict or clarify one, or that it contradicts or clarifies. */
import { type DiplomaticRecord, type EventRow, eventAt } from '../../record/record.ts';
import type { MessageId } from '../../words/words.ts';

const SAYS = {
  contradicts: { stance: 'denies', inbound: 'elsewhere.contradicts', own: 'elsewhere.contradicted' },
  clarifies: { stance: 'corrects', inbound: 'elsewhere.clarifies', own: 'elsewhere.clarified' },
} as const;

/** Another event, how it stands to this one, and the words for that. */
export interface Other {
  readonly event: EventRow;
  readonly stance: 'denies' | 'corrects';
  readonly says: MessageId;
}

/** Those that contradict or clarify the event first, then those that it does; each by its place in time. */
export function othersOf(record: DiplomaticRecord, event: EventRow): readonly Other[] {
  const find = (links: EventRow['links'], way: 'inbound' | 'own'): readonly Other[] =>
    [...links]
      .sort((a, b) => a.event - b.event)
      .flatMap(({ rel, event: index }) => {
        const other = eventAt(record, index);
        if (!other || (rel !== 'contradicts' && rel !== 'clarifies')) return [];
        return [{ event: other, stance: SAYS[rel].stance, says: SAYS[rel][way] }];
      });
  return [...find(event.inbound, 'inbound'), ...find(event.links, 'own')];
}
