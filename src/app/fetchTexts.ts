/** The words of the record, fetched with what reads them. */
import type { AppStore, Texts } from '../store/store.ts';
import { loadText } from './load.ts';
import { inSlices } from './slices.ts';

/** Fetches them for a store. Never fails: the store says what came of it. */
export async function fetchTexts(store: AppStore): Promise<void> {
  store.actions.setTexts(await textsOrWhy());
}

async function textsOrWhy(): Promise<Texts> {
  try {
    const [text, { textsInSteps }] = await Promise.all([loadText(), import('../record/texts.ts')]);
    return text.ok
      ? { state: 'here', words: await inSlices(textsInSteps(text.value)) }
      : { state: 'failed', reason: text.why };
  } catch (error) {
    console.warn(error);
    return { state: 'failed', reason: 'missing' };
  }
}
