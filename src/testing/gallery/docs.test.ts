/** The page of the docs that shows every case is written here: `npm run unit -- src/testing/gallery --update`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CASES } from '../cases/all.ts';
import type { SceneCase } from '../cases/case.ts';

it('docs/gallery.md shows every case', async () => {
  await expect(pageOf(CASES)).toMatchFileSnapshot('../../../docs/gallery.md');
});

it('no two cases have the same name, and each says what it shows in a sentence', () => {
  expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
  for (const { name, shows } of CASES) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(shows).toMatch(/^[A-Z][^|\n]*\.$/);
  }
});

it('every snapshot is one of a case', () => {
  const files = readdirSync(join(import.meta.dirname, '../snapshots'));
  expect(files.sort()).toEqual(CASES.map(({ name }) => `${name}.svg`).sort());
});

function pageOf(cases: readonly SceneCase[]): string {
  return `# The gallery of the drawing

Each case is a small record (or generated events) in a window of time. It is defined once, in \`src/testing/cases/\`, and is

- a snapshot that the tests hold the drawing against (\`src/testing/snapshots/\`; after a change that is meant:
  \`npm run unit -- src/chart/scene src/testing/gallery --update\`, and look at what changed),
- a live page: \`npm run gallery\` lists them, each with the stage on a canvas and the same scene as SVG; the address
  chooses \`theme=light|dark\`, \`width=1440|720|390\` and \`motion=reduced|full\`,
- a comparison of the two painters, pixel by pixel, in the browser (\`e2e/painters.spec.ts\`),
- an entry of this page, which is written from the cases and checked against them.

\`npm run gallery -- --shots DIR\` takes pictures of ten of them at three widths, light and dark.

${cases.map(entryOf).join('\n\n')}
`;
}

function entryOf({ name, shows, window, data }: SceneCase): string {
  const many = 'generated' in data ? data.generated : data.events.length;
  const events = many === 1 ? '1 event' : `${many.toLocaleString('en-GB')} events`;
  return `## ${name}

${shows} (${events}; \`window=${window}\`)

![${name}](../src/testing/snapshots/${name}.svg)`;
}
