/** What the tests use of the `@citation-js` packages, which bring no types. */
declare module '@citation-js/core' {
  export class Cite {
    /** Throws on what no plugin reads. */
    constructor(text: string, options?: { readonly forceType?: string });
    /** The items as CSL-JSON. */
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
