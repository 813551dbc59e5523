// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @typedef {{ file: string, src?: string, imports?: string[], assets?: string[], isEntry?: boolean }} Chunk */

/**
 * What a reader would fetch for each peer: its scripts after gzip, in bytes.
 *
 * @param {string} folder the built page of the benchmark
 * @returns {Promise<Record<string, number>>}
 */
export async function weightsOf(folder) {
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(await readFile(join(folder, '.vite', 'manifest.json'), 'utf8'));
  /** @type {Record<string, number>} */
  const weights = {};
  for (const [name, { src }] of Object.entries(manifest)) {
    const peer = /^\.\.\/peers\/(\w+)\.ts$/.exec(src ?? '')?.[1];
    if (!peer) continue;
    const files = new Set(scriptsOf(manifest, name));
    const sizes = await Promise.all(
      [...files].map(async (file) => gzipSync(await readFile(join(folder, file))).length),
    );
    weights[peer] = sizes.reduce((sum, size) => sum + size, 0);
  }
  return weights;
}

/**
 * A chunk's scripts and those it imports, but for the page's own.
 *
 * @param {Record<string, Chunk>} manifest
 * @param {string} name
 * @returns {string[]}
 */
function scriptsOf(manifest, name) {
  const chunk = manifest[name];
  if (!chunk || chunk.isEntry) return [];
  const assets = (chunk.assets ?? []).filter((file) => file.endsWith('.js'));
  return [chunk.file, ...assets, ...(chunk.imports ?? []).flatMap((other) => scriptsOf(manifest, other))];
}
