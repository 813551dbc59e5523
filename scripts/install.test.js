// @ts-check
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { coversAll, isInstalled, isNodeIn } from './install.js';

describe('coversAll', () => {
  const wanted = {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'x' },
    'node_modules/mac-only': { version: '1.0.0', optional: true },
  };

  it('accepts an install that lacks only what is made for other systems', () => {
    expect(coversAll(wanted, { 'node_modules/a': { version: '1.0.0', integrity: 'x' } })).toBe(true);
  });

  it.each([
    ['a package is missing', {}],
    ['a version differs', { 'node_modules/a': { version: '1.0.1', integrity: 'x' } }],
    ['the content differs', { 'node_modules/a': { version: '1.0.0', integrity: 'y' } }],
  ])('refuses an install where %s', (_, installed) => {
    expect(coversAll(wanted, installed)).toBe(false);
  });
});

describe('isInstalled', () => {
  /** @type {string} */
  let root;
  const lock = JSON.stringify({ packages: { 'node_modules/a': { version: '2.0.0' } } });
  const older = JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0' } } });

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'install-'));
    await writeFile(join(root, 'package-lock.json'), lock);
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  /**
   * @param {string} text what the install says of itself
   * @param {number} seconds how much younger than the lock file it is
   */
  async function install(text, seconds) {
    const file = join(root, 'node_modules', '.package-lock.json');
    await mkdir(join(root, 'node_modules'));
    await writeFile(file, text);
    await utimes(join(root, 'package-lock.json'), 1_000_000, 1_000_000);
    await utimes(file, 1_000_000 + seconds, 1_000_000 + seconds);
  }

  it('is false when nothing is installed', async () => {
    expect(await isInstalled(root)).toBe(false);
  });

  it('is true when the install is younger than the lock file', async () => {
    await install(older, 10);
    expect(await isInstalled(root)).toBe(true);
  });

  it('asks the packages when the lock file is younger', async () => {
    await install(older, -10);
    expect(await isInstalled(root)).toBe(false);
  });

  it('is true when a younger lock file asks for the same packages', async () => {
    await install(lock, -10);
    expect(await isInstalled(root)).toBe(true);
  });
});

describe('isNodeIn', () => {
  const RANGE = '^20.19.0 || ^22.16.0 || >=24.0.0';

  it.each(['20.19.0', '20.20.2', '22.16.0', '22.21.1', '24.0.0', '25.1.0'])('takes %s', (version) => {
    expect(isNodeIn(RANGE, version)).toBe(true);
  });

  it.each(['18.20.0', '20.18.9', '21.7.0', '22.15.1', '23.11.0'])('refuses %s', (version) => {
    expect(isNodeIn(RANGE, version)).toBe(false);
  });
});
