/** Where the built site will stand, for what is read outside it: canonical links, cards, feeds, sitemaps. */

/**
 * The site's root as `SITE_URL` gives it (origin and base path), with a slash at its end; `undefined` where the build was
 * not told. Throws with what to do when the value is no such address.
 */
export function siteUrl(env: Readonly<Record<string, string | undefined>> = process.env): URL | undefined {
  const given = env.SITE_URL?.trim();
  if (given === undefined || given === '') return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const problem =
    !url || !/^https?:\/\//i.test(given)
      ? 'is no web address'
      : url.username !== '' || url.password !== ''
        ? 'holds a name or password'
        : /[?#]/.test(given)
          ? 'has a query or a fragment'
          : undefined;
  if (!url || problem !== undefined)
    throw new Error(
      `SITE_URL ${problem}: "${given}". Give the site's origin and base path, for example SITE_URL=https://example.org/parley/, or leave it unset: links are then relative.`,
    );
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/** The absolute address of a path from the site's root (`event/x/`), whose parts are encoded already. */
export function absolute(path: string, site: URL): string {
  return new URL(`./${path}`, site).href;
}
