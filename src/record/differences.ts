/** How an old release differs from a later one: what the releases between them say of themselves, added up. */
import { CHANGE_KINDS, type ChangeKind, type ChangeNote, type EventChange } from './changes.ts';
import { type DiplomaticRecord, eventAt } from './record.ts';

/** One event that differs. `into` is the event that has taken its place, where there is one in the end. */
export interface Difference {
  readonly event: string;
  readonly kinds: readonly ChangeKind[];
  readonly into?: string | undefined;
  readonly reason?: string | undefined;
  readonly notes: readonly ChangeNote[];
}

/** The events that differ, by id. */
export type Differences = ReadonlyMap<string, Difference>;

/**
 * Adds up the changes of the releases after one, oldest first: what came and went again differs in nothing, what came was
 * not corrected for those who did not have it, and what was merged leads to where the merges end.
 */
export function differencesOf(releases: readonly (readonly EventChange[])[]): Differences {
  const found = new Map<string, Difference>();
  /** What was withdrawn or merged between, with where it led. */
  const gone = new Map<string, string | undefined>();
  for (const changes of releases)
    for (const { event, kinds, into, reason, notes = [] } of changes) {
      const before = found.get(event);
      const isNew = before?.kinds.includes('added') === true;
      if (kinds.includes('added')) {
        gone.delete(event);
        found.set(event, { event, kinds: [before ? 'corrected' : 'added'], notes: [] });
      } else if (kinds.includes('withdrawn') || kinds.includes('merged')) {
        gone.set(event, into);
        if (isNew) found.delete(event);
        else
          found.set(event, {
            event,
            kinds: [into === undefined ? 'withdrawn' : 'merged'],
            into,
            reason,
            notes: [],
          });
      } else if (!isNew)
        found.set(event, {
          event,
          kinds: inOrder([...(before?.kinds ?? []), ...kinds]),
          notes: [...(before?.notes ?? []), ...notes],
        });
    }
  for (const [event, difference] of found)
    if (difference.into !== undefined)
      found.set(event, { ...difference, into: endOf(difference.into, gone) });
  return found;
}

/** Where merges lead in the end; `undefined` where that was withdrawn. */
function endOf(into: string, gone: ReadonlyMap<string, string | undefined>): string | undefined {
  let end: string | undefined = into;
  for (let steps = gone.size; end !== undefined && gone.has(end); steps--)
    end = steps < 0 ? undefined : gone.get(end);
  return end;
}

/**
 * The same, with what two records themselves show where no release tells it: data that stand after the last release, or
 * changes that could not be fetched.
 */
export function seenBetween(
  before: DiplomaticRecord,
  after: DiplomaticRecord,
  told: Differences,
): Differences {
  const found = new Map(told);
  const put = (event: string, kind: ChangeKind) => {
    if (!found.has(event)) found.set(event, { event, kinds: [kind], notes: [] });
  };
  for (const was of before.events) {
    const is = eventAt(after, after.indexOf.event.get(was.id));
    if (!is) put(was.id, 'withdrawn');
    else if (is.time.text !== was.time.text || is.effect?.text !== was.effect?.text) put(was.id, 're-dated');
    else if (is.title !== was.title || is.place !== was.place || is.type !== was.type)
      put(was.id, 'corrected');
  }
  for (const { id } of after.events) if (before.indexOf.event.get(id) === undefined) put(id, 'added');
  return found;
}

function inOrder(kinds: readonly ChangeKind[]): readonly ChangeKind[] {
  return CHANGE_KINDS.filter((kind) => kinds.includes(kind));
}
