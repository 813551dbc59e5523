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
  /** Items in the order in which they are written. */
  readonly inOrder: (items: readonly CslItem[]) => readonly CslItem[];
  /** Items as the text of one file, in the order given. */
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
  bibtex: { inOrder: asTheyAre, write: toBibTeX, ending: 'bib', type: 'application/x-bibtex' },
  ris: { inOrder: asTheyAre, write: toRis, ending: 'ris', type: 'application/x-research-info-systems' },
  csl: {
    inOrder: asTheyAre,
    write: toCslJson,
    ending: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
  },
};

function asTheyAre(items: readonly CslItem[]): readonly CslItem[] {
  return items;
}

/** Entries a line each; both styles have them in the order of their letters, without regard to quotation marks. */
function prose(entry: (item: CslItem) => readonly CitedPart[]): CiteFormat {
  const lineOf = (item: CslItem) => plainText(entry(item));
  return {
    prose: entry,
    inOrder: (items) => {
      const { compare } = new Intl.Collator('en', { ignorePunctuation: true });
      return items
        .map((item) => [lineOf(item), item] as const)
        .sort(([a], [b]) => compare(a, b))
        .map(([, item]) => item);
    },
    write: (items) => `${items.map(lineOf).join('\n')}\n`,
    ending: 'txt',
    type: 'text/plain',
  };
}
