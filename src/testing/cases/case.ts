/** What a scene case is, and how its events are put. */
import type { LaneKind } from '../../chart/lanes.ts';
import type { ActorFile, DatasetFile, EventFile } from '../../record/schema.ts';

/** A small record, or a number of generated events, in a window of time: a snapshot, a gallery page, a row of the docs. */
export interface SceneCase {
  /** In addresses and names of files. */
  readonly name: string;
  /** One sentence: what there is to see. */
  readonly shows: string;
  /** The window, as the link writes it. */
  readonly window: string;
  /** The picture's size, px; it may become higher where its lanes need more. */
  readonly width: number;
  readonly height: number;
  readonly data: CaseRecord | CaseCount;
}

/** A record, the builders' own where nothing else is said, and what of a view matters to its picture. */
export interface CaseRecord {
  readonly events: readonly EventFile[];
  readonly dataset?: DatasetFile;
  readonly actors?: readonly ActorFile[];
  readonly lanes?: LaneKind;
  /** Ids of the lanes that come first, and of those collapsed to a line. */
  readonly order?: readonly string[];
  readonly collapse?: readonly string[];
  /** The id of the open event. */
  readonly open?: string;
  /** The day as known on which it is drawn, as the link writes it. */
  readonly asof?: string;
  /** The id of a proposal whose exchange is shown alone. */
  readonly thread?: string;
  /** Whether empty stretches are folded. */
  readonly isFolded?: boolean;
  /** A date filter, as the link writes it. */
  readonly time?: string;
}

/** So many generated events. */
export interface CaseCount {
  readonly generated: number;
}

/** One actor who says something, to others or to nobody in particular. */
export function speaker(actor: string, ...addressees: string[]): EventFile['actors'] {
  return [{ actor, role: 'speaker' }, ...addressees.map((to) => ({ actor: to, role: 'addressee' as const }))];
}

/** Those who meet or talk. */
export function together(...actors: string[]): EventFile['actors'] {
  return actors.map((actor) => ({ actor, role: 'participant' }));
}

/** One account of an event, without sources. */
export function account(
  id: string,
  by: string,
  stance: EventFile['accounts'][number]['stance'],
  at: string,
): EventFile['accounts'][number] {
  return { id, by, stance, at, says: 'Words.', sources: [] };
}
