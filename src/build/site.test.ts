import { describe, expect, it } from 'vitest';
import { absolute, siteUrl } from './site.ts';

describe('the address of the site', () => {
  it('is the origin with its base path, with a slash at its end', () => {
    expect(siteUrl({ SITE_URL: 'https://example.org' })?.href).toBe('https://example.org/');
    expect(siteUrl({ SITE_URL: ' https://example.org/parley ' })?.href).toBe('https://example.org/parley/');
    expect(siteUrl({ SITE_URL: 'http://localhost:4199/a/b/' })?.href).toBe('http://localhost:4199/a/b/');
  });

  it('is not known where the build was not told', () => {
    expect(siteUrl({})).toBeUndefined();
    expect(siteUrl({ SITE_URL: ' ' })).toBeUndefined();
  });

  it.each([
    ['example.org', 'is no web address'],
    ['localhost:4199', 'is no web address'],
    ['//example.org', 'is no web address'],
    ['https://', 'is no web address'],
    ['ftp://example.org/', 'is no web address'],
    ['javascript:alert(1)', 'is no web address'],
    ['https://me:secret@example.org/', 'holds a name or password'],
    ['https://example.org/?a=1', 'has a query or a fragment'],
    ['https://example.org/#x', 'has a query or a fragment'],
  ])('refuses %s and says what to do', (given, problem) => {
    expect(() => siteUrl({ SITE_URL: given })).toThrow(problem);
    expect(() => siteUrl({ SITE_URL: given })).toThrow('SITE_URL=https://example.org/parley/');
  });

  it('makes paths from the root of the site absolute', () => {
    const site = new URL('https://example.org/parley/');
    expect(absolute('', site)).toBe('https://example.org/parley/');
    expect(absolute('event/2025-03-11-x/', site)).toBe('https://example.org/parley/event/2025-03-11-x/');
  });
});
