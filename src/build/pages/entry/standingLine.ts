/** Who disputes and who revises an event, in one line of words: for those who see no more of it than a card. */
import { STANDINGS, type Standing } from '../../../query/standing.ts';
import type { EventRow } from '../../../record/record.ts';
import { partiesOf } from '../../../ui/names.ts';
import { namesInWords } from '../../../words/sentence.ts';
import { type EntrySubject, textOf } from './subject.ts';

/** One part of the line: "Disputed by Ukraine". */
export interface StandingByParty {
  readonly standing: Exclude<Standing, 'uncontested'>;
  readonly text: string;
}

/** Descriptions are read whole up to about so many letters. */
const DESCRIPTION = 300;

/** By parties, disputes first: "Disputed by Ukraine", "Revised by the United States"; none where no dispute is recorded. */
export function standingByParty(
  { record, index, words }: EntrySubject,
  event: EventRow,
): readonly StandingByParty[] {
  const reasons = index.reasons[event.index] ?? [];
  return STANDINGS.flatMap((standing) => {
    if (standing === 'uncontested') return [];
    const actors = reasons
      .filter((reason) => reason.standing === standing)
      .flatMap(({ by }) => record.actors[by] ?? []);
    if (actors.length === 0) return [];
    const names = namesInWords(partiesOf(record, actors, words), words);
    return [{ standing, text: words.say(`standing.${standing}.by`, { names }) }];
  });
}

/** The standing, where there is one, then as much of the summary as has room. */
export function descriptionOf(subject: EntrySubject, event: EventRow): string {
  const { words } = subject;
  const { summary } = textOf(subject, event);
  const standing = standingByParty(subject, event).map(({ text }) => text);
  if (standing.length === 0) return shortened(summary, DESCRIPTION);
  const first = words.say('sentence.end', { sentence: standing.join(' · ') });
  return `${first} ${shortened(summary, DESCRIPTION - first.length - 1)}`;
}

/**
 * A text of at most so many letters: cut after a sentence where that leaves half of them, else after a word, and
 * with an ellipsis in either case.
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most - 1);
  const ends = [...room.matchAll(/[\p{Ll}\p{N}]{2}[.?!][”’"')]*(?=\s)/gu)];
  const end = ends.at(-1);
  const sentence = end ? end.index + end[0].length : 0;
  if (sentence >= most / 2) return `${text.slice(0, sentence)} …`;
  const word = text.slice(0, text.lastIndexOf(' ', most - 1));
  return `${word.replace(/[\s,;:–—-]+$/u, '')}…`;
}
