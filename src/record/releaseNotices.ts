/**
 * What readers of an old release are told of its events since: which of the notices beside the releases concern it, and
 * what of a legal withdrawal is kept from view. The files of a release never change, so it is done when they are read.
 */
import { type CivilDay, isoDay } from '../time/civil.ts';
import { readEdtf } from '../time/edtf.ts';
import type { CoreFile, EventTuple, TextFile } from './core.ts';
import { knownDay } from './known.ts';
import { compareVersions, isVersion } from './version.ts';

/** One row of `notices.json`. */
export interface ReleaseNotice {
  readonly event: string;
  readonly kind: 'corrected' | 'withdrawn';
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** The release in which the change first stands; null for one outside any. */
  readonly version: string | null;
  readonly text: string;
  readonly hide?: boolean | undefined;
}

/** The notices of a fetched `notices.json`; `undefined` where it is none of ours, or a row of it is broken. */
export function noticesOf(file: unknown): readonly ReleaseNotice[] | undefined {
  const { schema, notices } = (file ?? {}) as { readonly schema?: unknown; readonly notices?: unknown };
  return schema === 1 && Array.isArray(notices) && notices.every(isNotice) ? notices : undefined;
}

function isNotice(row: unknown): row is ReleaseNotice {
  const { event, kind, date, version, text, hide } = (row ?? {}) as Record<string, unknown>;
  return (
    [event, date, text].every((value) => typeof value === 'string') &&
    (kind === 'corrected' || kind === 'withdrawn') &&
    (version === null || (typeof version === 'string' && isVersion(version))) &&
    (hide === undefined || typeof hide === 'boolean')
  );
}

/**
 * The notices that say something of a release which it does not say itself: those of later versions, and those outside any
 * version that are not from before its day. Whether it holds the event is not asked.
 */
export function noticesSince(
  notices: readonly ReleaseNotice[],
  release: { readonly version: string; readonly date?: string | undefined },
): readonly ReleaseNotice[] {
  return notices.filter(({ version, date }) =>
    version === null
      ? release.date === undefined || date >= release.date
      : compareVersions(version, release.version) > 0,
  );
}

/** What stands in place of the words of a withdrawn event. */
export interface Withheld {
  readonly title: string;
  readonly summary: string;
}

/** Says it for a notice, which has the event's id, the day and the reason. */
export type SayWithheld = (notice: ReleaseNotice) => Withheld;

/** The notices of legal withdrawals, by event; of several the first. */
function hiddenBy(notices: readonly ReleaseNotice[]): ReadonlyMap<string, ReleaseNotice> {
  return new Map(
    notices
      .filter(({ hide }) => hide === true)
      .map((notice) => [notice.event, notice] as const)
      .reverse(),
  );
}

/**
 * A core file without the words of events that were legally withdrawn: id, kind, dates, place in the order, actors' roles
 * and topics stay, so that the same events are shown; title, label, place, accounts and kinds of sources go.
 */
export function withheldCore(core: CoreFile, notices: readonly ReleaseNotice[], say: SayWithheld): CoreFile {
  const hidden = hiddenBy(notices);
  if (hidden.size === 0) return core;
  return {
    ...core,
    events: core.events.map((event): EventTuple => {
      const notice = hidden.get(event[0]);
      if (!notice) return event;
      const [id, type, channel, , , time, effect, , , significance, roles, topics, , links, , joint] = event;
      const { title } = say(notice);
      const known = knownOf(event);
      return [
        id,
        type,
        channel,
        title,
        0,
        time,
        effect,
        0,
        0,
        significance,
        roles,
        topics,
        [],
        links,
        0,
        joint,
        known,
      ];
    }),
  };
}

/** The text file of the same release, likewise; `core` names the events. */
export function withheldText(
  text: TextFile,
  core: Pick<CoreFile, 'events'>,
  notices: readonly ReleaseNotice[],
  say: SayWithheld,
): TextFile {
  const hidden = hiddenBy(notices);
  const notice = core.events.map(([id]) => hidden.get(id));
  if (!notice.some(Boolean)) return text;
  const { summary, offices, says, quotes, spoken, cites, sources, ...sparse } = text.events;
  const emptied = <T>(lists: readonly (readonly T[])[]) => lists.map((list, i) => (notice[i] ? [] : list));
  const without = <T>(values: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(values).filter(([i]) => !notice[Number(i)]));
  return {
    ...text,
    events: {
      summary: summary.map((words, i) => {
        const of = notice[i];
        return of ? say(of).summary : words;
      }),
      offices: offices.map((list, i) => (notice[i] ? list.map(() => -1) : list)),
      says: emptied(says),
      quotes: emptied(quotes),
      spoken: emptied(spoken),
      cites: emptied(cites),
      sources: emptied(sources),
      timeNote: without(sparse.timeNote),
      initiator: without(sparse.initiator),
      searched: without(sparse.searched),
      accountIds: without(sparse.accountIds),
      sourceIds: without(sparse.sourceIds),
      aftermath: without(sparse.aftermath),
      changes: without(sparse.changes),
    },
  };
}

/** The first day on which any account of an event was known, as its accounts say. */
function knownOf(event: EventTuple): string | 0 {
  const days = event[12].flatMap(([, , at, knownAt]) => {
    const said = readEdtf(at === 0 ? event[5] : at);
    return said ? knownDay(said, knownAt === 0 ? undefined : readEdtf(knownAt)) : [];
  });
  const first = Math.min(...days);
  return Number.isFinite(first) ? isoDay(first as CivilDay) : 0;
}
