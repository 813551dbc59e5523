/** An event's title, which opens it. */
import type { EventRow } from '../../record/record.ts';
import { useActions } from '../context.tsx';
import { isPlainClick } from '../plainClick.ts';
import { useEventHref } from '../useHref.ts';

/** A link that also works in a tab of its own. */
export function EventLink({ event: { id, title } }: { readonly event: EventRow }) {
  const actions = useActions();
  const hrefOf = useEventHref();
  return (
    <a
      href={hrefOf(id)}
      onClick={(click) => {
        if (!isPlainClick(click)) return;
        click.preventDefault();
        actions.openEvent(id);
      }}
    >
      <bdi>{title}</bdi>
    </a>
  );
}
