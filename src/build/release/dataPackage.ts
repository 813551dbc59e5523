/**
 * The descriptor of a release for programs that read data packages: Data Package 2.0 (datapackage.org, Table Schema 2.0).
 * A CSV file begins with a byte order mark; readers that are told `utf-8` skip it. Lists are described as texts, for the
 * published profile of the standard refuses the type `list` that its text defines.
 */
import { type ColumnInfo, type FilledTable, LIST_MARK } from '../../exchange/table.ts';
import { CREATOR } from '../../record/creator.ts';
import type { Archive } from './archive.ts';
import { sha256 } from './hash.ts';

/** A file of a release: its name, what it is, its text and, for a table, its columns. */
export interface ReleaseFile {
  readonly name: string;
  readonly title: string;
  /** One sentence or some. */
  readonly says: string;
  readonly text: string;
  readonly table?: FilledTable;
}

const LICENCES: Readonly<Record<string, { readonly path: string; readonly title: string }>> = {
  'CC-BY-4.0': {
    path: 'https://creativecommons.org/licenses/by/4.0/',
    title: 'Creative Commons Attribution 4.0 International',
  },
};

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  cff: 'application/yaml',
  csv: 'text/csv',
  json: 'application/json',
  md: 'text/markdown',
  txt: 'text/plain',
};

/** What the record is about, here and in the citation. */
export const KEYWORDS: readonly string[] = ['diplomacy', 'event data', 'chronology', 'CAMEO', 'PLOVER'];

/** The descriptor as JSON text. */
export function dataPackageOf({ dataset, release }: Archive, files: readonly ReleaseFile[]): string {
  const licence = LICENCES[dataset.licence];
  return `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: dataset.id,
      title: dataset.title,
      description: dataset.description,
      version: release.version,
      created: `${release.date}T00:00:00Z`,
      licenses: [{ name: dataset.licence, ...licence }],
      contributors: [{ title: CREATOR, roles: ['creator'] }],
      sources: [
        {
          title:
            'Public pages of news media, institutions and parties: each stands in sources.csv with its address and the event it bears out',
          path: 'sources.csv',
        },
      ],
      keywords: KEYWORDS,
      resources: files.map(resourceOf),
    },
    null,
    2,
  )}\n`;
}

function resourceOf({ name, title, says, text, table }: ReleaseFile): object {
  const dot = name.lastIndexOf('.');
  const format = name.slice(dot + 1);
  return {
    name: name.slice(0, dot).toLowerCase(),
    ...(table ? { type: 'table' } : {}),
    path: name,
    title,
    description: says,
    format,
    mediatype: MEDIA_TYPES[format] ?? 'application/octet-stream',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${sha256(text)}`,
    ...(table ? { schema: schemaOf(table) } : {}),
  };
}

function schemaOf({ name, columns, key, references }: FilledTable): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(fieldOf),
    missingValues: [''],
    primaryKey: key,
    ...(references.length > 0
      ? {
          foreignKeys: references.map(({ columns: fields, table, to }) => ({
            fields,
            reference: { ...(table === name ? {} : { resource: table }), fields: to },
          })),
        }
      : {}),
  };
}

function fieldOf({ name, type, says, required, values }: ColumnInfo): object {
  const constraints = { ...(required ? { required } : {}), ...(values ? closedTo(values, type) : {}) };
  return {
    name,
    ...typeOf(type),
    description: type === 'list' ? `${says} Several stand with ${LIST_MARK} between them.` : says,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** A closed vocabulary as a constraint; of a list, of each entry. */
function closedTo(values: readonly (string | number)[], type: ColumnInfo['type']): object {
  if (type !== 'list') return { enum: values };
  // As XML Schema writes patterns: they hold for the whole cell.
  const one = `(${values.join('|')})`;
  return { pattern: `${one}(\\${LIST_MARK}${one})*` };
}

function typeOf(type: ColumnInfo['type']): object {
  if (type === 'edtf' || type === 'list') return { type: 'string' };
  if (type === 'uri') return { type: 'string', format: 'uri' };
  if (type === 'boolean') return { type: 'boolean', trueValues: ['true'], falseValues: ['false'] };
  return { type };
}
