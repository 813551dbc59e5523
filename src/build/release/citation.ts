/** `CITATION.cff` (Citation File Format 1.2.0): how to cite the last release. */
import type { Archive } from './archive.ts';
import { CREATOR, KEYWORDS } from './dataPackage.ts';

/** The text of the file. It has no DOI, for none exists before a release is deposited. */
export function citationOf({ dataset, release }: Pick<Archive, 'dataset' | 'release'>): string {
  return `${[
    'cff-version: 1.2.0',
    'message: "If you use this record, cite the release you used, as below."',
    'type: dataset',
    `title: ${quoted(dataset.title)}`,
    `abstract: ${quoted(dataset.description)}`,
    'authors:',
    `  - name: ${quoted(CREATOR)}`,
    `version: ${quoted(release.version)}`,
    `date-released: ${quoted(release.date)}`,
    `license: ${quoted(dataset.licence)}`,
    'identifiers:',
    '  - type: other',
    `    value: ${quoted(`sha256:${release.hash}`)}`,
    '    description: "Content hash of the release"',
    'keywords:',
    ...KEYWORDS.map((keyword) => `  - ${quoted(keyword)}`),
  ].join('\n')}\n`;
}

/** A text as YAML's double-quoted scalar, of which JSON's strings are a part. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
