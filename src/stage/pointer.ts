import type { BadgeZone } from '../chart/scene/display.ts';
import type { Hit } from './hit.ts';

/** What the pointer does besides gestures: it hovers over events and opens them. */
export interface PointerHandlers {
  /** What stands at a place of the element, px. */
  readonly at: (x: number, y: number) => Hit | undefined;
  readonly onHover: (event: number | undefined) => void;
  readonly onOpen: (event: number) => void;
  readonly onBadge: (badge: BadgeZone) => void;
}

/** A finger that rests so long, ms, hovers. */
const HOLD_MS = 450;
/** A finger that has moved so far, px, does not rest. */
const STIR = 8;

/** Listens until the given function is called. */
export function listenToPointer(element: HTMLElement, on: PointerHandlers): () => void {
  const abort = new AbortController();
  const { signal } = abort;
  const find = (event: MouseEvent) => {
    const box = element.getBoundingClientRect();
    return on.at(event.clientX - box.left, event.clientY - box.top);
  };
  const hover = (found: Hit | undefined) => on.onHover(found && 'event' in found ? found.event : undefined);
  let isTouch = false;
  element.addEventListener(
    'pointerdown',
    (event) => {
      isTouch = event.pointerType === 'touch';
    },
    { signal },
  );
  const held = listenToHold(element, signal, (event) => {
    const found = find(event);
    hover(found);
    return found !== undefined;
  });
  element.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      const found = find(event);
      element.dataset.over = found === undefined ? 'time' : 'event';
      hover(found);
    },
    { signal },
  );
  element.addEventListener(
    'pointerleave',
    (event) => {
      // A finger that was lifted has left too; what it hovered over stays in sight.
      if (event.pointerType !== 'touch') on.onHover(undefined);
    },
    { signal },
  );
  element.addEventListener(
    'click',
    (event) => {
      if (held()) return;
      const found = find(event);
      // What a finger had rested on is let go.
      if (isTouch) on.onHover(undefined);
      if (!found) return;
      if ('event' in found) on.onOpen(found.event);
      else on.onBadge(found.badge);
    },
    { signal },
  );
  return () => abort.abort();
}

/**
 * Tells of a finger that rests. `onHold` says whether it meant something there: then the press that follows is none, and
 * the browser's own menu stays away. Gives whether the last press was held.
 */
function listenToHold(
  element: HTMLElement,
  signal: AbortSignal,
  onHold: (event: PointerEvent) => boolean,
): () => boolean {
  let timer = 0;
  let isHeld = false;
  let from = { x: 0, y: 0 };
  const release = () => clearTimeout(timer);
  element.addEventListener(
    'pointerdown',
    (event) => {
      release();
      isHeld = false;
      if (event.pointerType !== 'touch' || !event.isPrimary) return;
      from = { x: event.clientX, y: event.clientY };
      timer = window.setTimeout(() => {
        isHeld = onHold(event);
      }, HOLD_MS);
    },
    { signal },
  );
  element.addEventListener(
    'pointermove',
    (event) => {
      if (Math.hypot(event.clientX - from.x, event.clientY - from.y) > STIR) release();
    },
    { signal },
  );
  for (const end of ['pointerup', 'pointercancel'] as const)
    element.addEventListener(end, release, { signal });
  element.addEventListener(
    'contextmenu',
    (event) => {
      if (isHeld) event.preventDefault();
    },
    { signal },
  );
  signal.addEventListener('abort', release);
  return () => isHeld;
}
