import { firstDay, isVague, lastDay } from '../../time/edtf.ts';
import { inRoles } from '../codes/parties.ts';
import { edtf } from '../edtfOf.ts';
import type { AccountFile, EventFile } from '../schema.ts';
import type { Relation, Role, Stance } from '../vocabulary.ts';
import type { EventCheck } from './check.ts';

/** Stances that answer something that was put forward. */
const ANSWERING: readonly Stance[] = ['accepts', 'conditions', 'rejects'];
/** Links by which an event is about another, so that its accounts are about something of that one. */
const ABOUT_ANOTHER: readonly Relation[] = [
  'responds-to',
  'clarifies',
  'contradicts',
  'implements',
  'violates',
  'supersedes',
];
const TAKING_PART: readonly Role[] = ['author', 'speaker', 'host', 'participant', 'mediator'];

/** What accounts answer, and when they are given. */
export const answering: readonly EventCheck[] = [
  {
    id: 'denial-target',
    level: 'warning',
    says: 'A denial or correction says what it is about and, beside other accounts, which of them it answers, unless it is the act itself.',
    *run({ events }) {
      for (const event of events) {
        const own = new Set(inRoles(event, ['author', 'speaker']));
        for (const [i, account] of event.accounts.entries()) {
          if (account.stance !== 'denies' && account.stance !== 'corrects') continue;
          const hasTarget = event.accounts.length > 1 && !own.has(account.by);
          const missing = (['answers', 'about'] as const).filter(
            (field) => account[field] === undefined && (field === 'about' || hasTarget),
          );
          if (missing.length > 0)
            yield {
              event,
              path: `$.accounts[${i}]`,
              found: `${account.stance} without ${missing.join(' and ')}`,
              fix: 'name the account it answers (a1, …) and what of it: occurrence, participants, time, …',
            };
        }
      }
    },
  },
  {
    id: 'answers-earlier',
    level: 'error',
    says: 'An account answers one that was given before it, and none goes round in a circle.',
    *run({ events }) {
      for (const event of events)
        for (const [i, account] of event.accounts.entries()) {
          const answered = accountOf(event, account.answers);
          if (!answered) continue;
          const circle = isInCircle(event, account);
          if (circle || lastDay(edtf(account.at)) < firstDay(edtf(answered.at)))
            yield {
              event,
              path: `$.accounts[${i}].answers`,
              found: circle
                ? `${account.id} answers ${answered.id}, which in the end answers it`
                : `${account.id} of ${account.at} answers ${answered.id} of ${answered.at}`,
              fix: 'name the account that was there before, or mend a date',
            };
        }
    },
  },
  {
    id: 'idle-about',
    level: 'warning',
    says: 'What an account is about is said where it denies, corrects or answers, or where its event is about another.',
    *run({ events }) {
      for (const event of events) {
        if (event.links.some(({ rel }) => ABOUT_ANOTHER.includes(rel))) continue;
        for (const [i, { about, answers, stance }] of event.accounts.entries())
          if (about !== undefined && answers === undefined && stance !== 'denies' && stance !== 'corrects')
            yield {
              event,
              path: `$.accounts[${i}].about`,
              found: `${about}, of nothing that it answers`,
              fix: 'name the account it answers, or remove about',
            };
      }
    },
  },
  {
    id: 'answers-something',
    level: 'warning',
    says: 'Who accepts, conditions or rejects does so of a proposal, or answers an account or another event.',
    *run({ events }) {
      for (const event of events) {
        if (event.type === 'proposal' || event.links.some(({ rel }) => rel === 'responds-to')) continue;
        for (const [i, { stance, answers }] of event.accounts.entries())
          if (ANSWERING.includes(stance) && answers === undefined)
            yield {
              event,
              path: `$.accounts[${i}].stance`,
              found: `${stance}, in an event that is no proposal and answers none`,
              fix: 'link the event to what it answers (responds-to), name the account it answers, or choose another stance',
            };
      }
    },
  },
  {
    id: 'before-the-act',
    level: 'warning',
    says: 'An account given before its event began is an announcement: it asserts, and comes from a side that takes part.',
    *run({ actors, events }) {
      const sides = new Map(actors.map(({ id, side }) => [id, side]));
      for (const event of events) {
        const taking = new Set(inRoles(event, TAKING_PART).map((id) => sides.get(id)));
        for (const [i, { at, by, stance }] of event.accounts.entries()) {
          const given = edtf(at);
          if (isVague(given) || lastDay(given) >= firstDay(edtf(event.time))) continue;
          if (stance === 'asserts' && taking.has(sides.get(by))) continue;
          yield {
            event,
            path: `$.accounts[${i}].at`,
            found: `${at}, before the event (${event.time})`,
            fix: 'mend a date, move it to the earlier event that it belongs to, or state the exception',
          };
        }
      }
    },
  },
];

function accountOf({ accounts }: EventFile, id: string | undefined): AccountFile | undefined {
  return id === undefined ? undefined : accounts.find((account) => account.id === id);
}

/** Whether an account answers, in the end, itself. */
function isInCircle(event: EventFile, account: AccountFile): boolean {
  const seen = new Set<string>();
  for (
    let at = accountOf(event, account.answers);
    at && !seen.has(at.id);
    at = accountOf(event, at.answers)
  ) {
    if (at.id === account.id) return true;
    seen.add(at.id);
  }
  return false;
}
