/** Scrolls the Sequence to the first day that is not before another, and moves the focus there. */
export function goToDay(day: number): void {
  const days = [...document.querySelectorAll<HTMLElement>('li[data-day]')];
  const item = days.find(({ dataset }) => Number(dataset.day) >= day) ?? days.at(-1);
  if (!item) return;
  item.tabIndex = -1;
  item.focus({ preventScroll: true });
  item.scrollIntoView({
    block: 'start',
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth',
  });
}
