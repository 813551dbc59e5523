import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from './en.json?raw';

const SRC = join(import.meta.dirname, '..');

/** The modules that bring words with panels, each with the words: all but those of the record's own first page. */
const LATER = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('Words.ts') && file !== 'recordWords.ts')
  .flatMap((file) => {
    const code = readFileSync(join(import.meta.dirname, file), 'utf8');
    const [, catalogue] = /from '(\.\/[a-z-]+\.json)'/.exec(code) ?? [];
    return code.includes('addMessages(') && catalogue ? [{ file, catalogue }] : [];
  });

/** The modules that some modules reach by static imports, themselves included. */
function reached(...roots: readonly string[]): ReadonlySet<string> {
  const found = new Set(roots.map((root) => join(SRC, root)));
  for (const file of found) {
    const code = readFileSync(file, 'utf8').replace(/import type [^;]+;/g, '');
    for (const [, path = ''] of code.matchAll(
      /^(?:import|export)\b[^;]*?['"](\.{1,2}\/[^'"]+\.tsx?)['"];/gm,
    )) {
      const target = join(dirname(file), path);
      if (existsSync(target)) found.add(target);
    }
  }
  return found;
}

const idsOf = (catalogue: string) => Object.keys(JSON.parse(catalogue) as Record<string, string>);

/** The ids that a module says: literally, or by a template that begins like them. */
function saidIn(file: string, ids: readonly string[]): readonly string[] {
  const code = readFileSync(file, 'utf8');
  const openings = [...code.matchAll(/say\(`([a-z.-]+\.)\$\{/g)].map(([, opening = '']) => opening);
  return ids.filter((id) => code.includes(`'${id}'`) || openings.some((opening) => id.startsWith(opening)));
}

describe('the words of panels', () => {
  const eager = reached(
    'app/boot.ts',
    'app/main.tsx',
    'app/open/main.tsx',
    'app/open/show.tsx',
    'build/prerender.tsx',
    'ui/timeline/TimelineView.tsx',
    'ui/sequence/SequenceView.tsx',
  );

  it('are not waited for by the first screen', () => {
    expect(eager.size).toBeGreaterThan(100);
    expect(LATER.length).toBeGreaterThan(2);
    expect(LATER.filter(({ file }) => eager.has(join(import.meta.dirname, file)))).toEqual([]);
  });

  it('are said by nothing that the first screen has', () => {
    const own = new Set(idsOf(en));
    const later = LATER.flatMap(({ catalogue }) =>
      idsOf(readFileSync(join(import.meta.dirname, catalogue), 'utf8')),
    ).filter((id) => !own.has(id));
    const said = [...eager].flatMap((file) =>
      saidIn(file, later).map((id) => `${relative(SRC, file)}: ${id}`),
    );
    expect(said).toEqual([]);
  });
});
