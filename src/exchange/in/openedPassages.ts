/** The texts of a reader's own events that are searched: titles, names of actors and topics, sources. */
import { BREAK } from '../../query/search/haystack.ts';
import type { Passage } from '../../query/search/passages.ts';
import { spaced } from '../../query/search/words.ts';
import type { OpenedColumns } from './openedColumns.ts';
import { type RowText, rowWords } from './openedRecord.ts';

/** The columns that have them. */
export type OpenedTexts = RowText &
  Pick<OpenedColumns, 'length' | 'actors' | 'topics' | 'actorNames' | 'topicNames'>;

/** Those columns alone. */
export function textsOf(columns: OpenedColumns): OpenedTexts {
  const { length, text, textAt, timeLength, titleLength, sourceLength } = columns;
  const { actors, topics, actorNames, topicNames } = columns;
  return {
    length,
    text,
    textAt,
    timeLength,
    titleLength,
    sourceLength,
    actors,
    topics,
    actorNames,
    topicNames,
  };
}

/** A passage an event: a file does not say when its rows became known, so they always were. */
export function* openedPassages(columns: OpenedTexts): Generator<Passage> {
  const { title, source } = rowWords(columns);
  const actorNames = columns.actorNames.map(spaced);
  const topicNames = columns.topicNames.map(spaced);
  const names = ({ from, values }: OpenedTexts['actors'], of: readonly string[], event: number) => {
    let all = '';
    for (let k = from[event] ?? 0; k < (from[event + 1] ?? 0); k++)
      all += BREAK + (of[values[k] ?? -1] ?? '');
    return all;
  };
  for (let event = 0; event < columns.length; event++) {
    const told = names(columns.actors, actorNames, event) + names(columns.topics, topicNames, event);
    yield [event, Number.NEGATIVE_INFINITY, spaced(title(event)) + BREAK + spaced(source(event)) + told];
  }
}
