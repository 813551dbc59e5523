/** Which account an account of the same event answers. */
import { authors } from '../../record/parts.ts';
import type { DiplomaticRecord, EventRow } from '../../record/record.ts';

/**
 * The index of the account that a denial or correction answers: the one it names, else the event's first, unless it
 * is by the event's own author or speaker. `undefined` where it answers none.
 */
export function answeredBy(record: DiplomaticRecord, event: EventRow, account: number): number | undefined {
  const of = event.accounts[account];
  if (!of || (of.stance !== 'denies' && of.stance !== 'corrects')) return undefined;
  const isOwn = authors(record, event).some((actor) => actor.index === of.by);
  const answered = of.answers >= 0 ? of.answers : isOwn ? undefined : 0;
  return answered === account ? undefined : answered;
}
