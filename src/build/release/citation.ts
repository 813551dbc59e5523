/** `CITATION.cff` (Citation File Format 1.2.0): how to cite the last release. */

import { CREATOR } from '../../record/creator.ts';
import { bareDoi } from '../../record/doi.ts';
import type { Archive } from './archive.ts';
import { KEYWORDS } from './dataPackage.ts';

/** The text of the file. It has a DOI where the record had one when the release was made. */
export function citationOf({ dataset, release }: Pick<Archive, 'dataset' | 'release'>): string {
  const doi = dataset.doi === undefined ? undefined : bareDoi(dataset.doi);
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
    ...(doi === undefined ? [] : [`doi: ${quoted(doi)}`]),
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
