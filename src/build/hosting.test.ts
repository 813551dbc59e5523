import { describe, expect, it } from 'vitest';
import { readRules } from '../../scripts/serve.js';
import { apacheFile, headersFile, nginxFile } from './hosting.ts';
import { headerRules } from './policy.ts';

const PAGES = [
  { path: 'index.html', policy: "default-src 'none'" },
  { path: '404.html', policy: "default-src 'none'" },
  { path: 'event/a/index.html', policy: "default-src 'none'; script-src 'none'" },
  { path: 'event/b/index.html', policy: "default-src 'none'; script-src 'none'" },
  { path: 'embed/index.html', policy: "default-src 'none'; script-src 'self'" },
];
const FILES = [
  ...PAGES.map(({ path }) => path),
  'assets/main-B-x_9aZ2.js',
  'data/core-0a1b2c3d.json',
  'data/record/1.0.0/core.json',
  'embed-1.0.0.js',
  'open/main-abcdefgh.js',
  'embed/main-abcdefgh.js',
  'embed/plain.js',
];
const rules = headerRules(PAGES, FILES);

/** What is sent with a path: every value of every header. */
function sentWith(path: string, text = headersFile(rules, '/')): Record<string, string[]> {
  const sent: Record<string, string[]> = {};
  for (const rule of readRules(text))
    if (rule.path.test(path))
      for (const [name, value] of rule.headers) sent[name] = [...(sent[name] ?? []), value];
  return sent;
}

describe('what hosts send', () => {
  it('is a page’s own policy, once, and who may frame it', () => {
    const policyOf = (path: string) => sentWith(path)['Content-Security-Policy'];
    expect(policyOf('/')).toEqual(["default-src 'none'; frame-ancestors 'self'"]);
    expect(policyOf('/index.html')).toEqual(policyOf('/'));
    expect(policyOf('/event/b/')).toEqual(["default-src 'none'; script-src 'none'; frame-ancestors 'self'"]);
    expect(policyOf('/embed/')).toEqual(["default-src 'none'; script-src 'self'; frame-ancestors *"]);
    expect(sentWith('/embed/')['Referrer-Policy']).toEqual(['no-referrer']);
    expect(sentWith('/embed/')['Cross-Origin-Opener-Policy']).toBeUndefined();
    expect(sentWith('/')['Cross-Origin-Opener-Policy']).toEqual(['same-origin']);
  });

  it('lets frames of no origin read every file, and is never sent twice', () => {
    for (const file of FILES) {
      const sent = sentWith(`/${file}`);
      expect(sent['Access-Control-Allow-Origin']).toEqual(['*']);
      expect(sent['X-Content-Type-Options']).toEqual(['nosniff']);
      for (const values of Object.values(sent)) expect(values).toHaveLength(1);
    }
  });

  it('lets be kept for good what is named by its content, and nothing else', () => {
    const kept = FILES.filter((file) => sentWith(`/${file}`)['Cache-Control'] !== undefined);
    expect(kept).toEqual([
      'assets/main-B-x_9aZ2.js',
      'data/core-0a1b2c3d.json',
      'embed-1.0.0.js',
      'open/main-abcdefgh.js',
    ]);
  });

  it('stands below the base of the site', () => {
    const text = headersFile(rules, '/parley/');
    expect(sentWith('/parley/event/a/', text)['Content-Security-Policy']).toHaveLength(1);
    expect(sentWith('/event/a/', text)).toEqual({});
  });

  it('cannot be told for pages of one folder that carry different policies', () => {
    expect(() => headerRules([...PAGES, { path: 'event/c/index.html', policy: 'other' }], [])).toThrow(
      '/event/*',
    );
  });

  it('is the same for nginx and Apache', () => {
    const nginx = nginxFile(rules, '/a.b/');
    expect(nginx).toContain(
      `"~^/a\\.b/event/" "default-src 'none'; script-src 'none'; frame-ancestors 'self'";`,
    );
    expect(nginx).toContain(`"~^/a\\.b/$" "default-src 'none'; frame-ancestors 'self'";`);
    expect(nginx).toContain('add_header Content-Security-Policy $parley_content_security_policy always;');
    expect(nginx).toContain('"~^/a\\.b/open/.*\\.js$"');
    const apache = apacheFile(rules, '/');
    for (const { headers } of rules)
      for (const [name, value] of Object.entries(headers)) {
        expect(nginx).toContain(`"${value}";`);
        expect(apache).toContain(`Header always set ${name} "${value}" env=parley_`);
      }
  });
});
