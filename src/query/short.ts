/** The longest text of a link that a notice tells whole, in UTF-16 units. */
const MOST_TOLD = 60;

/** A text as a notice tells it: at most 60 UTF-16 units, cut between characters and then with an ellipsis. */
export function short(text: string): string {
  if (text.length <= MOST_TOLD) return text;
  return `${text.slice(0, MOST_TOLD - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
