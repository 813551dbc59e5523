import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';
import { type Message, sayerIn, type Values } from './message.ts';

const say = (text: string, values?: Values) =>
  sayerIn('en-GB', () => compileMessage(text) as Message)('any', values);

describe('a message', () => {
  it.each([
    ['Plain words', {}, 'Plain words'],
    ['', {}, ''],
    ['{a} and {b}', { a: 'x', b: 12345 }, 'x and 12345'],
    ['{n, number} events', { n: 12345 }, '12,345 events'],
    ['{n, plural, one {# event} other {# events}}', { n: 1 }, '1 event'],
    ['{n, plural, one {# event} other {# events}}', { n: 1234 }, '1,234 events'],
    ['{n, plural, =0 {none} one {one} other {many}}', { n: 0 }, 'none'],
    ['{n, plural, one {# of {m, number}} other {# of {m, number}}}', { n: 2, m: 1000 }, '2 of 1,000'],
    ['{n, plural, other {{kind, select, a {# as} other {# others}}}}', { n: 3, kind: 'a' }, '3 as'],
    ['{kind, select, a {A} other {Other}}', { kind: 'b' }, 'Other'],
    ['Number #1 of {a}', { a: 'x' }, 'Number #1 of x'],
    ['It’s {a}', {}, 'It’s '],
  ] as const)('%s with %o', (text, values, expected) => {
    expect(say(text, values)).toBe(expected);
  });

  it('reads nothing in its values', () => {
    for (const value of [
      '\\u202e',
      '\\x3c',
      '#',
      '{a}',
      '%__lingui_octothorpe__%',
      '$&',
      '__proto__',
      'constructor',
    ])
      expect(say('{n, plural, one {# and {value}} other {# and {value}}}', { n: 2, value })).toBe(
        `2 and ${value}`,
      );
    expect(say('{kind, select, a {A} other {Other}}', { kind: 'constructor' })).toBe('Other');
    expect(say('{kind, select, a {A} other {Other}}', { kind: '__proto__' })).toBe('Other');
  });

  it('that nobody has is said by its id', () => {
    expect(sayerIn('en-GB', () => undefined)('no.such')).toBe('no.such');
  });
});

it('has no part in any catalogue that is not understood', () => {
  const kinds = new Set<unknown>();
  const look = (message: unknown): void => {
    expect(message, 'a text that is no message').toBeInstanceOf(Array);
    if (!Array.isArray(message)) return;
    for (const part of message) {
      if (!Array.isArray(part)) continue;
      const [, kind, arms = {}] = part as [string, unknown, Record<string, unknown>?];
      kinds.add(kind);
      expect(arms.offset, 'an offset').toBeUndefined();
      for (const [key, arm] of Object.entries(arms)) if (key !== 'offset') look(arm);
    }
  };
  for (const file of readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json')))
    for (const text of Object.values(
      JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Record<string, string>,
    ))
      look(compileMessage(text));
  expect([...kinds].map(String).sort()).toEqual(['number', 'plural', 'select', 'undefined']);
});
