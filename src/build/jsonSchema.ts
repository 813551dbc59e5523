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

/**
 * Writes the JSON Schemas into a record's folder, or, with `check`, only compares. Gives the names of the files that
 * were (or are) stale. What a schema language cannot say (a date's calendar, an address's safety) stays with the check.
 */
export async function writeSchemas(dir: string, { check }: { check: boolean }): Promise<string[]> {
  const stale: string[] = [];
  for (const [name, schema] of Object.entries(FILES)) {
    const json = `${JSON.stringify(toJsonSchema(schema, { errorMode: 'ignore', ignoreActions: ['check', 'trim'] }), null, 2)}\n`;
    const before = await readFile(join(dir, name), 'utf8').catch(() => '');
    if (before === json) continue;
    stale.push(name);
    if (!check) await writeFile(join(dir, name), json);
  }
  return stale;
}
