/** Keeps what is found that of the view's query. One question is asked at a time, and an answer that comes late is dropped. */
import type { Found } from '../../query/search/found.ts';
import { partsOf } from '../../query/search/marks.ts';
import type { AppStore, ShownFound, Texts } from '../../store/store.ts';

/** Something that finds, and what it knows. */
export interface Finder extends Pick<ShownFound, 'reach' | 'isLenient'> {
  readonly find: (q: string) => Found | Promise<Found>;
}

/**
 * Connects a search to a store until `signal` ends it; resolves when what the view asks for is found. `prepare` makes a
 * finder of the record's words as they are; it gives none where it has to wait for them. Where something breaks nothing is
 * asked any more: it rejects, or `onBroken` is called if that comes after the first answer.
 */
export async function connectSearch(
  store: AppStore,
  prepare: (texts: Texts) => Promise<Finder> | undefined,
  signal?: AbortSignal,
  onBroken?: () => void,
): Promise<void> {
  const { setFound } = store.actions;
  let texts: Texts | undefined;
  let finder: Promise<Finder> | undefined;
  let told: string | undefined;
  let isAsking = false;
  let isConnected = false;
  const step = async (): Promise<boolean> => {
    const { view, session } = store.getState();
    if (session.texts !== texts) {
      texts = session.texts;
      const better = prepare(texts);
      if (better) [finder, told] = [better, undefined];
    }
    if (view.q === undefined && session.found) {
      told = undefined;
      setFound(undefined);
    }
    const { q } = view;
    if (!finder || q === undefined || q === told) return false;
    const asked = finder;
    const { find, reach, isLenient } = await asked;
    const found = await find(q);
    const isLate = asked !== finder || q !== store.getState().view.q || signal?.aborted;
    if (!isLate) {
      told = q;
      setFound({ ...found, reach, isLenient, partsOf });
    }
    return !signal?.aborted;
  };
  const answer = async () => {
    if (isAsking) return;
    isAsking = true;
    try {
      while (await step());
    } finally {
      isAsking = false;
    }
  };
  return new Promise((resolve, reject) => {
    const go = () =>
      answer().then(() => {
        if (store.getState().view.q !== undefined && told === undefined) return;
        isConnected = true;
        resolve();
      }, fail);
    const fail = (error: unknown) => {
      stop();
      setFound('failed');
      if (isConnected) onBroken?.();
      else reject(error);
    };
    const stop = store.subscribe((state, before) => {
      if (state.view.q !== before.view.q || state.session.texts !== before.session.texts) void go();
    });
    signal?.addEventListener('abort', stop);
    void go();
  });
}
