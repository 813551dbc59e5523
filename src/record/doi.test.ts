import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DATASET } from '../testing/builders.ts';
import { bareDoi, doiAddress } from './doi.ts';
import { DatasetSchema } from './schema.ts';

describe('a DOI', () => {
  it.each(['10.5281/zenodo.1234567', 'https://doi.org/10.5281/zenodo.1234567'])('is read from %s', (text) => {
    expect(bareDoi(text)).toBe('10.5281/zenodo.1234567');
    expect(v.is(DatasetSchema, { ...DATASET, doi: text })).toBe(true);
  });

  it.each([
    '',
    '10.5281',
    '10.5281/',
    'doi:10.5281/x',
    'http://doi.org/10.5281/x',
    'https://doi.org.evil.example/10.5281/x',
    'https://evil.example/10.5281/x',
    '10.5281/a b',
    '10.5281/a\nb',
    'javascript:10.5281/x',
  ])('is not %j', (text) => {
    expect(bareDoi(text)).toBeUndefined();
    expect(v.is(DatasetSchema, { ...DATASET, doi: text })).toBe(false);
  });

  it('leads to an address in which nothing breaks out', () => {
    expect(doiAddress('10.1000/456#789<x>?"')).toBe('https://doi.org/10.1000/456%23789%3Cx%3E%3F%22');
  });
});
