/** Whether a click asks to follow a link here, and not in a new tab or window. */
export function isPlainClick(click: {
  readonly button: number;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}): boolean {
  return click.button === 0 && !(click.altKey || click.ctrlKey || click.metaKey || click.shiftKey);
}
