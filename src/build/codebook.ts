/**
 * `data/CODEBOOK.md`: every field, value and rule of the record. What stands in the schema and in the rules is written
 * from them, so the codebook cannot differ from what is checked. A release holds the same text: nothing in it speaks of the
 * program's files or commands.
 */
import { readFile, writeFile } from 'node:fs/promises';
import type * as v from 'valibot';
import type { ColumnInfo } from '../exchange/table.ts';
import { TABLES } from '../exchange/tables.ts';
import type { Rule } from '../record/checks/check.ts';
import { RULES } from '../record/checks/run.ts';
import { ActByHandSchema } from '../record/codes/byHand.ts';
import { CAMEO } from '../record/codes/cameo.ts';
import { ACT_RULES, type ActRule } from '../record/codes/rules.ts';
import { NoticesSchema } from '../record/notices.ts';
import { ActorSchema, DatasetSchema, EventSchema, ExceptionSchema, TopicSchema } from '../record/schema.ts';
import { A_RELEASE, ACTS, ALWAYS, DEFINITIONS } from './codebook/definitions.ts';
import { FIELDS } from './codebook/fields.ts';
import { meaningsOf } from './codebook/values.ts';
import { type Field, fieldsOf } from './codebook/walk.ts';
import { ARCHIVE_KEYS } from './release/archive.ts';
import { TombstoneSchema } from './release/tombstones.ts';

/** The files of a record, the name their fields have in the codebook, and the schema that holds them. */
const FILES: readonly (readonly [file: string, root: string, schema: v.GenericSchema])[] = [
  ['events/<id>.json', 'event', EventSchema],
  ['actors.json', 'actor', ActorSchema],
  ['topics.json', 'topic', TopicSchema],
  ['dataset.json', 'dataset', DatasetSchema],
  ['exceptions.json', 'exception', ExceptionSchema],
  ['acts-by-hand.json', 'act', ActByHandSchema],
  ['tombstones.json', 'tombstone', TombstoneSchema],
  ['notices.json', 'notices', NoticesSchema],
];

/** All fields of all files, in the order of the schemas. */
export function allFields(): readonly Field[] {
  return FILES.flatMap(([, root, schema]) => fieldsOf(schema, root));
}

/** The codebook as Markdown. */
export function codebook(): string {
  const closed = allFields().filter(({ values }) => values.length > 0);
  const parts = [
    '# Codebook',
    'What every field, value and rule of the record, and every column of a release, means. Fields, values, rules and columns\n' +
      'are written from what checks and writes the record, and cannot differ from it. What the record is, and what goes in, is\n' +
      'told in [README.md](README.md).',
    DEFINITIONS.trim(),
    '## Fields',
    ...FILES.flatMap(([file, root, schema]) => [`### \`${file}\``, fieldTable(root, fieldsOf(schema, root))]),
    '## Values',
    ...closed.flatMap(({ path, values }) => [`### \`${path}\``, valueTable(path, values)]),
    '## Rules',
    ALWAYS.trim(),
    'The rules have names. A record with an error is not published; a warning is counted. `exceptions.json` lists the events\n' +
      'that may break a rule, each with its reason.',
    ruleTable(RULES),
    '## Act codes',
    ACTS.trim(),
    actRuleTable(ACT_RULES),
    '### CAMEO codes',
    table(
      ['code', 'name'],
      Object.entries(CAMEO)
        .map(([key, name]) => [code(key), name])
        .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    ),
    '## A release',
    A_RELEASE.trim().replace('ARCHIVE_ROW', archiveRow()),
    ...TABLES.flatMap(({ name, says, key, columns }) => [
      `### \`${name}.csv\``,
      `${says} A row is known by ${key.map(code).join(' and ')}.`,
      columnTable(columns),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Writes the codebook, or, with `check`, only compares. Whether it was (or is) stale. */
export async function writeCodebook(file: string, { check }: { check: boolean }): Promise<boolean> {
  const text = codebook();
  if ((await readFile(file, 'utf8').catch(() => '')) === text) return false;
  if (!check) await writeFile(file, text);
  return true;
}

function archiveRow(): string {
  const keys = Object.entries(ARCHIVE_KEYS).map(([key, what]) => `${code(key)} (${what})`);
  return `| ${code('record.json')} | the whole record, the file to program against: ${keys.join(', ')} |`;
}

function fieldTable(root: string, fields: readonly Field[]): string {
  return table(
    ['field', 'type', 'needed', 'meaning'],
    fields.map(({ path, type, required }) => [
      code(path.slice(root.length + 1)),
      type.replace('one of a list', `one of [these](#${anchor(path)})`),
      required ? 'yes' : '',
      FIELDS[path] ?? '',
    ]),
  );
}

function valueTable(path: string, values: readonly (string | number)[]): string {
  const meanings = meaningsOf(path);
  return table(
    ['value', 'meaning'],
    values.map((value) => [code(String(value)), meanings[value] ?? '']),
  );
}

function ruleTable(rules: readonly Rule[]): string {
  return table(
    ['rule', 'level', 'says'],
    rules.map(({ id, level, says }) => [code(id), level, says]),
  );
}

function actRuleTable(rules: readonly ActRule[]): string {
  return table(
    ['rule', 'CAMEO', 'PLOVER', 'when'],
    rules.map(({ id, says, cameo, plover, mode, reason }) => [
      code(id),
      cameo === undefined ? 'none' : `${code(cameo)} ${CAMEO[cameo]}`,
      mode === undefined ? plover : `${plover}, ${mode}`,
      reason === undefined ? says : `${says} ${reason}`,
    ]),
  );
}

/** So many values of a column are written out; longer lists are those of the files above. */
const FEW = 12;

function columnTable(columns: readonly ColumnInfo[]): string {
  return table(
    ['column', 'type', 'needed', 'meaning'],
    columns.map(({ name, type, says, required, values = [] }) => [
      code(name),
      type,
      required ? 'yes' : '',
      values.length === 0 || values.length > FEW
        ? says
        : `${says} ${type === 'list' ? 'Each one' : 'One'} of: ${values.map((value) => code(String(value))).join(', ')}.`,
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(cell).join(' | ')} |`)
    .join('\n');
}

/** A bar would end the cell, a line break the row. */
function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
}

/** The anchor that Markdown readers make of a heading. */
function anchor(heading: string): string {
  return heading.toLowerCase().replace(/[^a-z0-9 -]/g, '');
}

function code(text: string): string {
  return `\`${text}\``;
}
