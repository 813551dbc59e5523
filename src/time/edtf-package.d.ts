/** What the tests use of the `edtf` package, which brings no types. */
declare module 'edtf' {
  /** Milliseconds UTC; null where an end is unknown, infinite where it is open. */
  interface Extent {
    readonly min: number | null;
    readonly max: number | null;
  }
  /** Throws on a text that it does not read. */
  export default function edtf(text: string): Extent;
}
