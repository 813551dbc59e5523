/** The release to which a link can be pinned. */
import type { DiplomaticRecord } from '../../record/record.ts';

export interface Pin {
  /** The version of the release. */
  readonly version: string;
  /** Whether the data shown are that release, word for word. */
  readonly isShown: boolean;
}

/** The release that the data are, else the last one before them; `undefined` where the build named none. */
export function pinOf({ release }: Pick<DiplomaticRecord, 'release'>): Pin | undefined {
  if (!release) return undefined;
  const [version = '', since] = release.version.split('+');
  return { version, isShown: since === undefined };
}
