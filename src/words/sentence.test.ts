import { describe, expect, it } from 'vitest';
import { joined, namesInWords, type Spoken, sentence, spokenParts } from './sentence.ts';
import { wordsFor } from './words.ts';

const words = wordsFor();
const response: Spoken = {
  date: 'Friday 14 March 2025, hour not known',
  from: ['Russia'],
  to: ['the United States'],
  type: 'response',
  answer: 'conditions',
  standing: ['Disputed by Ukraine'],
};

describe('the spoken sentence', () => {
  it('says when, who to whom, what kind and who disputes it', () => {
    expect(sentence(response, words)).toBe(
      'Friday 14 March 2025, hour not known. Russia to the United States. Response, with conditions. Disputed by Ukraine.',
    );
  });

  it('names those who met without an addressee, and is silent on a standing that nobody questions', () => {
    const meeting: Spoken = {
      ...response,
      from: ['the United States', 'Ukraine'],
      to: [],
      type: 'meeting',
      answer: undefined,
      standing: [],
    };
    expect(sentence(meeting, words)).toBe(
      'Friday 14 March 2025, hour not known. The United States and Ukraine. Meeting.',
    );
  });

  it.each([
    ['accepts', 'Response, accepting.'],
    ['rejects', 'Response, rejecting.'],
    [undefined, 'Response.'],
  ] as const)('says what a response that %s says', (answer, kind) => {
    expect(spokenParts({ ...response, answer }, words).kind).toBe(kind);
  });

  it('leaves out what is not known', () => {
    expect(spokenParts({ ...response, from: [], to: [] }, words).who).toBe('');
    expect(spokenParts({ ...response, from: [] }, words).who).toBe('The United States.');
  });
});

describe('many names', () => {
  it('counts those after the third', () => {
    expect(namesInWords(['France', 'Germany', 'Italy'], words)).toBe('France, Germany and Italy');
    expect(namesInWords(['France', 'Germany', 'Italy', 'Poland'], words)).toBe(
      'France, Germany, Italy and 1 other',
    );
    expect(namesInWords(['a', 'b', 'c', 'd', 'e', 'f', 'g'], words)).toBe('a, b, c and 4 others');
  });
});

it('joins sentences and leaves out empty ones', () => {
  expect(joined(['', 'One.', '', 'Two.', 'Three.'], words)).toBe('One. Two. Three.');
  expect(joined([], words)).toBe('');
});
