import { describe, expect, it } from 'vitest';
import { event, filesOf } from '../../testing/builders.ts';
import { recordFiles } from '../../testing/ruleCases.ts';
import type { ExceptionFile } from '../schema.ts';
import { RULES, reviewRecord, runChecks } from './run.ts';

/** Breaks `label` and `channel`, and stands unlinked. */
const bare = event('bare', '2025-03-14', { significance: 1 });

function rulesFound(exceptions: readonly ExceptionFile[]): readonly string[] {
  return runChecks(recordFiles([bare], { exceptions }))
    .filter(({ file }) => file.startsWith('events/bare'))
    .map(({ rule }) => rule ?? '');
}

function aboutExceptions(...exceptions: readonly ExceptionFile[]) {
  return runChecks(recordFiles([bare], { exceptions })).filter(({ rule }) => rule === 'exceptions');
}

describe('the rules together', () => {
  it('have a name each', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('name file, rule and level of what they find', () => {
    const issues = runChecks(recordFiles([bare]));
    expect(issues).toContainEqual(
      expect.objectContaining({ file: 'events/bare.json', path: '$.label', rule: 'label', level: 'error' }),
    );
    expect(issues).toContainEqual(
      expect.objectContaining({ file: 'events/bare.json', rule: 'unlinked', level: 'warning' }),
    );
    expect(issues).toContainEqual(expect.objectContaining({ file: 'actors.json', rule: 'idle-actor' }));
  });

  it('stop a record with an error, and let one with warnings through', () => {
    const texts = filesOf([bare]);
    expect(reviewRecord(texts).files).toBeUndefined();
    const sound = event('sound', '2025-03-14', {
      significance: 1,
      label: 'Trump: talks',
      channel: 'post',
      topics: ['truce', 'prisoners'],
      actors: [
        { actor: 'trump', role: 'author' },
        ...['macron', 'zelensky', 'leavitt', 'putin'].map((actor) => ({ actor, role: 'mentioned' as const })),
      ],
    });
    const reviewed = reviewRecord(filesOf([sound]));
    expect(reviewed.issues.map(({ level, rule }) => `${level} ${rule}`)).toEqual([
      'warning unlinked',
      'warning origin',
    ]);
    expect(reviewed.files?.events).toHaveLength(1);
  });

  it('are not asked of files whose ids are wrong', () => {
    const { issues } = reviewRecord(filesOf([{ ...bare, topics: ['truse'] }]));
    expect(issues.map(({ path, rule }) => [path, rule])).toEqual([['$.topics[0]', undefined]]);
  });
});

describe('an exception', () => {
  const why = 'Because.';

  it('silences its rule for its event and nothing else', () => {
    expect(rulesFound([])).toEqual(['label', 'channel', 'unlinked', 'origin']);
    expect(rulesFound([{ check: 'label', event: 'bare', why }])).toEqual(['channel', 'unlinked', 'origin']);
    expect(aboutExceptions({ check: 'label', event: 'bare', why })).toEqual([]);
  });

  it.each([
    ['a rule that is kept', [{ check: 'joint', event: 'bare', why }], '$[0]', 'silences nothing'],
    ['a rule nobody knows', [{ check: 'labels', event: 'bare', why }], '$[0]', 'no rule'],
    ['a rule about the whole', [{ check: 'share-low', event: 'bare', why }], '$[0]', 'no rule'],
    ['an event nobody knows', [{ check: 'label', event: 'gone', why }], '$[0]', 'no event'],
    [
      'the same a second time',
      [
        { check: 'label', event: 'bare', why },
        { check: 'label', event: 'bare', why: 'And because.' },
      ],
      '$[1]',
      'second time',
    ],
  ])('is a warning for %s', (_, exceptions, path, found) => {
    const [warning, ...more] = aboutExceptions(...exceptions);
    expect(more).toEqual([]);
    expect(warning).toMatchObject({ file: 'exceptions.json', level: 'warning', path });
    expect(warning?.found).toContain(found);
  });
});
