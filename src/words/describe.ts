/** What a view shows, as one plain sentence: above every view, in titles, captions and alternative texts. */
import type { CivilDay } from '../time/civil.ts';
import type { Span } from '../time/span.ts';
import { dayInWords, rangeInWords, spanInWords } from './dates.ts';
import type { MessageId, Words } from './words.ts';

/** What was asked of one facet, in names ready to be read. */
export interface AskedFacet {
  readonly facet: 'actor' | 'topic' | 'type' | 'channel' | 'sig' | 'source' | 'standing';
  readonly names: readonly string[];
  readonly not: readonly string[];
  readonly needsAll: boolean;
}

/** What is shown: counts, what was asked, and the part of time in the picture. */
export interface Shown {
  readonly count: number;
  readonly total: number;
  readonly facets: readonly AskedFacet[];
  readonly time?: { readonly first: number; readonly last: number } | undefined;
  readonly certain?: boolean | undefined;
  /** What is searched for. */
  readonly q?: string | undefined;
  /** The title of the event whose exchange alone is shown. */
  readonly thread?: string | undefined;
  /** The civil day as known on which. */
  readonly asof?: number | undefined;
  /** The window of the Timeline and how many events are in it; absent where the whole set is shown. */
  readonly window?: { readonly span: Span; readonly count: number } | undefined;
}

const ASKED: Record<AskedFacet['facet'], MessageId> = {
  actor: 'asked.actor',
  topic: 'asked.topic',
  type: 'asked.type',
  channel: 'asked.channel',
  sig: 'asked.sig',
  source: 'asked.source',
  standing: 'asked.standing',
};
const NOT_ASKED: Record<AskedFacet['facet'], MessageId> = {
  actor: 'asked.actor.not',
  topic: 'asked.topic.not',
  type: 'asked.type.not',
  channel: 'asked.channel.not',
  sig: 'asked.sig.not',
  source: 'asked.source.not',
  standing: 'asked.standing.not',
};

/** The sentence. */
export function describe(shown: Shown, words: Words): string {
  const said = describeSet(shown, words);
  return shown.asof === undefined
    ? said
    : words.say('describe.asof', { date: dayInWords(shown.asof as CivilDay, words), said });
}

function describeSet(shown: Shown, words: Words): string {
  const clauses = shown.facets.flatMap((asked) => [
    ...(asked.names.length > 0
      ? [words.say(ASKED[asked.facet], { names: words.list(asked.names, asked.needsAll ? 'and' : 'or') })]
      : []),
    ...(asked.not.length > 0
      ? [words.say(NOT_ASKED[asked.facet], { names: words.list(asked.not, 'or') })]
      : []),
  ]);
  if (shown.q !== undefined) clauses.push(words.say('asked.q', { q: shown.q }));
  if (shown.thread !== undefined) clauses.push(words.say('asked.thread', { title: shown.thread }));
  if (shown.time)
    clauses.push(
      words.say(shown.certain ? 'asked.time.certain' : 'asked.time.possible', {
        range: rangeInWords(shown.time, words),
        count: shown.time.last - shown.time.first + 1,
      }),
    );
  const picture = shown.window && { window: spanInWords(shown.window.span, words), seen: shown.window.count };
  const { count, total } = shown;
  if (clauses.length === 0)
    return picture
      ? words.say('describe.all.window', { total, ...picture })
      : words.say('describe.all', { total });
  const asked = clauses.reduce((before, clause) => words.say('asked.join', { before, clause }));
  return picture
    ? words.say('describe.some.window', { count, total, asked, ...picture })
    : words.say('describe.some', { count, total, asked });
}
