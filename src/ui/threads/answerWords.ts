/** Answers to proposals in words: what was said, and after how long. */
import type { TimedAnswer } from '../../query/answers.ts';
import type { Elapsed } from '../../query/elapsed.ts';
import type { Tie } from '../../query/threads.ts';
import type { EventRow } from '../../record/record.ts';
import type { Words } from '../../words/words.ts';

/** From so many hours on an interval between instants is told in days. */
const HOURS_TOLD = 72;

/** "after 1–3 days", "after 5–6 hours", "same day, order known". */
export function elapsedInWords(of: Elapsed, words: Words): string {
  switch (of.kind) {
    case 'before':
      return words.say('elapsed.before');
    case 'same-day':
      return words.say('elapsed.same-day', { order: of.isOrderKnown ? 'known' : 'unknown' });
    case 'hours':
      return of.min < HOURS_TOLD
        ? words.say('elapsed.hours', { min: of.min, max: of.max })
        : words.say('elapsed.days', { min: Math.floor(of.min / 24), max: Math.ceil(of.max / 24) });
    case 'days':
      return Number.isFinite(of.max)
        ? words.say('elapsed.days', { min: of.min, max: of.max })
        : words.say('elapsed.days-open', { min: of.min });
  }
}

/** "sets conditions, after 1–3 days". */
export function answerInWords({ stance, after }: TimedAnswer, words: Words): string {
  return words.say('answer.at', {
    stance: words.say(`answer.${stance}`),
    elapsed: elapsedInWords(after, words),
  });
}

/** "Answers the proposal", "Clarifies “Ukraine accepts”": what binds an event to another of its thread. */
export function tieInWords({ rel }: Pick<Tie, 'rel'>, to: EventRow, isRoot: boolean, words: Words): string {
  const of = rel.replaceAll('-', '_');
  return isRoot ? words.say('tie.root', { rel: of }) : words.say('tie.to', { rel: of, title: to.title });
}
