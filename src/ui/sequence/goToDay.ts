/** Moves along the days of the Sequence. */

/** Scrolls to the first day that is not before another, and moves the focus there. */
export function goToDay(day: number): void {
  const item = itemOf(day);
  if (!item) return;
  item.tabIndex = -1;
  item.focus({ preventScroll: true });
  item.scrollIntoView({
    block: 'start',
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth',
  });
}

/** Opens the Sequence at a day: at once, and with the focus where it is. At its first day the page stays at its top. */
export function startAtDay(day: number): void {
  const item = itemOf(day);
  if (item?.previousElementSibling) item.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/** The prerendered list may still stand in the page: only the app's own is meant. */
function itemOf(day: number): HTMLElement | undefined {
  const days = [...document.querySelectorAll<HTMLElement>('#root li[data-day]')];
  return days.find(({ dataset }) => Number(dataset.day) >= day) ?? days.at(-1);
}
