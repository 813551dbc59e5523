/** The record's schemas read as a list of fields: what the codebook says of them cannot differ from what is checked. */
import type * as v from 'valibot';

/** One field: `event.accounts[].says`, where `[]` stands for each item of a list. */
export interface Field {
  readonly path: string;
  /** What may stand there, in words: "text, at most 80 characters". */
  readonly type: string;
  readonly required: boolean;
  /** The values of a closed list; empty for every other field. */
  readonly values: readonly (string | number)[];
}

/** What valibot keeps of a schema, as far as it is read here. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly (string | number)[];
  readonly pipe?: readonly Action[];
  readonly message?: unknown;
}

interface Action {
  readonly type: string;
  readonly requirement?: unknown;
  readonly message?: unknown;
}

/** All fields of an object's schema, those of objects and lists in it after their own row. */
export function fieldsOf(schema: v.GenericSchema, root: string): readonly Field[] {
  return fieldsIn(schema as unknown as Shape, root);
}

function fieldsIn(shape: Shape, path: string): readonly Field[] {
  return Object.entries(shape.entries ?? {}).flatMap(([key, entry]) => {
    const { inner, absent } = unwrap(entry);
    const at = `${path}.${key}`;
    const own = { path: at, type: typeOf(entry), required: !absent, values: optionsOf(inner) };
    const item = inner.item && unwrap(inner.item).inner;
    return [own, ...(item ? fieldsIn(item, `${at}[]`) : fieldsIn(inner, at))];
  });
}

function unwrap(shape: Shape): { readonly inner: Shape; readonly absent: boolean } {
  if (shape.wrapped === undefined) return { inner: shape, absent: false };
  const { inner, absent } = unwrap(shape.wrapped);
  return { inner, absent: absent || shape.type === 'optional' };
}

function optionsOf(shape: Shape): readonly (string | number)[] {
  return shape.options ?? (shape.item ? optionsOf(unwrap(shape.item).inner) : []);
}

function typeOf(shape: Shape): string {
  if (shape.wrapped) return typeOf(shape.wrapped) + (shape.type === 'nullable' ? ', or null' : '');
  if (shape.options) return 'one of a list';
  if (shape.item) {
    const least = shape.pipe?.find(({ type }) => type === 'min_length')?.requirement;
    return `list (${typeOf(shape.item)})${least === undefined ? '' : `, at least ${least}`}`;
  }
  if (shape.entries) return 'object';
  if (shape.type === 'boolean') return 'true or false';
  if (shape.type === 'number') return 'whole number';
  if (shape.type === 'custom' && typeof shape.message === 'string') return shape.message;
  return textType(shape.pipe ?? []);
}

/** Short names for what the messages of the schema describe; a message of no known kind stands as it is. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^an id is/, 'id'],
  [/^a local id/, 'local id'],
  [/EDTF/, 'date (EDTF)'],
  [/^a day,/, 'day'],
  [/^only http/, 'web address'],
  [/^a country code/, 'country code'],
  [/^a language tag/, 'language tag'],
];

function textType(pipe: readonly Action[]): string {
  for (const { type, message, requirement } of pipe) {
    if (type !== 'regex' && type !== 'check') continue;
    if (typeof message !== 'string') return `text of the form \`${String(requirement).slice(1, -1)}\``;
    return NAMES.find(([pattern]) => pattern.test(message))?.[1] ?? message;
  }
  const most = pipe.find(({ type }) => type === 'max_length')?.requirement;
  return most === undefined ? 'text' : `text, at most ${most} characters`;
}
