/** Columns that grow while a file is read. */

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** A column of numbers of one kind. */
export interface Growing<T extends Numbers> {
  /** Its present buffer; longer than what has been put in. */
  list: T;
  length: number;
  readonly push: (value: number) => void;
}

/** A column that begins with room for `room` numbers. */
export function growing<T extends Numbers>(make: new (length: number) => T, room: number): Growing<T> {
  const column: Growing<T> = {
    list: new make(room),
    length: 0,
    push: (value) => {
      if (column.length === column.list.length) {
        const wider = new make(Math.max(1024, column.length * 2));
        wider.set(column.list);
        column.list = wider;
      }
      column.list[column.length++] = value;
    },
  };
  return column;
}
