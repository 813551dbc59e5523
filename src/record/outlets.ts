/** On whose outlets an account rests: on one alone, or on those of an opponent alone. */
import type { DiplomaticRecord } from './record.ts';

/** What is needed of a source. */
interface OutletSource {
  readonly publisher: string;
  /** Who published it first, where that is known. */
  readonly origin?: string | undefined;
  /** ISO 3166 code of the outlet's seat, where that is known. */
  readonly outletCountry?: string | undefined;
}

/** The one outlet from which all of these sources come, however many pages carry it; else `undefined`. */
export function onlyOutlet(cited: readonly OutletSource[]): string | undefined {
  const [first, ...others] = new Set(cited.map(({ origin, publisher }) => origin ?? publisher));
  return others.length === 0 ? first : undefined;
}

/** European states, of which most records name only some. */
const EUROPE =
  'AD AL AT BA BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM XK'.split(
    ' ',
  );

/**
 * The index of the side to whose state a country's outlets belong: that of the state in the record, and for a state that
 * the record does not name Europe or the other states. `undefined` where the country is not known or has no such side.
 */
export function sideOfCountry(record: DiplomaticRecord, country: string | undefined): number | undefined {
  if (country === undefined) return undefined;
  const state = record.actors.find((actor) => actor.kind === 'state' && actor.country === country);
  return state?.side ?? record.indexOf.side.get(EUROPE.includes(country) ? 'europe' : 'others');
}

/** The one side whose outlets alone carry these sources; `undefined` where there are several, or one is not known. */
export function onlySide(record: DiplomaticRecord, cited: readonly OutletSource[]): number | undefined {
  const [first, ...others] = new Set(cited.map(({ outletCountry }) => sideOfCountry(record, outletCountry)));
  return others.length === 0 ? first : undefined;
}

/** The sides at war with each other: words of one that only the other's outlets carry want a second look. */
const OPPONENTS: readonly (readonly [string, string])[] = [['ua', 'ru']];

/** Whether two sides, by id, are at war with each other. */
function areOpponents(a: string, b: string): boolean {
  return OPPONENTS.some((pair) => a !== b && pair.includes(a) && pair.includes(b));
}

/** The country of the opponent whose outlets alone carry an account that `by` (an actor's index) gave; else `undefined`. */
export function onlyOpponent(
  record: DiplomaticRecord,
  by: number,
  cited: readonly OutletSource[],
): string | undefined {
  const own = record.sides[record.actors[by]?.side ?? -1];
  const theirs = record.sides[onlySide(record, cited) ?? -1];
  return own && theirs && areOpponents(own.id, theirs.id) ? cited[0]?.outletCountry : undefined;
}
