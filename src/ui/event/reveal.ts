/** Brings an element of the open event into sight and moves the focus to it, without touching the address. */
export function reveal(id: string): void {
  const element = document.getElementById(id);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest' });
}
