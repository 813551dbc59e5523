/** The search of the record: all its words, once they are here. */
import { recordPassages } from '../../query/search/passages.ts';
import type { AppStore } from '../../store/store.ts';
import { countryName } from '../../words/codes.ts';
import type { Words } from '../../words/words.ts';
import { connectSearch } from './connect.ts';
import { finderHere } from './findHere.ts';

/** Connects it to a store; where the words did not come, it finds by what came with the first picture. */
export function searchRecord(store: AppStore, words: Words, onBroken?: () => void): Promise<void> {
  const { record } = store.getState().whole;
  return connectSearch(
    store,
    (texts) => {
      if (texts.state === 'waiting') return undefined;
      const here = texts.state === 'here' ? texts.words : undefined;
      const passages = recordPassages(record, here, (code) => countryName(code, words));
      return finderHere(passages, record.events.length, here ? 'all' : 'titles');
    },
    undefined,
    onBroken,
  );
}
