/** Moves along the days of the Sequence. */

/** Scrolls to the first day that is not before another, and moves the focus there. */
export function goToDay(day: number): void {
  // The prerendered list may still stand in the page: only the app's own is meant.
  const days = [...document.querySelectorAll<HTMLElement>('#root li[data-day]')];
  const item = days.find(({ dataset }) => Number(dataset.day) >= day) ?? days.at(-1);
  if (!item) return;
  // Days are laid out as they come near; a place further on is only known when all of them are.
  item.closest<HTMLElement>('.qw')?.setAttribute('data-laid', '');
  item.tabIndex = -1;
  item.focus({ preventScroll: true });
  item.scrollIntoView({
    block: 'start',
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth',
  });
}
