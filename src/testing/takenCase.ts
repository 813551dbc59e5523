/** Events to be taken along, for tests of the files that are made of them. */
import type { TakenEvents } from '../exchange/out/taken.ts';
import { asKnown } from '../query/asKnown.ts';
import { compileRecord } from '../record/compile.ts';
import type { ReleaseInfo } from '../record/core.ts';
import { openRecord } from '../record/openRecord.ts';
import type { EventRow } from '../record/record.ts';
import type { DatasetFile, EventFile } from '../record/schema.ts';
import { openTexts } from '../record/texts.ts';
import { wordsFor } from '../words/words.ts';
import { ACTORS, DATASET, TOPICS } from './builders.ts';

export const RELEASE: ReleaseInfo = { version: '1.0.0', hash: 'ab'.repeat(32), date: '2025-12-01' };

interface How {
  readonly dataset?: DatasetFile;
  /** `null`: the data are no release. */
  readonly release?: ReleaseInfo | null;
  /** The civil day as known on. */
  readonly asof?: number;
  /** Which of the record's events; absent: all. */
  readonly isTaken?: (event: EventRow) => boolean;
}

/** The events of a record, or some of them. */
export function takenOf(
  events: readonly EventFile[],
  { dataset = DATASET, release = RELEASE, asof, isTaken = () => true }: How = {},
): TakenEvents {
  const { core, text } = compileRecord({ dataset, actors: ACTORS, topics: TOPICS, events });
  const whole = openRecord({ ...core, ...(release && { release }) });
  const words = openTexts(text);
  const known = asof === undefined ? undefined : asKnown(whole, words, asof);
  const record = known?.index.record ?? whole;
  return {
    record,
    texts: known?.texts ?? words,
    events: Array.from(record.events).filter(isTaken),
    sentence: 'All events, “Київ” among them.',
    link: 'https://example.org/?v=1.0.0',
    pageOf: (id) => `https://example.org/event/${id}/`,
    spoken: ({ title }) => `${title}, spoken.`,
    words: wordsFor(),
    zone: record.dataset.zone,
  };
}
