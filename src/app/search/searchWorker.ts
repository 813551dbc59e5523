/** The worker that searches a reader's own file. It is given texts, then answers questions. */
import { openedPassages } from '../../exchange/in/openedPassages.ts';
import { find } from '../../query/search/find.ts';
import type { Found } from '../../query/search/found.ts';
import { createHaystack } from '../../query/search/haystack.ts';
import type { Passage } from '../../query/search/passages.ts';
import { spellingsOf } from '../../query/search/spellings.ts';
import { goOffline } from '../open/offline.ts';
import type { SearchAnswer, SearchMessage } from './messages.ts';

goOffline(globalThis);

/** The little of a worker's own scope that is used; the page's types do not know it. */
interface Scope {
  readonly addEventListener: (
    type: 'message',
    listener: (message: MessageEvent<SearchMessage>) => void,
  ) => void;
  readonly postMessage: (message: SearchAnswer, transfer?: Transferable[]) => void;
}

const scope = globalThis as unknown as Scope;

/** What has come so far. */
const given: Iterable<Passage>[] = [];
let finder: ((q: string) => Found) | undefined;

scope.addEventListener('message', ({ data }) => {
  switch (data.kind) {
    case 'columns':
      given.push(openedPassages(data.columns));
      break;
    case 'passages':
      given.push(data.passages);
      break;
    case 'complete': {
      const builder = createHaystack(data.events);
      for (const passages of given.splice(0)) for (const passage of passages) builder.add(...passage);
      const haystack = builder.finish();
      const spellings = spellingsOf(haystack.words);
      finder = (q) => find(q, haystack, spellings);
      scope.postMessage({ kind: 'ready', isLenient: haystack.words.size > 0 });
      break;
    }
    case 'ask': {
      const found = finder?.(data.q);
      if (found)
        scope.postMessage(
          { kind: 'found', found },
          found.stages.map(({ days }) => days.buffer),
        );
    }
  }
});
