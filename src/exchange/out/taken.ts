/** What is taken along: some events of the record, with what every kind of file says of them. */
import type { EventText } from '../../record/core.ts';
import type { DiplomaticRecord, EventRow } from '../../record/record.ts';
import type { Texts } from '../../record/texts.ts';
import { type CivilDay, isoDay } from '../../time/civil.ts';
import { lastDay, readEdtf } from '../../time/edtf.ts';
import type { Words } from '../../words/words.ts';

/** Events to be written into a file. */
export interface TakenEvents {
  /** The record as known on the day of the view, whose indexes the events have. */
  readonly record: DiplomaticRecord;
  /** Its words, in the same order. */
  readonly texts: Texts;
  /** In the record's order. */
  readonly events: readonly EventRow[];
  /** What they are, in one sentence. */
  readonly sentence: string;
  /** The absolute address of the view, pinned to a release where the data are one. */
  readonly link: string;
  /** The absolute address of an event's own page. */
  readonly pageOf: (id: string) => string;
  /** An event as it is spoken: when, who to whom, what kind, who disputes it. */
  readonly spoken: (event: EventRow) => string;
  readonly words: Words;
  /** The zone to which clock times in words are moved. */
  readonly zone: string;
}

/** An event with its words. */
export interface TakenEvent {
  readonly row: EventRow;
  readonly text: EventText;
}

/** The events with their words. Throws where one has none: then the words are those of another record. */
export function takenEvents({ events, texts }: Pick<TakenEvents, 'events' | 'texts'>): readonly TakenEvent[] {
  return events.map((row) => {
    const text = texts.events[row.index];
    if (!text) throw new RangeError(`no words of ${row.id}`);
    return { row, text };
  });
}

/** The civil day as known on which, `YYYY-MM-DD`; `undefined`: as known now. */
export function asOfDay({ knownOn }: DiplomaticRecord): string | undefined {
  return knownOn === undefined ? undefined : isoDay(knownOn as CivilDay);
}

/** The release that the data are; `undefined` where they are none. */
export function releaseOf({ release }: DiplomaticRecord): string | undefined {
  return release?.date === undefined ? undefined : release.version;
}

/**
 * The day of the data, which stands for that of the file so that no clock is asked: the day of their release, else the last
 * on which any of them was reviewed, else the last of their events.
 */
export function dayOfData({ release, extent }: DiplomaticRecord, { coverage }: Texts): CivilDay {
  const told =
    release?.date === undefined ? coverage.map(({ lastReviewed }) => lastReviewed) : [release.date];
  const days = told.flatMap((text) => {
    const date = readEdtf(text);
    return date ? lastDay(date) : [];
  });
  return (days.length > 0 ? Math.max(...days) : extent.last) as CivilDay;
}

/** Counts of what a file will hold. */
export interface TakenCounts {
  readonly events: number;
  readonly accounts: number;
  /** Each citation of an event. */
  readonly sources: number;
  /** Each page once, however many events cite it. */
  readonly pages: number;
}

/** Counts some events. */
export function countTaken(taken: Pick<TakenEvents, 'events' | 'texts'>): TakenCounts {
  const all = takenEvents(taken);
  const sources = all.flatMap(({ text }) => text.sources);
  return {
    events: all.length,
    accounts: all.reduce((sum, { row }) => sum + row.accounts.length, 0),
    sources: sources.length,
    pages: new Set(sources.map(({ url }) => url)).size,
  };
}
