/** What is to be said of a table as a whole once it is read. */
import { EVENT_TYPES } from '../../record/vocabulary.ts';
import type { OpenedColumns } from './openedColumns.ts';
import { NAMED, type Note, shortened } from './report.ts';
import { MOST, type Overflows } from './tableBuilder.ts';

/** The notes, those about what was left out first. */
export function notesOf(columns: OpenedColumns, overflows: Overflows): readonly Note[] {
  const notes: Note[] = [];
  if (overflows.actors > 0) notes.push({ kind: 'many-actors', most: MOST.actors, count: overflows.actors });
  if (overflows.topics > 0) notes.push({ kind: 'many-topics', most: MOST.topics, count: overflows.topics });
  if (overflows.types > 0) notes.push({ kind: 'many-types', most: MOST.types, count: overflows.types });
  if (overflows.sources > 0)
    notes.push({ kind: 'long-sources', most: MOST.source, count: overflows.sources });
  const strange = columns.types.filter((name) => name !== '' && !isOurs(name));
  if (strange.length > 0)
    notes.push({
      kind: 'unknown-types',
      count: strange.length,
      names: strange.slice(0, NAMED).map(shortened),
    });
  if (columns.actorNames.length === 0) notes.push({ kind: 'no-actors' });
  return notes;
}

/** Whether a name is that of one of the record's own kinds of event. */
function isOurs(name: string): boolean {
  return (EVENT_TYPES as readonly string[]).includes(name.toLowerCase());
}
