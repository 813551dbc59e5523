/** Whether a page has a build of its own, which brings all that stands in it: that of readers' files, and that of frames. */
export function hasOwnBuild(path: string): boolean {
  return path.startsWith('/open/') || path.startsWith('/embed/');
}
