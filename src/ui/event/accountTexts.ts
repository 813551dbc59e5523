/** When an account was given, and which accounts answer each other, in words. */
import type { Account, DiplomaticRecord, EventRow } from '../../record/record.ts';
import type { CivilDay } from '../../time/civil.ts';
import { type Edtf, lastDay } from '../../time/edtf.ts';
import { dayInWords } from '../../words/dates.ts';
import type { Words } from '../../words/words.ts';
import { partiesOf } from '../names.ts';
import { answeredOf, answersTo } from './accountRows.ts';

/** An account of the same event, by its place, and what is said of it. */
interface Pointer {
  readonly at: number;
  readonly text: string;
}

/** What an account answers, with the part of it that is meant, and by which accounts it is answered. */
interface Answering {
  readonly answers: (Pointer & { readonly about: string | undefined }) | undefined;
  readonly answered: readonly Pointer[];
}

/** The date of an account; where it became known later, that date too. */
export function accountDate(account: Account, date: (of: Edtf) => string, words: Words): string {
  const isLater = Number.isFinite(account.known) && account.known > lastDay(account.at);
  return isLater
    ? words.say('account.known-later', {
        date: date(account.at),
        known: dayInWords(account.known as CivilDay, words, 'short'),
      })
    : date(account.at);
}

/** What the account at a place of an event answers, and what answers it. */
export function answeringOf(
  record: DiplomaticRecord,
  event: EventRow,
  at: number,
  date: (of: Edtf) => string,
  words: Words,
): Answering {
  const { accounts } = event;
  const own = accounts[at];
  const answered = answeredOf(record, event, at);
  const target = answered === undefined ? undefined : accounts[answered];
  return {
    answers:
      own && target && answered !== undefined
        ? {
            at: answered,
            text: words.say('account.answers', {
              stance: own.stance,
              name: record.actors[target.by]?.name ?? '',
              date: date(target.at),
            }),
            about: own.about && words.say('account.about', { about: own.about }),
          }
        : undefined,
    answered: answersTo(record, event, at).flatMap((index) => {
      const answer = accounts[index];
      return own && answer
        ? {
            at: index,
            text: words.say('account.answered', {
              stance: answer.stance,
              party: partyOf(record, answer.by, own.by, words),
              date: date(answer.at),
            }),
          }
        : [];
    }),
  };
}

/** The party of an actor; `own` where it is that of another one. */
function partyOf(record: DiplomaticRecord, by: number, than: number, words: Words): string {
  const [actor, other] = [record.actors[by], record.actors[than]];
  if (!actor || actor.side === other?.side) return 'own';
  return partiesOf(record, [actor], words)[0] ?? actor.name;
}
