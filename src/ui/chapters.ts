/** The chapters of a record along time, and which of them is the one being read. */
import type { DiplomaticRecord } from '../record/record.ts';
import { DAY_MS } from '../time/civil.ts';
import { type Edtf, firstDay, lastDay, readEdtf } from '../time/edtf.ts';
import { middle, type Span, sameSpan, span } from '../time/span.ts';

/** How much longer than a chapter a window about it may be. */
const ROOM_ABOUT = 1.5;

/** A chapter with its days; `span` is those days on the axis. */
export interface Chapter {
  readonly id: string;
  readonly name: string;
  readonly sentence: string;
  readonly date: Edtf;
  readonly first: number;
  readonly last: number;
  readonly span: Span;
}

/** The chapters in the order of time; one whose span is open or no date is left out. */
export function chaptersOf({ dataset }: DiplomaticRecord): readonly Chapter[] {
  return dataset.chapters
    .flatMap(({ id, name, sentence, span: text }): Chapter[] => {
      const date = readEdtf(text);
      if (!date) return [];
      const [first, last] = [firstDay(date), lastDay(date)];
      if (!Number.isFinite(first) || !Number.isFinite(last)) return [];
      return [{ id, name, sentence, date, first, last, span: span(first * DAY_MS, (last + 1) * DAY_MS) }];
    })
    .sort((a, b) => a.first - b.first || a.last - b.last);
}

/** The chapter that fills a window. */
export function chapterIn(chapters: readonly Chapter[], window: Span): Chapter | undefined {
  return chapters.find((chapter) => sameSpan(chapter.span, window));
}

/** The chapter that a window is about: it fills the window, or holds its middle and is not much shorter. */
export function chapterAbout(chapters: readonly Chapter[], window: Span): Chapter | undefined {
  const on = chapterOn(chapters, Math.floor(middle(window) / DAY_MS));
  const isAbout = on && window.end - window.start <= ROOM_ABOUT * (on.span.end - on.span.start);
  return chapterIn(chapters, window) ?? (isAbout ? on : undefined);
}

/** The chapter that a day belongs to: the last to begin of those that hold it. */
export function chapterOn(chapters: readonly Chapter[], day: number): Chapter | undefined {
  return chapters.findLast(({ first, last }) => first <= day && day <= last);
}

/** Whether a window shows the whole record. */
export function showsAll({ extent }: DiplomaticRecord, { start, end }: Span): boolean {
  return start <= extent.first * DAY_MS && end >= (extent.last + 1) * DAY_MS;
}
