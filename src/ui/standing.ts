/** Standing in words: who disputes or revises an event, and when. */
import type { Standing, StandingReason } from '../query/standing.ts';
import type { DiplomaticRecord, EventRow } from '../record/record.ts';
import type { CivilDay } from '../time/civil.ts';
import { isVague } from '../time/edtf.ts';
import { dayInWords } from '../words/dates.ts';
import { namesInWords } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';
import { actorInSentence, partiesOf, voiceOf } from './names.ts';

/** One statement about an event's standing: "Revised by the White House, same day". */
export interface StandingChip {
  readonly standing: Exclude<Standing, 'uncontested'>;
  readonly text: string;
}

/** What stands on the chips: revisions first, then disputes, each by day; none where no dispute is recorded. */
export function standingChips(
  record: DiplomaticRecord,
  event: EventRow,
  reasons: readonly StandingReason[],
  words: Words,
): readonly StandingChip[] {
  const groups = new Map<string, { standing: StandingChip['standing']; when: string; names: Set<string> }>();
  const sorted = [...reasons].sort(
    (a, b) => Number(b.standing === 'corrected') - Number(a.standing === 'corrected') || a.known - b.known,
  );
  for (const { standing, by, known } of sorted) {
    const actor = record.actors[by];
    if (!actor) continue;
    const when = whenInWords(event, known, words);
    const key = `${standing} ${when}`;
    const group = groups.get(key) ?? { standing, when, names: new Set<string>() };
    group.names.add(actorInSentence(voiceOf(record, actor), words));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ standing, when, names }) => {
    const what = words.say(`standing.${standing}.by`, { names: namesInWords([...names], words) });
    return { standing, text: when === '' ? what : words.say('standing.when', { what, when }) };
  });
}

/** The same in the spoken sentence, by parties: "Revised by its own side", "Disputed by Ukraine". */
export function standingPhrases(
  record: DiplomaticRecord,
  reasons: readonly StandingReason[],
  words: Words,
): readonly string[] {
  const against = reasons.filter(({ standing }) => standing === 'contested');
  const actors = against.flatMap(({ by }) => record.actors[by] ?? []);
  return [
    ...(against.length < reasons.length ? [words.say('standing.corrected')] : []),
    ...(actors.length > 0
      ? [
          words.say('standing.contested.by', {
            names: namesInWords(partiesOf(record, actors, words), words),
          }),
        ]
      : []),
  ];
}

/** "same day" and "2 days later" need an event of one known day; else the date itself is said. */
function whenInWords(event: EventRow, known: number, words: Words): string {
  if (!Number.isFinite(known)) return '';
  const days = known - event.last;
  return event.first === event.last && !isVague(event.time) && days >= 0
    ? words.say('when.days', { days })
    : dayInWords(known as CivilDay, words, 'short');
}
