import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hostScripts, makeHostScript } from './hostScript.ts';

const ROOT = join(import.meta.dirname, '../..');

/**
 * Every script that was published, with its hash. Rows are added and never changed or removed: pages of others name the
 * file by this hash, and would load nothing.
 */
const PINNED: Readonly<Record<string, string>> = {
  '1.0.0': 'sha384-SsWmuNoBV6S2cEITXmTwBSQV5oifzy6KbKfGaYdvCR7OeGW6YTPgLYJYREGn4SXI',
};

describe('the script for other people’s pages', () => {
  it('is kept as it was published, in every version', async () => {
    const scripts = await hostScripts(ROOT);
    expect(Object.fromEntries(scripts.map(({ version, integrity }) => [version, integrity]))).toEqual(PINNED);
  });

  it('is what its source makes; a change of it needs a new version', async () => {
    const latest = (await hostScripts(ROOT)).at(-1)?.file ?? '';
    const published = await readFile(join(ROOT, 'public', latest), 'utf8');
    // When this fails: `npm run embed:script -- <next version>`, and a row above.
    expect(await makeHostScript(ROOT)).toBe(published);
  });

  it('is small, and neither fetches, stores nor reads markup', async () => {
    const code = await makeHostScript(ROOT);
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(2_048);
    expect(code).not.toMatch(/innerHTML|import\(|fetch\(|eval|Storage|cookie|<style/);
  });
});
