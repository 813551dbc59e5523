import { describe, expect, it } from 'vitest';
import { event } from '../../testing/builders.ts';
import { recordFiles } from '../../testing/ruleCases.ts';
import { citationOf } from './citation.ts';
import { sha256 } from './hash.ts';
import { makeRelease } from './make.ts';

const first = event('first', '2025-03-11', {
  type: 'proposal',
  label: 'US: truce',
  channel: 'press',
  title: 'Київ: a "truce"',
  actors: [
    { actor: 'trump', role: 'speaker' },
    { actor: 'putin', role: 'addressee' },
    { actor: 'zelensky', role: 'addressee' },
  ],
});
const second = event('second', '2025-03-12', {
  label: 'Putin: yes, but',
  channel: 'press',
  type: 'response',
  actors: [{ actor: 'putin', role: 'speaker' }],
  links: [{ rel: 'responds-to', to: 'first' }],
});

const { files, archive, release } = makeRelease({
  files: recordFiles([first, second]),
  tombstones: [],
  date: '2026-11-25',
  last: undefined,
  documents: [{ name: 'LICENSE.txt', title: 'The licence', says: 'What may be done.', text: 'Free.\n' }],
  about: ['## What goes in', '## The unit', '## Sides', '## Held against'],
});
const descriptor: unknown = JSON.parse(files.get('datapackage.json') ?? '');

type Json = { readonly [key: string]: unknown };

/** The names that Table Schema 2.0 knows in its published profile; `list` is not among them. */
const FIELD_TYPES = [
  'string',
  'number',
  'integer',
  'boolean',
  'object',
  'array',
  'date',
  'time',
  'datetime',
  'year',
  'yearmonth',
  'duration',
  'geopoint',
  'geojson',
  'any',
];
const STRING_FORMATS = ['default', 'email', 'uri', 'binary', 'uuid'];
const CONSTRAINTS: Readonly<Record<string, readonly string[]>> = {
  string: ['required', 'unique', 'pattern', 'enum', 'minLength', 'maxLength'],
  integer: ['required', 'unique', 'enum', 'minimum', 'maximum', 'pattern'],
  boolean: ['required', 'enum'],
  date: ['required', 'unique', 'enum', 'minimum', 'maximum', 'pattern'],
};

/** What the text of Data Package 2.0 asks with MUST, as far as this descriptor has it; sentences, none when it is valid. */
function faultsOf(value: unknown): string[] {
  const faults: string[] = [];
  const ask = (what: string, holds: boolean) => {
    if (!holds) faults.push(what);
  };
  if (!isObject(value)) return ['the descriptor is an object'];
  ask('resources are an array of one or more', Array.isArray(value.resources) && value.resources.length > 0);
  ask('name', isText(value.name) && /^[-a-z0-9._/]+$/.test(value.name));
  ask(
    'created is a time of RFC 3339',
    isText(value.created) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value.created),
  );
  for (const licence of listOf(value.licenses))
    ask('a licence has a name or a path', isText(licence.name) || isText(licence.path));
  for (const contributor of listOf(value.contributors))
    ask('a contributor has roles in a list', isText(contributor.title) && Array.isArray(contributor.roles));
  for (const source of listOf(value.sources)) ask('a source says something', Object.keys(source).length > 0);
  ask(
    'keywords are texts',
    Array.isArray(value.keywords) && value.keywords.length > 0 && value.keywords.every(isText),
  );
  const resources = listOf(value.resources);
  const names = resources.map(({ name }) => name);
  ask('resource names are unique', new Set(names).size === names.length);
  for (const resource of resources) {
    const at = (what: string, holds: boolean) => ask(`${String(resource.name)}: ${what}`, holds);
    at('name', isText(resource.name) && /^[-a-z0-9._]+$/.test(resource.name));
    at('one of path and data', isText(resource.path) !== 'data' in resource);
    at('path stays inside', isText(resource.path) && !/^[./~]|\.\.|:|\\/.test(resource.path));
    at('type', resource.type === undefined || resource.type === 'table');
    at('bytes', Number.isInteger(resource.bytes));
    at('hash', isText(resource.hash) && /^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$/.test(resource.hash));
    at('encoding', resource.encoding === 'utf-8');
    at('description', isText(resource.description));
    if (resource.schema !== undefined) faults.push(...schemaFaults(resource, resources));
  }
  return faults;
}

