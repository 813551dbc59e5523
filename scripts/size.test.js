// @ts-check
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { weigh } from './size.js';

/** @type {string[]} */
const made = [];

afterEach(async () => {
  await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

/** @param {number} bytes so many that do not compress, as a comment */
const noise = (bytes) => `/*${randomBytes(Math.ceil((bytes * 4) / 3)).toString('base64')}*/`;

/**
 * @param {Record<string, string>} [changes] texts by path, over a site that keeps its budgets
 * @returns {Promise<string>} a folder
 */
async function site(changes = {}) {
  const dist = await mkdtemp(join(tmpdir(), 'size-'));
  made.push(dist);
  const files = {
    'index.html': [
      '<script src="/assets/early.js"></script>',
      '<script type="module" crossorigin src="/assets/main.js"></script>',
      '<link rel="modulepreload" crossorigin href="/assets/react.js">',
      '<link rel="stylesheet" crossorigin href="/assets/main.css">',
      '<link rel="icon" href="/icon.svg">',
    ].join('\n'),
    'assets/early.js': 'hide();',
    'assets/main.js': 'import{a as b}from"./shared.js";import("./lazy.js");b();',
    'assets/shared.js': 'export const a=1;',
    'assets/react.js': 'export{};',
    'assets/lazy.js': 'export{};',
    'assets/main.css': 'a{}',
    'assets/face.woff2': 'font',
    'data/core-1.json': '{}',
    'data/text-1.json': '{}',
    ...changes,
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dist, path)), { recursive: true });
    await writeFile(join(dist, path), text);
  }
  return dist;
}

describe('weigh', () => {
  it('fails when the app is not there', async () => {
    const { problems } = await weigh(
      await site({
        'index.html': '<script type="module" src="/assets/react.js"></script>',
        'assets/main.js': '',
      }).then(async (dist) => {
        await rm(join(dist, 'assets/main.js'));
        return dist;
      }),
    );
    expect(problems).toContain('index.html has no app (assets/main*.js).');
  });

  it('counts what the page names and what that imports, and finds the rest lazy', async () => {
    const { rows, problems } = await weigh(await site());
    expect(problems).toEqual([]);
    const script = rows.find(({ name }) => name === 'JavaScript until ready: index.html');
    expect([...(script?.files ?? [])].sort()).toEqual([
      'assets/early.js',
      'assets/main.js',
      'assets/react.js',
      'assets/shared.js',
    ]);
    expect(rows.filter(({ name }) => name.startsWith('lazy')).map(({ name }) => name)).toEqual([
      'lazy chunk: lazy.js',
    ]);
  });

  it('counts each reading, fetched at once, with what it imports', async () => {
    const { rows } = await weigh(
      await site({
        'assets/TimelineView-ab12.js': 'import"./stage.js";',
        'assets/stage.js': 'export{};',
        'assets/SequenceView-cd34.js': 'export{};',
      }),
    );
    /** @param {string} name */
    const waited = (name) =>
      rows.find((row) => row.name.startsWith(`JavaScript until ready, ${name}`))?.files ?? [];
    expect(waited('Timeline')).toEqual(expect.arrayContaining(['assets/main.js', 'assets/stage.js']));
    expect(waited('Sequence')).not.toContain('assets/stage.js');
    expect(rows.filter(({ name }) => name.startsWith('lazy')).map(({ name }) => name)).toEqual([
      'lazy chunk: lazy.js',
    ]);
  });

  it('reads a site that is built for a folder of a host', async () => {
    const { problems } = await weigh(
      await site({
        'index.html':
          '<script type="module" src="/parley/assets/main.js"></script><link rel="stylesheet" href="./assets/main.css">',
      }),
    );
    expect(problems).toEqual([]);
  });

  it.each([
    ['index.html', 70_000, 'HTML: index.html'],
    ['assets/shared.js', 140_000, 'JavaScript until ready: index.html'],
    ['assets/early.js', 2_000, 'blocking script: index.html'],
    ['assets/main.css', 16_000, 'CSS: index.html'],
    ['assets/face.woff2', 100_000, 'fonts'],
    ['data/core-1.json', 41_000, 'core data: core-1.json'],
    ['data/text-1.json', 230_000, 'text data: text-1.json'],
    ['assets/lazy.js', 46_000, 'lazy chunk: lazy.js'],
  ])('fails when %s is too heavy', async (path, bytes, name) => {
    const page = '<script type="module" src="/assets/main.js"></script>';
    const text = path === 'index.html' ? page + noise(bytes) : noise(bytes);
    const { problems } = await weigh(await site({ [path]: text }));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name} is [\\d.]+ kB over its budget`));
  });

  it('fails when it finds nothing to weigh', async () => {
    const dist = await mkdtemp(join(tmpdir(), 'size-'));
    made.push(dist);
    const { problems } = await weigh(dist);
    expect(problems).toEqual([
      'There is no index.html.',
      'There is no font (*.woff2).',
      'There is no core data (data/**/core*.json).',
      'There is no text data (data/**/text*.json).',
    ]);
  });

  it('names a file that the page asks for in vain', async () => {
    const { problems } = await weigh(
      await site({ 'index.html': '<script type="module" src="/assets/gone.js"></script>' }),
    );
    expect(problems).toContain('index.html names /assets/gone.js, which is not there.');
  });
});
