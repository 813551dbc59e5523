/** What is taken along: the shown view or the open event, with the events that are meant and the words that say so. */
import { formatLink, vocabularyOf } from '../../query/link.ts';
import { DEFAULT_VIEW, type View } from '../../query/view.ts';
import type { DiplomaticRecord, EventRow } from '../../record/record.ts';
import type { Texts } from '../../record/texts.ts';
import { describe } from '../../words/describe.ts';
import { useApp, useRecord, useSelectors, useTexts, useWords } from '../context.tsx';
import { shownOf } from '../shownOf.ts';
import type { TakenOf } from './parts.ts';
import { siteAddress } from './site.ts';

export interface Taken {
  readonly of: TakenOf;
  /** The record as known on the view's day, whose indexes the events have. */
  readonly record: DiplomaticRecord;
  /** Its words, in the same order; `undefined` while they are not here. */
  readonly texts: Texts | undefined;
  /** The events that are meant, in the record's order. */
  readonly events: readonly EventRow[];
  readonly view: View;
  /** What is meant, in one sentence: that of `describe`, or the event's title. */
  readonly sentence: string;
  /** The absolute link to it, pinned to a release where one is given, without what is open over a view. */
  readonly linkTo: (version: string | undefined) => string;
  /** The same with what is open over a view. */
  readonly linkToScreen: (version: string | undefined) => string;
}

/** What a part of the dialog is told. */
export interface PartProps {
  readonly taken: Taken;
  /** Whether link and frame are to lead to the release and not to the latest data: chosen once for both. */
  readonly isPinned: boolean;
  readonly onPinned: (isPinned: boolean) => void;
}

/** The view that shows one event and no more of what the present one asks for than the day it is known on. */
function viewOfEvent({ asof, lang, theme, tz }: View, event: string): View {
  return { ...DEFAULT_VIEW, event, asof, lang, theme, tz };
}

/** What is taken along; of an event only while one is open. */
export function useTaken(of: TakenOf): Taken {
  const words = useWords();
  const selectors = useSelectors();
  const record = useRecord();
  const texts = useTexts();
  const whole = useApp((state) => state.whole.record);
  const view = useApp((state) => state.view);
  const kept = useApp((state) => state.kept);
  const shown = useApp(selectors.shown);
  const open = useApp(selectors.open);
  const isEvent = of === 'event' && open !== undefined;
  const meant = isEvent ? viewOfEvent(view, open.id) : view;
  const linkOf = (of: View) => `${siteAddress()}${formatLink(of, vocabularyOf(whole), isEvent ? [] : kept)}`;
  return {
    of: isEvent ? 'event' : 'view',
    record,
    texts,
    events: isEvent ? [open] : shown,
    view: meant,
    sentence: isEvent ? open.title : describe(shownOf(record, view, shown.length, undefined, words), words),
    linkTo: (version) => linkOf({ ...meant, event: isEvent ? meant.event : undefined, v: version }),
    linkToScreen: (version) => linkOf({ ...meant, v: version }),
  };
}
