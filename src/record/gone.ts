/** Events that have gone from the data, and where they have gone: what links to them are told. */

/** An event that a release had and the latest data do not have. */
export interface GoneEvent {
  /** The day on which it went, `YYYY-MM-DD`. */
  readonly date: string;
  readonly reason: string;
  /** The event of the latest data that it was merged into. */
  readonly into?: string | undefined;
  /** The last release that has it. */
  readonly last?: string | undefined;
}

/** The file of them, by id. */
export interface GoneFile {
  readonly schema: 1;
  readonly events: Readonly<Record<string, GoneEvent>>;
}

/** The events of a fetched file; `undefined` where it is none of ours. */
export function goneOf(file: unknown): ReadonlyMap<string, GoneEvent> | undefined {
  const { schema, events } = (file ?? {}) as { readonly schema?: unknown; readonly events?: unknown };
  if (schema !== 1 || typeof events !== 'object' || events === null) return undefined;
  const rows = Object.entries(events);
  return rows.every(([, row]) => isGone(row)) ? new Map(rows as [string, GoneEvent][]) : undefined;
}

function isGone(row: unknown): row is GoneEvent {
  const { date, reason, into, last } = (row ?? {}) as Record<string, unknown>;
  const isText = (value: unknown) => value === undefined || typeof value === 'string';
  return typeof date === 'string' && typeof reason === 'string' && isText(into) && isText(last);
}
