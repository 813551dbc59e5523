/** Digital object identifiers. */

/** A DOI as the record may write it; its group is the identifier alone. */
export const DOI = /^(?:https:\/\/doi\.org\/)?(10\.\d{4,9}\/[!-~]+)$/;

/** The identifier alone, `10.1234/abc`, of one that is so written or as `https://doi.org/10.1234/abc`; else `undefined`. */
export function bareDoi(text: string): string | undefined {
  return DOI.exec(text)?.[1];
}

/** The address to which an identifier leads, escaped where an address needs it. Throws on half a surrogate pair. */
export function doiAddress(doi: string): string {
  const plain = doi.replace(/[^A-Za-z0-9._;()/:-]/gu, (char) => encodeURIComponent(char));
  return `https://doi.org/${plain}`;
}
