/** A whole record of a reader's own: shown by the very code of ours, fetched when a file is one. */
import { indexRecord } from '../../query/facets.ts';
import type { Compiled } from '../../record/compile.ts';
import { openRecord } from '../../record/openRecord.ts';
import { openTexts } from '../../record/texts.ts';
import type { Shown } from './shown.ts';

/** What is shown of a compiled record, under a title of the reader's file. */
export function shownRecord({ core, text }: Compiled, title: string): Shown {
  const record = { ...openRecord({ ...core, dataset: { ...core.dataset, title } }), releases: [] };
  return {
    index: indexRecord(record),
    parts: { isOwnFile: true },
    events: undefined,
    texts: openTexts(text),
    columns: undefined,
  };
}
