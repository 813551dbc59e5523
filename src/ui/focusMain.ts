/** Where the focus goes when what had it has gone: to the events. */
export function focusMain(): void {
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
}
