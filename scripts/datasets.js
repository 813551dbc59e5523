// @ts-check
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The folders of records a command is about: those named, else every folder of `data/` with a
 * `dataset.json`.
 *
 * @param {string} root the project's folder
 * @param {string[]} named folders as the reader wrote them
 * @returns {Promise<string[]>} paths, at least one
 * @throws {Error} when there is none
 */
export async function findDatasets(root, named) {
  if (named.length > 0) return named;
  const data = join(root, 'data');
  const names = (await readdir(data).catch(() => [])).sort();
  const found = await Promise.all(
    names.map(async (name) => {
      const dir = join(data, name);
      const isDataset = await stat(join(dir, 'dataset.json')).then(
        (file) => file.isFile(),
        () => false,
      );
      return isDataset ? [dir] : [];
    }),
  );
  const dirs = found.flat();
  if (dirs.length === 0)
    throw new Error('There is no record to look at: no folder of data/ holds a dataset.json.');
  return dirs;
}
