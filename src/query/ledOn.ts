/** Links to events that have gone: led on to what has taken their place, and told what became of them. */
import type { GoneEvent } from '../record/gone.ts';
import type { Link, LinkNotice, Vocabulary } from './link.ts';

const FIELDS = ['event', 'thread'] as const;

/** Whether a notice names an event that the data do not have. */
export function isOfEvent({ kind, field }: LinkNotice): boolean {
  return kind === 'unknown-id' && FIELDS.some((name) => name === field);
}

/**
 * A link that was read, with what its fields name among the events that have gone: the first value of a field counts. What was
 * merged into an event of the vocabulary is followed there; the notice tells the rest.
 */
export function ledOn(
  link: Link,
  values: ReadonlyMap<string, string>,
  gone: ReadonlyMap<string, GoneEvent>,
  { indexOf }: Vocabulary,
): Link {
  let { view } = link;
  const notices = link.notices.map((notice): LinkNotice => {
    const field = FIELDS.find((name) => name === notice.field);
    const id = field && values.get(field);
    const found = id === undefined ? undefined : gone.get(id);
    if (!isOfEvent(notice) || !field || id === undefined || !found) return notice;
    const heir =
      found.into !== undefined && indexOf.event.get(found.into) !== undefined ? found.into : undefined;
    if (heir !== undefined) view = { ...view, [field]: heir };
    return { ...notice, kind: heir === undefined ? 'withdrawn' : 'merged', gone: { ...found, id } };
  });
  return { ...link, view, notices };
}
