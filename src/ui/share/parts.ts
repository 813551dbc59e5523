/** The parts of the dialog that takes a view along; each is a panel that the session can ask for by its name. */

export const SHARE_PARTS = ['share', 'embed', 'cite', 'download'] as const;
export type SharePart = (typeof SHARE_PARTS)[number];

/** Whether all that is shown is meant, or the open event alone. */
export type TakenOf = 'view' | 'event';

/** A part, and of what it is to be at first. */
export interface AskedPart {
  readonly part: SharePart;
  readonly of: TakenOf;
}

/** The name by which the session asks for a part; of the open event, where it is meant. */
export function partName(part: SharePart, of: TakenOf = 'view'): string {
  return of === 'view' ? part : `${part}:${of}`;
}

/** The part that a panel's name asks for; `undefined` where it is none. */
export function partOf(panel: string | undefined): AskedPart | undefined {
  const part = SHARE_PARTS.find((one) => panel === one || panel === partName(one, 'event'));
  return part && { part, of: panel === part ? 'view' : 'event' };
}
