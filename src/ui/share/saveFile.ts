/** Gives the reader a file. */

/** How long the browser has to take it, ms. */
const KEPT = 60_000;

/** Saves it under a name, as a link to a file would. */
export function saveFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
