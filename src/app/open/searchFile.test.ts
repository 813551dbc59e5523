import { afterEach, expect, it, vi } from 'vitest';
import { indexRecord } from '../../query/facets.ts';
import { vocabularyOf } from '../../query/link.ts';
import { parseLink } from '../../query/readLink.ts';
import { createSelectors, revealIn } from '../../store/selectors.ts';
import { createAppStore } from '../../store/store.ts';
import { event, recordOf } from '../../testing/builders.ts';
import { wordsFor } from '../../words/words.ts';
import type { SearchMessage } from '../search/messages.ts';
import { searchFile } from './searchFile.ts';

vi.mock('./worker.ts?worker&url', () => ({ default: '/worker.js' }));
vi.mock('../search/searchWorker.ts?worker&url', () => ({ default: '/searcher.js' }));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Many events, of which one is on prisoners. */
const RECORD = recordOf(
  Array.from({ length: 2_001 }, (_, i) =>
    event(`e${i}`, '2025-03-11', { title: i === 7 ? 'Captives' : 'A note' }),
  ),
);
const TEXT = { summary: '', offices: [], accounts: [], sources: [] };

it.each(['complete', 'ask'] as const)(
  'searches in the page from the time a worker breaks at “%s”',
  async (at) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const made: BreakingWorker[] = [];
    class BreakingWorker extends EventTarget {
      isEnded = false;
      constructor() {
        super();
        made.push(this);
      }
      postMessage({ kind }: SearchMessage) {
        const told =
          kind === at ? Object.assign(new Event('error'), { message: 'out of memory' }) : undefined;
        const ready = new MessageEvent('message', { data: { kind: 'ready', isLenient: true } });
        if (kind === 'complete' || kind === 'ask') queueMicrotask(() => this.dispatchEvent(told ?? ready));
      }
      terminate() {
        this.isEnded = true;
      }
    }
    vi.stubGlobal('Worker', BreakingWorker);
    const selectors = createSelectors();
    const link = parseLink('?q=captives', vocabularyOf(RECORD));
    const store = createAppStore(
      indexRecord(RECORD),
      link,
      { width: 1440, prefersDark: false },
      revealIn(selectors),
    );
    const words = { events: RECORD.events.map(() => TEXT), aliases: [], definitions: [], coverage: [] };
    store.actions.setTexts({ state: 'here', words });
    const onBroken = vi.fn();
    await searchFile(store, wordsFor(), undefined, new AbortController().signal, onBroken);
    expect(selectors.shown(store.getState()).map(({ id }) => id)).toEqual(['e7']);
    expect(made.map(({ isEnded }) => isEnded)).toEqual([true]);
    expect(onBroken).not.toHaveBeenCalled();
  },
);
