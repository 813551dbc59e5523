/** Where this site stands, for links that are taken out of it. */

/** The address of the site's root, with a slash at its end: as its build was told, else as this page's own address says. */
export function siteAddress(): string {
  const told = document.querySelector<HTMLMetaElement>('meta[name="parley:site"]')?.content;
  return new URL(told ?? './', location.href).href;
}

/** The address of the static page of an event. */
export function eventPageAddress(id: string): string {
  return `${siteAddress()}event/${encodeURIComponent(id)}/`;
}
