/** The place of the search box in the page. */
export const SEARCH_ID = 'search';

/** Takes the reader to the search box, what stands in it selected; does nothing where there is none. */
export function focusSearch(): void {
  const box = document.getElementById(SEARCH_ID);
  if (!(box instanceof HTMLInputElement)) return;
  box.focus();
  box.select();
}
