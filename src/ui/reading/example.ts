/** The worked example of the reading help: a story of two days, told from the record as it is known. */
import type { QueryIndex } from '../../query/facets.ts';
import { type EventRow, eventAt } from '../../record/record.ts';

/** One step of the story: the event it is about, and what is to be seen of it. */
export interface Step {
  readonly id: string;
  readonly message: `reading.step.${'meeting' | 'response' | 'claim' | 'revised' | 'disputed'}`;
}

/** The story: a meeting, an answer with conditions, a claim, its revision and its dispute. */
export const STEPS: readonly Step[] = [
  { id: '2025-03-13-putin-lukashenko-press-conference', message: 'reading.step.response' },
  { id: '2025-03-13-witkoff-putin-moscow', message: 'reading.step.meeting' },
  { id: '2025-03-14-trump-truth-social-encircled', message: 'reading.step.claim' },
  { id: '2025-03-14-leavitt-witkoff-not-trump', message: 'reading.step.revised' },
  { id: '2025-03-14-ukraine-denies-encirclement', message: 'reading.step.disputed' },
];

/** A step with the event of the record it is about. */
export interface ToldStep extends Step {
  readonly event: EventRow;
}

/** The steps whose events a record has; none where it is too few to tell a story. */
export function stepsIn({ record }: Pick<QueryIndex, 'record'>): readonly ToldStep[] {
  const told = STEPS.flatMap((step) => {
    const event = eventAt(record, record.indexOf.event.get(step.id));
    return event ? [{ ...step, event }] : [];
  });
  return told.length > 1 ? told : [];
}
