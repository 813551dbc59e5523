/** What the pointer does besides gestures: it hovers over events and opens them. */
export interface PointerHandlers {
  /** The event at a place of the element, px. */
  readonly at: (x: number, y: number) => number | undefined;
  readonly onHover: (event: number | undefined) => void;
  readonly onOpen: (event: number) => void;
}

/** Listens until the given function is called. */
export function listenToPointer(element: HTMLElement, on: PointerHandlers): () => void {
  const abort = new AbortController();
  const { signal } = abort;
  const find = (event: MouseEvent) => {
    const box = element.getBoundingClientRect();
    return on.at(event.clientX - box.left, event.clientY - box.top);
  };
  element.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      const found = find(event);
      element.dataset.over = found === undefined ? 'time' : 'event';
      on.onHover(found);
    },
    { signal },
  );
  element.addEventListener('pointerleave', () => on.onHover(undefined), { signal });
  element.addEventListener(
    'click',
    (event) => {
      const found = find(event);
      if (found !== undefined) on.onOpen(found);
    },
    { signal },
  );
  return () => abort.abort();
}
