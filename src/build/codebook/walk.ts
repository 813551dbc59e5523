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
  /** The values of a picklist; of a variant, the objects it can be. */
  readonly options?: readonly (string | number | Shape)[];
  readonly literal?: string | number;
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
  return [...entriesOf(shape)].flatMap(([key, { shapes, inAll }]) => {
    const at = `${path}.${key}`;
    const [entry] = shapes;
    if (entry === undefined) return [];
    const { inner, absent } = unwrap(entry);
    const values = [...new Set(shapes.flatMap((each) => valuesOf(unwrap(each).inner)))];
    const own = { path: at, type: typeOf(entry), required: inAll && !absent, values };
    const item = inner.item && unwrap(inner.item).inner;
    return [own, ...(item ? fieldsIn(item, `${at}[]`) : fieldsIn(inner, at))];
  });
}

/** The entries of an object; of several objects that it can be, those of each, and whether all have it. */
function entriesOf(
  shape: Shape,
): ReadonlyMap<string, { readonly shapes: readonly Shape[]; readonly inAll: boolean }> {
  const objects =
    shape.type === 'variant' ? (shape.options ?? []).filter((option) => typeof option === 'object') : [shape];
  const keys = new Set(objects.flatMap(({ entries }) => Object.keys(entries ?? {})));
  return new Map(
    [...keys].map((key) => {
      const shapes = objects.flatMap(({ entries }) => entries?.[key] ?? []);
      return [key, { shapes, inAll: shapes.length === objects.length }];
    }),
  );
}

function unwrap(shape: Shape): { readonly inner: Shape; readonly absent: boolean } {
  if (shape.wrapped === undefined) return { inner: shape, absent: false };
  const { inner, absent } = unwrap(shape.wrapped);
  return { inner, absent: absent || shape.type === 'optional' };
}

function valuesOf(shape: Shape): readonly (string | number)[] {
  if (typeof shape.literal === 'string') return [shape.literal];
  const options = (shape.options ?? []).filter((option) => typeof option !== 'object');
  return options.length > 0 || shape.item === undefined ? options : valuesOf(unwrap(shape.item).inner);
}

function typeOf(shape: Shape): string {
  if (shape.wrapped) return typeOf(shape.wrapped) + (shape.type === 'nullable' ? ', or null' : '');
  if (shape.options || typeof shape.literal === 'string') return 'one of a list';
  if (shape.literal !== undefined) return `always ${shape.literal}`;
  if (shape.item) {
    const least = shape.pipe?.find(({ type }) => type === 'min_length')?.requirement;
    return `list (${typeOf(shape.item)})${least === undefined ? '' : `, at least ${least}`}`;
  }
  if (shape.entries) return 'object';
  if (shape.type === 'boolean') return 'true or false';
  if (shape.type === 'number') return 'whole number';
  if (shape.type === 'custom' && typeof shape.message === 'string') return nameOf(shape.message);
  return textType(shape.pipe ?? []);
}

/** Short names for what the messages of the schema describe; a message of no known kind stands as it is. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^an id is/, 'id'],
  [/^a local id/, 'local id'],
  [/EDTF/, 'date (EDTF)'],
  [/^a day,/, 'day'],
  [/^an id, or/, 'id, or event#id'],
  [/^only http/, 'web address'],
  [/^a country code/, 'country code'],
  [/^a language tag/, 'language tag'],
  [/^an alias/, 'text without a bar'],
  [/^a version such/, 'version, such as 1.0.1'],
  [/^a code of/, 'CAMEO code'],
];

function nameOf(message: string): string {
  return NAMES.find(([pattern]) => pattern.test(message))?.[1] ?? message;
}

function textType(pipe: readonly Action[]): string {
  for (const { type, message, requirement } of pipe) {
    if (type !== 'regex' && type !== 'check') continue;
    if (typeof message !== 'string') return `text of the form \`${String(requirement).slice(1, -1)}\``;
    return nameOf(message);
  }
  const most = pipe.find(({ type }) => type === 'max_length')?.requirement;
  return most === undefined ? 'text' : `text, at most ${most} characters`;
}
