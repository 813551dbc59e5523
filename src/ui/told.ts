/** What the page's head says of the site and its data. */

/** What it says under a name; `undefined` where it says nothing. */
export function told(name: string): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="parley:${name}"]`)?.content;
}
