/** What a release says of how it differs from the one before: the part of `changes.json` that readers are shown. */

/** In the order in which they are told. */
export const CHANGE_KINDS = [
  'added',
  're-dated',
  're-sourced',
  'extended',
  'corrected',
  'withdrawn',
  'merged',
] as const;

/**
 * How an event changed. *re-dated*: its dates or its place in a day, or when an account was given or known;
 * *re-sourced*: a source went or reads otherwise, or an account no longer rests on what it rested on; *extended*: accounts,
 * sources, archived copies, links, topics, roles, an aftermath or a row of `changes` came to it and nothing of what was
 * there changed; *corrected*: anything else.
 */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What a curator wrote about a change. */
export interface ChangeNote {
  readonly kind: string;
  readonly what: string;
  readonly why: string;
}

/** One event that changed. `fields` are those that differ; `notes` what curators wrote about it for this version. */
export interface EventChange {
  readonly event: string;
  readonly kinds: readonly ChangeKind[];
  readonly fields?: readonly string[];
  readonly into?: string;
  readonly reason?: string;
  readonly notes?: readonly ChangeNote[];
}

/** The events of a fetched `changes.json`; `undefined` where it is none of ours. */
export function eventChangesOf(file: unknown): readonly EventChange[] | undefined {
  const { events } = (file ?? {}) as { readonly events?: unknown };
  return Array.isArray(events) && events.every(isEventChange) ? events : undefined;
}

function isEventChange(row: unknown): row is EventChange {
  const { event, kinds, into, reason, notes } = (row ?? {}) as Record<string, unknown>;
  const isText = (value: unknown) => value === undefined || typeof value === 'string';
  return (
    typeof event === 'string' &&
    Array.isArray(kinds) &&
    kinds.every((kind) => (CHANGE_KINDS as readonly unknown[]).includes(kind)) &&
    isText(into) &&
    isText(reason) &&
    (notes === undefined || (Array.isArray(notes) && notes.every(isNote)))
  );
}

function isNote(note: unknown): note is ChangeNote {
  const { kind, what, why } = (note ?? {}) as Record<string, unknown>;
  return [kind, what, why].every((value) => typeof value === 'string');
}
