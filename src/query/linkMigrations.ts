/**
 * What earlier versions wrote, moved forward: a step for each thing that was written otherwise, oldest first. A link tells
 * no version of the program that made it, so a step knows what it moves by its looks, and leaves all else as it stands.
 */

/** Takes the fields of a link, each `name=value` as written, in order; gives them as the next version writes them. */
export type LinkMigration = (fields: readonly string[]) => readonly string[];

/** All steps. None so far: fields were added since the first version, and none was changed or taken away. */
const LINK_MIGRATIONS: readonly LinkMigration[] = [];

/** The fields after all steps. */
export function movedForward(
  fields: readonly string[],
  steps: readonly LinkMigration[] = LINK_MIGRATIONS,
): readonly string[] {
  return steps.reduce((moved, step) => step(moved), fields);
}
