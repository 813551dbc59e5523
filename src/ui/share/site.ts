/** Where this site stands, for links that are taken out of it. */
import { told } from '../told.ts';

/** The address of the site's root, with a slash at its end: as its build was told, else as this page's own address says. */
export function siteAddress(): string {
  return new URL(told('site') ?? './', location.href).href;
}

/** Whether the build was told the address. */
export function isSiteTold(): boolean {
  return told('site') !== undefined;
}

/** The script for other people's pages: its address, and the hash that their `integrity` names. */
export function hostScript(): { readonly src: string; readonly integrity: string } {
  const [file = '', integrity = ''] = told('host-script')?.split(' ') ?? [];
  return { src: `${siteAddress()}${file}`, integrity };
}

/** The address of the static page of an event. */
export function eventPageAddress(id: string): string {
  return `${siteAddress()}event/${encodeURIComponent(id)}/`;
}
