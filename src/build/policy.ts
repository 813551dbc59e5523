/** The pages' Content-Security-Policy, as far as a `meta` element may carry it. */

const DIRECTIVES: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'font-src': ["'self'"],
  'img-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
};

/** The policy's text; `own` are directives of one page. Headers may add `frame-ancestors`, which a `meta` element may not carry. */
export function contentSecurityPolicy(own: Readonly<Record<string, readonly string[]>> = {}): string {
  return Object.entries({ ...DIRECTIVES, ...own })
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}
