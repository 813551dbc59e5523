/** The way to the commands. It stands alone, so that the first screen has one file to name for them and not all of theirs. */

/** Fetches them. */
export async function fetchCommands() {
  return (await import('./Commands.tsx')).Commands;
}