function schemaFaults(resource: Json, resources: readonly Json[]): string[] {
  const faults: string[] = [];
  const schema = resource.schema;
  if (!isObject(schema)) return ['a schema is an object'];
  const ask = (what: string, holds: boolean) => {
    if (!holds) faults.push(`${String(resource.name)}: ${what}`);
  };
  const fields = listOf(schema.fields);
  const names = fields.map(({ name }) => name);
  ask('fields are one or more', fields.length > 0);
  ask('field names are unique', new Set(names).size === names.length);
  for (const field of fields) {
    const type = String(field.type);
    ask(`${String(field.name)} has a name`, isText(field.name));
    ask(`${String(field.name)} has a type that is known`, FIELD_TYPES.includes(type));
    ask(
      `${String(field.name)} has a format that is known`,
      field.format === undefined || (type === 'string' && STRING_FORMATS.includes(String(field.format))),
    );
    for (const [name, constraint] of Object.entries(isObject(field.constraints) ? field.constraints : {})) {
      ask(`${String(field.name)} has no constraint ${name}`, CONSTRAINTS[type]?.includes(name) ?? false);
      if (name === 'enum')
        ask(
          `${String(field.name)} has words`,
          Array.isArray(constraint) &&
            new Set(constraint).size === constraint.length &&
            constraint.length > 0,
        );
    }
  }
  ask(
    'missingValues are unique texts',
    Array.isArray(schema.missingValues) && schema.missingValues.every((text) => typeof text === 'string'),
  );
  const known = (of: unknown, list: unknown) =>
    Array.isArray(list) &&
    list.length > 0 &&
    list.every((name) => listOf(of).some((field) => field.name === name));
  ask('primaryKey names fields', known(schema.fields, schema.primaryKey));
  for (const { fields: from, reference } of listOf(schema.foreignKeys)) {
    ask('a foreign key has a reference', isObject(reference));
    if (!isObject(reference)) continue;
    const to = 'resource' in reference ? resources.find(({ name }) => name === reference.resource) : resource;
    ask('a foreign key names its own fields', known(schema.fields, from));
    ask('a foreign key of the same table leaves the resource out', reference.resource !== resource.name);
    ask(
      'a foreign key leads to fields that are there',
      isObject(to?.schema) && known(to.schema.fields, reference.fields),
    );
    ask(
      'a foreign key has two ends of one length',
      Array.isArray(from) && Array.isArray(reference.fields) && from.length === reference.fields.length,
    );
  }
  return faults;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

describe('the data package', () => {
  it('is valid', () => {
    expect(faultsOf(descriptor)).toEqual([]);
  });

  it.each<[string, (value: Json) => unknown]>([
    ['no resources', (value) => ({ ...value, resources: [] })],
    ['a name with spaces', (value) => ({ ...value, name: 'A Name' })],
    ['a day as created', (value) => ({ ...value, created: '2026-11-25' })],
    [
      'two resources of one name',
      (value) => ({ ...value, resources: [...listOf(value.resources), ...listOf(value.resources)] }),
    ],
    [
      'a path that leads out',
      (value) => ({
        ...value,
        resources: listOf(value.resources).map((of) => ({ ...of, path: '../a.csv' })),
      }),
    ],
    [
      'a type that is unknown',
      (value) => ({
        ...value,
        resources: listOf(value.resources).map((of) => ({
          ...of,
          schema: { ...(of.schema as Json), fields: [{ name: 'id', type: 'list' }] },
        })),
      }),
    ],
  ])('would not be, with %s', (_, broken) => {
    expect(isObject(descriptor) && faultsOf(broken(descriptor))).not.toEqual([]);
  });

  it('names every other file of the release, with its size and hash', () => {
    const resources = listOf(isObject(descriptor) ? descriptor.resources : []);
    expect(resources.map(({ path }) => path).sort()).toEqual(
      [...files.keys()].filter((name) => name !== 'datapackage.json').sort(),
    );
    for (const { path, bytes, hash } of resources) {
      const content = new TextEncoder().encode(files.get(String(path)));
      expect(bytes).toBe(content.byteLength);
      expect(hash).toBe(`sha256:${sha256(content)}`);
    }
    expect(release.package).toBe(sha256(files.get('datapackage.json') ?? ''));
  });

  it('describes each column of each table, in its order', () => {
    for (const { path, schema } of listOf(isObject(descriptor) ? descriptor.resources : [])) {
      if (!isObject(schema)) continue;
      const [head] = (files.get(String(path)) ?? '').replace('\uFEFF', '').split('\r\n');
      expect(
        listOf(schema.fields)
          .map(({ name }) => name)
          .join(','),
      ).toBe(head);
      for (const { description } of listOf(schema.fields)) expect(description).toMatch(/\.$/);
    }
  });
});

describe('the citation', () => {
  it('has what the format asks, each on its line, and a DOI only where the record has one', () => {
    const lines = citationOf(archive).split('\n');
    const keys = lines.flatMap((line) => /^([a-z-]+):/.exec(line)?.[1] ?? []);
    expect(keys).toEqual([
      'cff-version',
      'message',
      'type',
      'title',
      'abstract',
      'authors',
      'version',
      'date-released',
      'license',
      'identifiers',
      'keywords',
    ]);
    expect(lines.join('\n')).not.toMatch(/doi/i);
    const dataset = { ...archive.dataset, doi: 'https://doi.org/10.5281/zenodo.12345' };
    expect(citationOf({ ...archive, dataset }).split('\n')).toContain('doi: "10.5281/zenodo.12345"');
    for (const line of lines)
      if (/^[ a-z-]+: "/.test(line)) expect(() => JSON.parse(line.slice(line.indexOf('"')))).not.toThrow();
  });
});
