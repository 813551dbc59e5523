/** The ways in which items can be written, by name. */
import { toApa } from './apa.ts';
import { toBibTeX } from './bibtex.ts';
import { toChicago } from './chicago.ts';
import type { CslItem } from './cslItem.ts';
import { toCslJson } from './cslJson.ts';
import { type CitedPart, plainText } from './prose.ts';
import { toRis } from './ris.ts';

/** Two styles to be read, three formats for programs. */
export const CITE_STYLES = ['chicago', 'apa', 'bibtex', 'ris', 'csl'] as const;
export type CiteStyle = (typeof CITE_STYLES)[number];

/** A format: what writes it, how its files end and what they are. */
export interface CiteFormat {
  /** All items as the text of one file. */
  readonly write: (items: readonly CslItem[]) => string;
  /** One item to be read, in styles for readers. */
  readonly prose?: (item: CslItem) => readonly CitedPart[];
  readonly ending: string;
  /** The media type. */
  readonly type: string;
}

/** Each way by its name. */
export const CITE_FORMATS: Readonly<Record<CiteStyle, CiteFormat>> = {
  chicago: prose(toChicago),
  apa: prose(toApa),
  bibtex: { write: toBibTeX, ending: 'bib', type: 'application/x-bibtex' },
  ris: { write: toRis, ending: 'ris', type: 'application/x-research-info-systems' },
  csl: { write: toCslJson, ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
};

/** Entries in the order of the items, a line each. */
function prose(entry: (item: CslItem) => readonly CitedPart[]): CiteFormat {
  return {
    prose: entry,
    write: (items) => `${items.map((item) => plainText(entry(item))).join('\n')}\n`,
    ending: 'txt',
    type: 'text/plain',
  };
}
