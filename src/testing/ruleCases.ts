/** Holds each rule of the record by records that break it and records that keep it. */
import { describe, expect, it } from 'vitest';
import type { EventCheck, Rule, WholeCheck } from '../record/checks/check.ts';
import type { RecordFiles } from '../record/files.ts';
import type { EventFile } from '../record/schema.ts';
import { ACTORS, DATASET, TOPICS } from './builders.ts';

/** Events, with the registries of the builders, or files of one's own. */
type Given = readonly EventFile[] | RecordFiles;

/** Records that break a rule, each with the paths at which it is found, and records that keep it. */
export interface RuleCases {
  readonly breaks: Readonly<Record<string, readonly [Given, ...string[]]>>;
  readonly keeps: Readonly<Record<string, Given>>;
}

/** Some events as files, with the registries of the builders. */
export function recordFiles(events: readonly EventFile[], more: Partial<RecordFiles> = {}): RecordFiles {
  return { dataset: DATASET, actors: ACTORS, topics: TOPICS, exceptions: [], events, ...more };
}

/** Tests for each of some rules; a rule without cases, and cases without a rule, fail. */
export function holdRules(
  rules: readonly (EventCheck | WholeCheck)[],
  cases: Readonly<Record<string, RuleCases>>,
): void {
  it('all have cases', () => {
    expect(Object.keys(cases).sort()).toEqual(rules.map(({ id }) => id).sort());
    for (const { breaks, keeps } of Object.values(cases)) {
      expect(Object.keys(breaks).length).toBeGreaterThan(0);
      expect(Object.keys(keeps).length).toBeGreaterThan(0);
    }
  });
  for (const rule of rules)
    describe(rule.id, () => {
      const { breaks = {}, keeps = {} } = cases[rule.id] ?? {};
      it.each(Object.entries(breaks))('finds %s', (_, [given, ...paths]) => {
        const found = [...rule.run(filesOf(given))];
        expect(found.map(({ path }) => path)).toEqual(paths);
        for (const each of found) {
          expect(each.found).not.toMatch(/undefined|NaN/);
          expect(each.fix).toMatch(/\w/);
        }
      });
      it.each(Object.entries(keeps))('lets %s pass', (_, given) => {
        expect([...rule.run(filesOf(given))]).toEqual([]);
      });
      it('says itself in one sentence', () => saysItself(rule));
    });
}

/** A rule's sentence is one, and its name an id that exceptions can be written with. */
function saysItself({ id, says }: Rule): void {
  expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(says).toMatch(/^[A-Z].*\.$/);
}

function filesOf(given: Given): RecordFiles {
  return 'events' in given ? given : recordFiles(given);
}
