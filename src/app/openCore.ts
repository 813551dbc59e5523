/** The record, and what the query needs of it, from the core file that was fetched. */
import { indexInSteps, type QueryIndex } from '../query/facets.ts';
import type { CoreFile } from '../record/core.ts';
import { recordInSteps } from '../record/openRecord.ts';
import { inSlices } from './slices.ts';

/** Opens it without holding the thread for long; `undefined` where the file is none of ours after all. */
export async function openCore(core: CoreFile): Promise<QueryIndex | undefined> {
  try {
    const record = await inSlices(recordInSteps(core));
    return await inSlices(indexInSteps(record));
  } catch (error) {
    console.error(error);
    return undefined;
  }
}
