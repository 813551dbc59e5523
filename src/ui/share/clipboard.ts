/** Texts onto the clipboard and into files. */

/** Writes a text, and the same as HTML where there is one and the browser takes it; whether it could. */
export async function toClipboard(plain: string, html?: string): Promise<boolean> {
  try {
    if (html !== undefined && typeof ClipboardItem === 'function') {
      const types = { 'text/plain': plain, 'text/html': html };
      const blobs = Object.entries(types).map(([type, text]) => [type, new Blob([text], { type })] as const);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    } else await navigator.clipboard.writeText(plain);
    return true;
  } catch {
    return html !== undefined && toClipboard(plain);
  }
}

/** Has the browser save a file. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has to have begun.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
