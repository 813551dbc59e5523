/** The columns of the Table by name, as the link's `cols` and `sort` call them. */

/** Of one row an event, in the order in which they stand. The title is always the first column. */
export const EVENT_COLUMNS = [
  'title',
  'date',
  'edtf',
  'last-day',
  'known',
  'period',
  'time-note',
  'kind',
  'channel',
  'sides',
  'people',
  'authors',
  'hosts',
  'participants',
  'addressees',
  'mediators',
  'mentioned',
  'offices',
  'initiator',
  'joint',
  'topics',
  'place',
  'country',
  'label',
  'summary',
  'prominence',
  'standing',
  'accounts',
  'stances',
  'searched',
  'links',
  'linked-from',
  'threads',
  'sources',
  'source-kinds',
  'publishers',
  'origins',
  'file-source',
  'aftermath',
  'changes',
  'id',
] as const;

/** What only one row an account has. */
export const ACCOUNT_COLUMNS = [
  'account-by',
  'account-side',
  'stance',
  'account-date',
  'account-edtf',
  'account-known',
  'says',
  'quote',
  'quote-language',
  'translation',
  'answers',
  'about',
  'account-sources',
  'account-publishers',
  'account-id',
] as const;

/** Every column, in the order in which a link names them. */
export const TABLE_COLUMNS = [...EVENT_COLUMNS, ...ACCOUNT_COLUMNS] as const;
export type ColumnName = (typeof TABLE_COLUMNS)[number];

/** Whether a word names a column. */
export function isColumn(word: string): word is ColumnName {
  return (TABLE_COLUMNS as readonly string[]).includes(word);
}
