import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFiles } from '../record/files.ts';
import { readRecordDir } from './readDir.ts';

const DATA = join(import.meta.dirname, '../../data');

interface Row {
  readonly events: readonly string[];
  readonly url: string;
  readonly how: string;
}

let rows: readonly Row[] = [];
let cited: ReadonlyMap<string, ReadonlySet<string>> = new Map();

beforeAll(async () => {
  const text = await readFile(join(DATA, 'SOURCES-ADDED.md'), 'utf8');
  rows = [...text.matchAll(/^\| (`[^<|]+`) \| <([^>]+)> \|.*\| ([^|]+) \|$/gm)].map(
    ([, events = '', url = '', how = '']) => ({ events: events.replaceAll('`', '').split(', '), url, how }),
  );
  expect(rows.length).toBe(text.split('\n').filter((line) => line.startsWith('| `')).length);
  const { files } = readFiles(await readRecordDir(join(DATA, 'ukraine-ceasefire')));
  cited = new Map(files?.events.map(({ id, sources }) => [id, new Set(sources.map(({ url }) => url))]) ?? []);
});

describe('the list of added sources', () => {
  it('names no page twice', () => {
    const urls = rows.map(({ url }) => url);
    expect(urls.filter((url, i) => urls.indexOf(url) !== i)).toEqual([]);
  });

  it('names only pages that the record cites, with all events that do', () => {
    for (const { events, url } of rows) {
      const citing = [...cited].flatMap(([event, urls]) => (urls.has(url) ? [event] : []));
      expect([...events].sort(), url).toEqual(citing.sort());
    }
  });

  it('says of each how it was read', () => {
    for (const { how, url } of rows)
      expect(how, url).toMatch(/^(?:excerpt|whole page|one of the first pages)/);
  });
});
