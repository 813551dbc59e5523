import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { RULES } from '../record/checks/run.ts';
import { FIELDS } from './codebook/fields.ts';
import { VALUES } from './codebook/values.ts';
import { fieldsOf } from './codebook/walk.ts';
import { allFields, codebook, writeCodebook } from './codebook.ts';

describe('the codebook', () => {
  it('has words for every field of the schemas and for no other', () => {
    expect(Object.keys(FIELDS).sort()).toEqual(
      allFields()
        .map(({ path }) => path)
        .sort(),
    );
    for (const words of Object.values(FIELDS)) expect(words).toMatch(/^.{5,}\.$/);
  });

  it('has words for every value of every closed list and for no other', () => {
    const closed = allFields().filter(({ values }) => values.length > 0);
    expect(Object.keys(VALUES).sort()).toEqual(closed.map(({ path }) => path).sort());
    for (const { path, values } of closed)
      expect(Object.keys(VALUES[path] ?? {}).sort(), path).toEqual(values.map(String).sort());
  });

  it('has every rule with its level', () => {
    for (const { id, level, says } of RULES)
      expect(codebook()).toContain(`| \`${id}\` | ${level} | ${says} |`);
  });

  it('is a table wherever it has rows: as many cells as its head', () => {
    for (const block of codebook()
      .split('\n\n')
      .filter((text) => text.startsWith('| '))) {
      const widths = block
        .trim()
        .split('\n')
        .map((row) => row.split(/(?<!\\)\|/).length);
      expect(new Set(widths).size, block).toBe(1);
    }
  });

  it('links every closed list to its values', () => {
    const text = codebook();
    const heads = [...text.matchAll(/^### `(.+)`$/gm)].map(([, name = '']) => name);
    const slugs = heads.map((name) => name.toLowerCase().replace(/[^a-z0-9-]/g, ''));
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, to]) => to);
    expect(links.length).toBe(Object.keys(VALUES).length);
    for (const to of links) expect(slugs).toContain(to);
  });

  it('is fresh', async () => {
    expect(await writeCodebook(join(import.meta.dirname, '../../data/CODEBOOK.md'), { check: true })).toBe(
      false,
    );
  });
});

describe('a schema read as fields', () => {
  const schema = v.strictObject({
    name: v.pipe(v.string(), v.maxLength(5)),
    note: v.optional(v.string()),
    kind: v.picklist(['a', 'b']),
    place: v.nullable(v.strictObject({ town: v.pipe(v.string(), v.regex(/^[A-Z]+$/)) })),
    rows: v.optional(
      v.pipe(
        v.array(
          v.strictObject({
            flag: v.boolean(),
            day: v.pipe(
              v.string(),
              v.check(() => true, 'a day of mine'),
            ),
          }),
        ),
        v.minLength(1),
      ),
    ),
    ids: v.array(v.picklist([1, 2])),
  });

  it('has what each of several objects has, and the words that tell them apart', () => {
    const either = v.variant('kind', [
      v.strictObject({ kind: v.literal('gone'), id: v.string() }),
      v.strictObject({ kind: v.literal('merged'), id: v.string(), into: v.string() }),
    ]);
    expect(fieldsOf(either, 'x')).toEqual([
      { path: 'x.kind', type: 'one of a list', required: true, values: ['gone', 'merged'] },
      { path: 'x.id', type: 'text', required: true, values: [] },
      { path: 'x.into', type: 'text', required: false, values: [] },
    ]);
  });

  it('names paths, types, what is needed, and the values of closed lists', () => {
    expect(
      fieldsOf(schema, 'x').map(({ path, type, required }) => `${path}${required ? '' : '?'}: ${type}`),
    ).toEqual([
      'x.name: text, at most 5 characters',
      'x.note?: text',
      'x.kind: one of a list',
      'x.place: object, or null',
      'x.place.town: text of the form `^[A-Z]+$`',
      'x.rows?: list (object), at least 1',
      'x.rows[].flag: true or false',
      'x.rows[].day: a day of mine',
      'x.ids: list (one of a list)',
    ]);
    expect(
      fieldsOf(schema, 'x').flatMap(({ path, values }) => (values.length > 0 ? [[path, values]] : [])),
    ).toEqual([
      ['x.kind', ['a', 'b']],
      ['x.ids', [1, 2]],
    ]);
  });
});
