/** The parts of the dialog that takes a view along; each is a panel that the session can ask for by its name. */

export const SHARE_PARTS = ['share', 'embed', 'cite', 'download'] as const;
export type SharePart = (typeof SHARE_PARTS)[number];

/** Whether a panel that was asked for is one of them. */
export function isSharePart(panel: string | undefined): panel is SharePart {
  return (SHARE_PARTS as readonly (string | undefined)[]).includes(panel);
}
