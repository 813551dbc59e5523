/** How high the frame of an event is, told before anybody has seen it: a frame without script keeps the height it is given. */
import { threadsWith } from '../../../query/threads.ts';
import type { EventText } from '../../../record/core.ts';
import type { DiplomaticRecord, EventRow } from '../../../record/record.ts';

/** What is told of an event, as far as it makes its frame higher. */
export interface Told {
  readonly accounts: number;
  readonly sources: number;
  /** Letters of the summary, the note on its time, the accounts with their quotations, and what came of it. */
  readonly letters: number;
  /** Links to and from other events. */
  readonly links: number;
  /** How many events each exchange has in which it stands. */
  readonly threads: readonly number[];
}

/** The width that the heights are for, px. */
export const FRAME_WIDTH = 640;

/** What is told of an event. */
export function toldOf(record: DiplomaticRecord, event: EventRow, text: EventText): Told {
  const texts = [
    text.summary,
    text.timeNote,
    ...text.accounts.flatMap(({ says, quote }) => [says, quote]),
    ...(text.aftermath ?? []).map((later) => later.text),
  ];
  return {
    accounts: text.accounts.length,
    sources: text.sources.length,
    letters: texts.reduce((sum, one) => sum + (one?.length ?? 0), 0),
    links: event.links.length + event.inbound.length,
    threads: threadsWith(record, event).map(({ length }) => length),
  };
}

/**
 * The height of an event's frame at `FRAME_WIDTH`, px: a guess that errs a little high. Fitted to 155 events of the record
 * in Chromium, whose frames are 980 to 4,920 px high: it is too high by 120 px for one in the middle and by 370 at most,
 * too low for 11 of them and by 50 at most. Wider it leaves room below, narrower the frame has to be scrolled.
 */
export function frameHeight({ accounts, sources, letters, links, threads }: Told): number {
  const rows = threads.reduce((sum, events) => sum + 110 + 70 * events, 0);
  const height = 750 + 115 * accounts + 65 * sources + 0.3 * letters + 35 * links + rows;
  return Math.ceil(height / 10) * 10;
}
