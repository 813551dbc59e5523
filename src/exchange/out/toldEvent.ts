/** An event as its own file has it, put together again from what a reader's browser has. */
import type { DiplomaticRecord } from '../../record/record.ts';
import type { AccountFile } from '../../record/schema.ts';
import { type CivilDay, isoDay } from '../../time/civil.ts';
import { lastDay } from '../../time/edtf.ts';
import type { ToldEvent } from '../eventTables.ts';
import type { TakenEvent } from './taken.ts';

/**
 * The event, with ids for indexes. Missing is what serves curators alone: what a source supports, and the hand-set order
 * within a day.
 */
export function toldEvent(record: DiplomaticRecord, { row, text }: TakenEvent): ToldEvent {
  const actor = (index: number) => record.actors[index]?.id ?? '';
  const { timeNote, initiator, searched, aftermath, changes } = text;
  return {
    id: row.id,
    type: row.type,
    ...defined({ channel: row.channel }),
    title: row.title,
    ...defined({ label: row.label }),
    summary: text.summary,
    time: row.time.text,
    ...defined({ effect: row.effect?.text, timeNote }),
    place: row.place || row.country ? { name: row.place ?? null, country: row.country ?? null } : null,
    ...defined({
      joint: row.joint || undefined,
      initiator: initiator === undefined ? undefined : actor(initiator),
      searched,
    }),
    actors: row.roles.map(({ actor: index, role }, at) => ({
      actor: actor(index),
      role,
      ...defined({ officeAsStated: text.offices[at] || undefined }),
    })),
    topics: row.topics.flatMap((index) => record.topics[index]?.id ?? []),
    accounts: row.accounts.map((account, at): AccountFile => {
      const words = text.accounts[at];
      const isLater = Number.isFinite(account.known) && account.known !== lastDay(account.at);
      return {
        id: words?.id ?? `a${at + 1}`,
        by: actor(account.by),
        stance: account.stance,
        at: account.at.text,
        ...defined({ knownAt: isLater ? isoDay(account.known as CivilDay) : undefined }),
        says: words?.says ?? '',
        ...defined({
          quote: words?.quote,
          quoteLang: words?.quoteLang,
          printedLang: words?.printedLang,
          translation: words?.translation,
          answers: account.answers === at ? undefined : text.accounts[account.answers]?.id,
          about: account.about,
        }),
        sources: [...(words?.sources ?? [])],
      };
    }),
    links: row.links.flatMap(({ rel, event }) => {
      const to = record.events.at(event)?.id;
      return to === undefined ? [] : [{ rel, to }];
    }),
    significance: row.significance,
    sources: text.sources,
    ...defined({
      aftermath: aftermath?.map((came) => ({ ...came, sources: [...came.sources] })),
      changes: changes && [...changes],
    }),
  };
}

/** The entries that have a value. */
function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
