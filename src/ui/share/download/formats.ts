/** The files that events can be taken away as, but for pictures. */

/** In groups, in the order in which they are offered. */
export const FORMATS = {
  data: ['events', 'accounts', 'sources', 'json'],
  references: ['bibtex', 'ris', 'csl'],
  calendar: ['calendar'],
  text: ['chronology'],
} as const;

export type FormatGroup = keyof typeof FORMATS;
export type Format = (typeof FORMATS)[FormatGroup][number];

/** How the name of each file ends. */
export const ENDINGS: Readonly<Record<Format, string>> = {
  events: 'events.csv',
  accounts: 'accounts.csv',
  sources: 'sources.csv',
  json: 'events.json',
  bibtex: 'sources.bib',
  ris: 'sources.ris',
  csl: 'sources.csl.json',
  calendar: 'events.ics',
  chronology: 'chronology.md',
};

/** A file, and the titles of what could not go into it. */
export interface MadeFile {
  readonly file: Blob;
  readonly leftOut: readonly string[];
}
