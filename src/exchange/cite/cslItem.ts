/**
 * What is cited, as CSL-JSON has it: the item that every format is written from. It is a part of the schema of CSL 1.0.2
 * (citation-style-language/schema, `csl-data.json`); what that has no field for stands in `custom`, as it asks.
 */

/**
 * A date. `date-parts` holds one date, or two where only a range is known: year, then month and day as far as they are
 * known. Years before 1 are counted as in CSL, without a year 0. `circa`: approximate or uncertain. `literal` stands
 * alone, where nothing else can say it.
 */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  /** Spring 1, summer 2, autumn 3, winter 4. */
  readonly season?: 1 | 2 | 3 | 4;
  readonly circa?: boolean;
  readonly literal?: string;
}

/** What fixes a citation of data: which data they were and which events of them were shown. */
export interface Fixity {
  /** The version of the data as pages show it: `1.0.0`, `1.0.0+1a2b3c4`. */
  readonly 'data-version': string;
  /** SHA-256 of the data, 64 hexadecimal digits; absent where their build did not say. */
  readonly 'data-sha256'?: string;
  /** The civil day as known on which they were shown, `2025-03-14`. */
  readonly 'as-known-on'?: string;
  readonly events: number;
  /** SHA-256 of the ids of these events, see `idsHash`; 64 hexadecimal digits. */
  readonly 'ids-sha256': string;
  /** The ids themselves, in the order in which they are hashed. */
  readonly ids: readonly string[];
}

/** One thing that is cited. `id` is its key: unique among those of one site, and the same on every day. */
export interface CslItem {
  readonly id: string;
  readonly type: 'dataset' | 'webpage';
  readonly title: string;
  readonly 'container-title'?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly publisher?: string;
  readonly version?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  /** Without `https://doi.org/`. */
  readonly DOI?: string;
  /** A language tag. */
  readonly language?: string;
  /** The address of an archived copy. */
  readonly archive_location?: string;
  readonly note?: string;
  readonly custom?: Fixity;
}
