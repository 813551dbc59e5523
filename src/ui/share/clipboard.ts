/** Texts onto the clipboard. */

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
