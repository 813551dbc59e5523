import type { OpenedColumns } from '../../exchange/in/openedColumns.ts';
import type { QueryIndex } from '../../query/facets.ts';
import type { Texts } from '../../record/texts.ts';
import type { Parley } from '../../ui/context.tsx';
import type { FileEvents } from '../../ui/open/fileEvents.ts';

/** What a file gave, ready to be shown. */
export interface Shown {
  readonly index: QueryIndex;
  readonly parts: Pick<Parley, 'makeChart' | 'EventPanel' | 'isOwnFile'>;
  /** Of a table or list of events. */
  readonly events: FileEvents | undefined;
  /** Of a whole record. */
  readonly texts: Texts | undefined;
  /** Of a table or list of events, where its texts stand. */
  readonly columns: OpenedColumns | undefined;
}
