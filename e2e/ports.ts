/** Where what the specs open is served. Another port lets two runs stand side by side. */

/** The built site. */
export const SITE_PORT = Number(process.env.E2E_PORT ?? 4199);
/** The built gallery. */
export const GALLERY_PORT = SITE_PORT + 100;

/** The address of a port of this machine. */
export function at(port: number): string {
  return `http://127.0.0.1:${port}`;
}
