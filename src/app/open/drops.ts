/** Files dropped anywhere on the page. */

/** Listens for drops for as long as the page stands; the page is marked while a file is held above it. */
export function listenForDrops(onFile: (file: File) => void): void {
  const root = document.documentElement;
  const hasFiles = (drag: DragEvent) => drag.dataTransfer?.types.includes('Files') === true;
  addEventListener('dragover', (drag) => {
    if (!hasFiles(drag)) return;
    drag.preventDefault();
    root.dataset.drop = '';
  });
  addEventListener('dragleave', (drag) => {
    if (drag.relatedTarget === null) delete root.dataset.drop;
  });
  addEventListener('drop', (drag) => {
    delete root.dataset.drop;
    if (!hasFiles(drag)) return;
    // Without this the browser would leave the page for the file.
    drag.preventDefault();
    const [file] = drag.dataTransfer?.files ?? [];
    if (file) onFile(file);
  });
}
