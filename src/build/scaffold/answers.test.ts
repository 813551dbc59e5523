import { describe, expect, it } from 'vitest';
import { EventSchema } from '../../record/schema.ts';
import { readChoice, readDate, readField, readSome, readYes } from './answers.ts';

const TYPES = ['statement', 'meeting', 'measure'] as const;

describe('an answer', () => {
  it('that is a date is taken as it was written', () => {
    expect(readDate('2025-03-14~')).toEqual({ ok: true, value: '2025-03-14~' });
  });

  it.each([
    ['2025-02-30', 'has 28 days', '2025-02'],
    ['14 March 2025', 'a date in words', '2025-03-14'],
    ['Mar. 4, 2025', 'a date in words', '2025-03-04'],
    ['31 June 2025', 'white space', 'no spaces'],
    ['', 'an empty text', '2025-03-14'],
  ])('%j is refused as a date with what to write', (text, found, fix) => {
    expect(readDate(text)).toEqual({
      ok: false,
      found: expect.stringContaining(found),
      fix: expect.stringContaining(fix),
    });
  });

  it.each([
    ['2', 'meeting'],
    ['measure', 'measure'],
    ['Meeting', 'meeting'],
    ['st', 'statement'],
  ])('%j chooses', (text, value) => {
    expect(readChoice(text, TYPES)).toEqual({ ok: true, value });
  });

  it.each([
    ['me', 'meeting, measure'],
    ['', 'statement, meeting, measure'],
    ['9', 'statement, meeting, measure'],
  ])('%j does not choose, and is told what would', (text, fix) => {
    expect(readChoice(text, TYPES)).toMatchObject({ ok: false, fix: `write one of: ${fix}` });
  });

  it('chooses a number by itself, not by its place', () => {
    expect(readChoice('1', [1, 2, 3])).toEqual({ ok: true, value: 1 });
    expect(readChoice('3', [3, 2, 1])).toEqual({ ok: true, value: 3 });
  });

  it('is held to the schema, with the count of its characters', () => {
    expect(readField('x'.repeat(80), EventSchema.entries.title)).toMatchObject({ ok: true });
    expect(readField('x'.repeat(81), EventSchema.entries.title)).toMatchObject({
      found: '81 characters, at most 80 fit',
    });
    expect(readField('Not An Id', EventSchema.entries.id)).toMatchObject({
      fix: expect.stringContaining('lower-case'),
    });
  });

  it('is yes, no or neither', () => {
    expect([readYes('y'), readYes('No')]).toEqual([
      { ok: true, value: true },
      { ok: true, value: false },
    ]);
    expect(readYes('perhaps').ok).toBe(false);
  });

  it('is some of a list, each once', () => {
    expect(readSome('s2, s1 s2', ['s1', 's2'])).toEqual({ ok: true, value: ['s2', 's1'] });
    expect(readSome('s3', ['s1', 's2'])).toMatchObject({ found: '"s3"' });
  });
});
