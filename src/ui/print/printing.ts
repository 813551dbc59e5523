/** How a part of the page asks for paper. */
import type { TakenOf } from '../share/parts.ts';

const PRINT = 'parley:print';

/** Prints what is meant; where nothing has come that knows how, the page as it stands. */
export function print(of: TakenOf): void {
  const isHeard = !window.dispatchEvent(new CustomEvent(PRINT, { detail: of, cancelable: true }));
  if (!isHeard) window.print();
}

/** Listens for it; gives the way to stop. */
export function onPrint(listen: (of: TakenOf) => void): () => void {
  const heard = (asked: Event) => {
    if (!(asked instanceof CustomEvent)) return;
    asked.preventDefault();
    listen(asked.detail === 'event' ? 'event' : 'view');
  };
  window.addEventListener(PRINT, heard);
  return () => window.removeEventListener(PRINT, heard);
}
