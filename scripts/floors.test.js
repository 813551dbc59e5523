// @ts-check
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkFloors } from './floors.js';

/** @type {string[]} */
const made = [];

afterEach(async () => {
  await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

/**
 * @param {Record<string, string>} files texts by path
 * @returns {Promise<string>} a folder that holds them
 */
async function tree(files) {
  const root = await mkdtemp(join(tmpdir(), 'floors-'));
  made.push(root);
  for (const [path, text] of Object.entries({ 'package.json': '{"type":"module"}', ...files })) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

/** @param {string[]} problems */
const roads = (problems) => problems.map((problem) => problem.split('\n')[0]).sort();

/** Each check starts the tool in a process of its own, which takes a while on a busy machine. */
const PATIENCE = 60_000;

describe('checkFloors', () => {
  it(
    'accepts imports that go down and by the arrows',
    async () => {
      const root = await tree({
        'src/time/day.ts': 'export type Day = number;',
        'src/record/event.ts': "import type { Day } from '../time/day.ts'; export type Event = { on: Day };",
        'src/query/find.ts':
          "import type { Event } from '../record/event.ts'; export const find = (all: Event[]) => all[0];",
        'src/query/find.test.ts':
          "import { find } from './find.ts'; import { build } from '../testing/build.ts'; find([build()]);",
        'src/testing/build.ts':
          "import type { Event } from '../record/event.ts'; export const build = (): Event => ({ on: 1 });",
      });
      expect(await checkFloors(root, 5)).toEqual({ problems: [], modules: 5 });
    },
    PATIENCE,
  );

  it(
    'names every import that the house forbids',
    async () => {
      const root = await tree({
        'src/time/day.ts': "import type { Event } from '../record/event.ts'; export type Day = Event;",
        'src/record/event.ts': 'export type Event = number;',
        'src/words/say.ts': "import type { Event } from '../record/event.ts'; export type Say = Event;",
        'src/query/find.ts': "import { say } from '../chart/layout/lane.ts'; export const find = say;",
        'src/chart/layout/lane.ts': "import { scene } from '../scene/list.ts'; export const say = scene;",
        'src/chart/scene/list.ts': "import { useState } from 'react'; export const scene = useState;",
        'src/store/make.ts': "import { addDays } from 'date-fns'; export const make = addDays;",
        'src/ui/Panel.tsx': "import { zoom } from 'd3-zoom'; export const Panel = () => zoom;",
        'src/app/main.ts': "import { build } from '../build/plugin.ts'; build();",
        'src/build/plugin.ts': 'export const build = () => 1;',
        'src/stage/frame.ts': "import { cases } from '../testing/cases.ts'; export const frame = cases;",
        'src/testing/cases.ts': 'export const cases = [];',
        'src/query/a.ts': "import { b } from './b.ts'; export const a = () => b;",
        'src/query/b.ts': "import type { a } from './a.ts'; export const b: typeof a = () => b;",
        'src/misc/thing.ts': "import type { Event } from '../record/event.ts'; export type Thing = Event;",
        'src/query/read.ts': "import { readFile } from 'node:fs/promises'; export const read = readFile;",
        'src/query/lost.ts': "import { lost } from './nowhere.ts'; export const found = lost;",
      });
      const { problems } = await checkFloors(root, 5);
      const found = roads(problems);
      for (const road of [
        'floor-time: src/time/day.ts → src/record/event.ts',
        'floor-words: src/words/say.ts → src/record/event.ts',
        'floor-query: src/query/find.ts → src/chart/layout/lane.ts',
        'chart-layout: src/chart/layout/lane.ts → src/chart/scene/list.ts',
        'package-react: src/chart/scene/list.ts → react',
        'package-date-fns: src/store/make.ts → date-fns',
        'package-gestures: src/ui/Panel.tsx → d3-zoom',
        'floor-app: src/app/main.ts → src/build/plugin.ts',
        'floor-stage: src/stage/frame.ts → src/testing/cases.ts',
        'no-circle: src/query/a.ts → src/query/b.ts → src/query/a.ts',
        'known-floors: src/misc/thing.ts → src/record/event.ts',
        'no-node: src/query/read.ts → fs/promises',
        'resolves: src/query/lost.ts → ./nowhere.ts',
      ]) {
        expect(found).toContain(road);
      }
      expect(problems.join('\n')).toContain('src/query/ may import record, time, words.');
    },
    PATIENCE,
  );

  it(
    'fails when it looked at nothing or at too little',
    async () => {
      const empty = await tree({ 'src/readme.txt': 'no modules' });
      expect((await checkFloors(empty, 1)).problems.join()).toContain('Only 0 modules of src');
      const small = await tree({ 'src/time/day.ts': 'export type Day = number;' });
      expect((await checkFloors(small)).problems.join()).toContain('fewer than 25');
    },
    PATIENCE,
  );
});
