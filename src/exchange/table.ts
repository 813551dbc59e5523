/** Tables that say themselves: columns with a name, a type and a sentence, and how a row fills them. */
import { type CsvColumn, type CsvValue, csvFile } from './csv.ts';

/**
 * What stands in a column. `edtf` is a date as the record writes it (ISO 8601-2, Level 0 and 1); `date` a day; `list`
 * texts with `LIST_MARK` between them.
 */
export type ColumnType = 'string' | 'integer' | 'boolean' | 'date' | 'edtf' | 'list' | 'uri';

/** What stands between the entries of a list. */
export const LIST_MARK = '|';

/** A column without its values. `values` are the words it may hold, in a list each entry; `required` columns are never empty. */
export interface ColumnInfo {
  readonly name: string;
  readonly type: ColumnType;
  readonly says: string;
  readonly required: boolean;
  readonly values?: readonly (string | number)[];
}

/** `columns` of one table name rows of another by its `key`. */
export interface TableReference {
  readonly columns: readonly string[];
  readonly table: string;
  readonly to: readonly string[];
}

/** A table without its rows. */
export interface TableInfo {
  readonly name: string;
  readonly title: string;
  readonly says: string;
  /** The columns by which a row is known. */
  readonly key: readonly string[];
  readonly references: readonly TableReference[];
  readonly columns: readonly ColumnInfo[];
  /** Whether the file is left out when there is no row. */
  readonly optional?: boolean;
}

/** A table of a record: how many rows, and its CSV file. */
export interface FilledTable extends TableInfo {
  readonly rows: number;
  readonly csv: string;
}

/** What a row gives a column. */
type Value = CsvValue | readonly string[] | null;

/** A column with what of a row stands in it. */
export interface Column<Row> extends Omit<ColumnInfo, 'required'> {
  readonly required?: boolean;
  readonly of: (row: Row) => Value;
}

/** A table that makes its rows of what it is given. */
export interface Table<Given> extends TableInfo {
  readonly fill: (given: Given, release: string) => FilledTable;
}

/** How a table makes its rows and cells, for what takes a part of it. Cells may be empty where the table's may not. */
export interface TableParts<Given, Row> {
  readonly rowsOf: (given: Given) => readonly Row[];
  readonly cells: readonly CsvColumn<Row>[];
}

/** The last column of every table. */
const RELEASE: ColumnInfo = {
  name: 'release',
  type: 'string',
  says: 'The version of the record that the row is of.',
  required: true,
};

/**
 * Makes a table of its columns and of how its rows are found; the version of the record stands last. Throws when filled
 * with a list that cannot be told apart, or with nothing where something is required.
 */
export function table<Row, Given>({
  rows,
  columns,
  ...rest
}: Omit<TableInfo, 'columns'> & {
  readonly columns: readonly Column<Row>[];
  readonly rows: (given: Given) => readonly Row[];
}): Table<Given> & TableParts<Given, Row> {
  const info: TableInfo = {
    ...rest,
    columns: [...columns.map(({ of: _, required = false, ...column }) => ({ ...column, required })), RELEASE],
  };
  const cells = columns.map(({ name, type, of }) => ({
    name,
    of: (row: Row) => cell(of(row)),
    dates: type === 'edtf' || type === 'date',
  }));
  const whole = cells.map((column, at) => ({
    ...column,
    of: (row: Row) => {
      const value = column.of(row);
      if (columns[at]?.required && (value === undefined || value === ''))
        throw new Error(`${info.name}.${column.name} is empty: ${JSON.stringify(row).slice(0, 200)}`);
      return value;
    },
  }));
  return {
    ...info,
    rowsOf: rows,
    cells,
    fill(given, release) {
      const filled = rows(given);
      const named = { name: RELEASE.name, of: () => release };
      return { ...info, rows: filled.length, csv: csvFile([...whole, named], filled) };
    },
  };
}

function cell(value: Value): CsvValue {
  if (value === null) return undefined;
  if (typeof value !== 'object') return value;
  for (const entry of value)
    if (entry.includes(LIST_MARK)) throw new Error(`a list entry holds ${LIST_MARK}: ${entry}`);
  return value.length === 0 ? undefined : value.join(LIST_MARK);
}

/** A column of texts. */
export function text<Row>(
  name: string,
  says: string,
  of: (row: Row) => string | null | undefined,
  more: Pick<Column<Row>, 'required' | 'values'> = {},
): Column<Row> {
  return { name, type: 'string', says, of, ...more };
}

/** A column of dates as the record writes them. */
export function edtf<Row>(
  name: string,
  says: string,
  of: (row: Row) => string | null | undefined,
  required = false,
): Column<Row> {
  return { name, type: 'edtf', says: `${says} EDTF.`, of, required };
}

/** A column of days. */
export function day<Row>(
  name: string,
  says: string,
  of: (row: Row) => string | undefined,
  required = false,
): Column<Row> {
  return { name, type: 'date', says, of, required };
}

/** A column of whole numbers, never empty. */
export function integer<Row>(
  name: string,
  says: string,
  of: (row: Row) => number,
  values?: readonly number[],
): Column<Row> {
  return { name, type: 'integer', says, of, required: true, ...(values ? { values } : {}) };
}

/** A column of true and false. */
export function truth<Row>(name: string, says: string, of: (row: Row) => boolean): Column<Row> {
  return { name, type: 'boolean', says, of, required: true };
}

/** A column of lists. */
export function list<Row>(
  name: string,
  says: string,
  of: (row: Row) => readonly string[],
  more: Pick<Column<Row>, 'required' | 'values'> = {},
): Column<Row> {
  return { name, type: 'list', says, of, ...more };
}
