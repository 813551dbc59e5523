/** The editors' JSON Schema, written from the same schema that checks the record. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { ActorSchema, DatasetSchema, EventSchema, TopicSchema } from '../record/schema.ts';

const FILES = {
  'event.schema.json': EventSchema,
  'actors.schema.json': v.array(ActorSchema),
  'topics.schema.json': v.array(TopicSchema),
  'dataset.schema.json': DatasetSchema,
};

/** The texts of the JSON Schemas, by name. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(FILES).map(([name, schema]) => [
      name,
      `${JSON.stringify(toJsonSchema(schema, { errorMode: 'ignore', ignoreActions: ['check', 'trim'] }), null, 2)}\n`,
    ]),
  );
}

/**
 * Writes the JSON Schemas into a record's folder, or, with `check`, only compares. Gives the names of the files that
 * were (or are) stale. What a schema language cannot say (a date's calendar, an address's safety) stays with the check.
 */
export async function writeSchemas(dir: string, { check }: { check: boolean }): Promise<string[]> {
  const stale: string[] = [];
  for (const [name, json] of schemaFiles()) {
    const before = await readFile(join(dir, name), 'utf8').catch(() => '');
    if (before === json) continue;
    stale.push(name);
    if (!check) await writeFile(join(dir, name), json);
  }
  return stale;
}
