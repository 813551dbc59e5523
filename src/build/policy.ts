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

/** What hosts send with every file. All of it is public, and a sandboxed frame, whose origin is opaque, loads nothing else. */
const WITH_ALL: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Access-Control-Allow-Origin': '*',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

/** With a page that stands for itself, and with one that others may frame. */
const WITH_PAGES: Headers = {
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
};
const WITH_FRAMES: Headers = { 'Referrer-Policy': 'no-referrer' };

/** Folders whose pages may be framed anywhere. */
const FRAMED: readonly string[] = ['embed'];

/** With what never changes under its name. */
const FOR_GOOD: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** Headers for a path of the site that begins with a slash; a `*` in it stands for anything. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Headers;
}

/** A page: its path from the root of the site, and the policy it carries itself. */
export interface CarriedPolicy {
  readonly path: string;
  readonly policy: string;
}

/**
 * What hosts have to send. No header is in two rules that meet: some hosts would send both values, and of two policies both
 * hold. A page is sent with the policy it carries, so the two agree; those of one folder have to have the same. Throws where
 * they do not.
 */
export function headerRules(
  pages: readonly CarriedPolicy[],
  files: readonly string[],
): readonly HeaderRule[] {
  const places = new Map<string, string>();
  for (const { path, policy } of pages) {
    const place = placeOf(path);
    const other = places.get(place);
    if (other !== undefined && other !== policy)
      throw new Error(`Pages in ${place} carry different policies: hosts send one for all of them.`);
    places.set(place, policy);
  }
  return [
    { path: '/*', headers: WITH_ALL },
    ...[...places].flatMap(([place, policy]) => {
      const isFramed = FRAMED.some((folder) => place === `/${folder}/*`);
      const headers = {
        'Content-Security-Policy': `${policy}; frame-ancestors ${isFramed ? '*' : "'self'"}`,
        ...(isFramed ? WITH_FRAMES : WITH_PAGES),
      };
      return (place === '/index.html' ? ['/', place] : [place]).map((path) => ({ path, headers }));
    }),
    ...forGood(files).map((path) => ({ path, headers: FOR_GOOD })),
  ];
}

/** The folder at the root of the site in which a page stands, or the page itself where that is the root. */
function placeOf(path: string): string {
  const [first = '', ...rest] = path.split('/');
  return rest.length > 0 ? `/${first}/*` : `/${first}`;
}

/** Paths of what is named by its content or its version; few rules, for some hosts read no more than a hundred. */
function forGood(files: readonly string[]): readonly string[] {
  const single = files.filter((file) => /^(data\/(core|text)-\w+\.json|embed-\d[\w.-]*\.js)$/.test(file));
  const kinds = new Map<string, boolean>();
  for (const file of files) {
    const [, folder, ending] = /^(open|article)\/.*\.(js|css)$/.exec(file) ?? [];
    if (folder === undefined) continue;
    const path = `/${folder}/*.${ending}`;
    kinds.set(path, (kinds.get(path) ?? true) && /-[\w-]{8}\.\w+$/.test(file));
  }
  const whole = [...kinds].flatMap(([path, isNamed]) => (isNamed ? [path] : []));
  return ['/assets/*', ...single.map((file) => `/${file}`), ...whole];
}
