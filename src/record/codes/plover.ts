/**
 * PLOVER's event types, their modes, their quadrants and the auxiliary modes that the record calls `context`.
 *
 * They follow *PLOVER: Political Language Ontology for Verifiable Event Records*, draft version 2.0 (Open Event Data
 * Alliance, PLOVER_MANUAL.tex of github.com/openeventdata/PLOVER, as of December 2023), chapters 2 and 3; the road from
 * CAMEO's codes is that of CAMEO2PLOVER-2021.txt there. Where the two differ, the manual, which is newer, is followed.
 */
import type { CameoCode } from './cameo.ts';

/** PLOVER's quadrants, told from the type. */
export const QUADS = [
  'verbal cooperation',
  'material cooperation',
  'verbal conflict',
  'material conflict',
] as const;
export type Quad = (typeof QUADS)[number];

interface TypeOfAct {
  readonly quad: Quad;
  /** PLOVER's modes of the type: how it was done. */
  readonly modes: readonly string[];
  /** Whether PLOVER asks for a recipient. */
  readonly needsTarget: boolean;
}

const verbal = (modes: readonly string[], quad: Quad): TypeOfAct => ({ quad, modes, needsTarget: false });

/** The sixteen types of the manual's chapter 3. */
export const PLOVER = {
  AGREE: verbal([], 'verbal cooperation'),
  CONSULT: verbal(['visit', 'third-party', 'multilateral', 'phone'], 'verbal cooperation'),
  SUPPORT: verbal([], 'verbal cooperation'),
  CONCEDE: verbal([], 'verbal cooperation'),
  COOPERATE: { quad: 'material cooperation', modes: [], needsTarget: true },
  AID: { quad: 'material cooperation', modes: [], needsTarget: true },
  RETREAT: {
    quad: 'material cooperation',
    modes: ['withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign'],
    needsTarget: false,
  },
  REQUEST: verbal(['assist', 'change', 'yield', 'meet'], 'verbal conflict'),
  ACCUSE: verbal(['disapprove', 'investigate', 'allege'], 'verbal conflict'),
  REJECT: verbal(['assist', 'change', 'yield', 'meet'], 'verbal conflict'),
  THREATEN: verbal(['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'], 'verbal conflict'),
  PROTEST: {
    quad: 'material conflict',
    modes: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'],
    needsTarget: false,
  },
  SANCTION: {
    quad: 'material conflict',
    modes: ['convict', 'expel', 'withdraw', 'discontinue'],
    needsTarget: true,
  },
  MOBILIZE: {
    quad: 'material conflict',
    modes: ['troops', 'weapons', 'police', 'militia'],
    needsTarget: false,
  },
  COERCE: {
    quad: 'material conflict',
    modes: ['seize', 'restrict', 'censor', 'curfew', 'martial-law', 'arrest', 'deport', 'withhold', 'cyber'],
    needsTarget: false,
  },
  ASSAULT: {
    quad: 'material conflict',
    modes: ['destroy', 'firearms', 'explosives', 'aerial', 'drone', 'heavy-weapons', 'targeted'],
    needsTarget: false,
  },
} as const satisfies Readonly<Record<string, TypeOfAct>>;

export type PloverType = keyof typeof PLOVER;
export const PLOVER_TYPES = Object.keys(PLOVER) as readonly PloverType[];

/**
 * PLOVER's auxiliary modes (section 2.3 of the manual): whether a reported act lies in the past of the report, in its
 * future, is only supposed, or is said not to have happened. An act with none of them was done when it is dated.
 */
export const CONTEXTS = ['historical', 'future', 'hypothetical', 'negated'] as const;
export type Context = (typeof CONTEXTS)[number];

/** Why an act of CAMEO's category 01 has no type. */
export const NO_TYPE_FOR_STATEMENTS =
  'PLOVER has no type for plain statements and comments (CAMEO 01 was dropped).';

const BY_CATEGORY: Readonly<Record<string, readonly (PloverType | 'none')[]>> = {
  '01': ['none'],
  // Dropped with 01 as a category of its own, but a request is a request: "all requests, demands, and orders".
  '02': ['REQUEST', 'none'],
  '03': ['AGREE', 'CONCEDE'],
  '04': ['CONSULT'],
  '05': ['SUPPORT', 'CONCEDE'],
  '06': ['COOPERATE'],
  '07': ['AID'],
  '08': ['CONCEDE', 'RETREAT'],
  '09': ['ACCUSE'],
  '10': ['REQUEST'],
  '11': ['ACCUSE'],
  '12': ['REJECT'],
  '13': ['THREATEN'],
  '15': ['MOBILIZE'],
  // The table turns 163 into COERCE; the manual counts international sanctions as SANCTION, discontinue.
  '16': ['SANCTION'],
  '17': ['COERCE'],
  '19': ['ASSAULT', 'COERCE'],
};

/** The types that a CAMEO code can become, the usual one first. */
export function ploverOf(code: CameoCode): readonly (PloverType | 'none')[] {
  return BY_CATEGORY[code.slice(0, 2)] ?? ['none'];
}
