/** Whether a page is that of readers' own files, which has nothing of the record. */
export function isOpenPage(path: string): boolean {
  return path.startsWith('/open/');
}
