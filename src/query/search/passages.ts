/** The texts of a record that are searched, each with the day on which a reader could know it. */
import type { DiplomaticRecord } from '../../record/record.ts';
import type { Texts } from '../../record/texts.ts';
import { sourceKnown } from '../asKnown.ts';
import { BREAK } from './haystack.ts';
import { spaced } from './words.ts';

/** A text of an event (by index) as `spaced` makes it, known from a civil day on. */
export type Passage = readonly [event: number, day: number, text: string];

/**
 * The texts of all events: titles, labels, summaries, people with their aliases and offices, places and topics are known
 * with the event; what an account says or quotes, with the account; a source from its publication. `texts` are
 * `undefined` where the words of the record did not come; then there are no summaries, accounts, aliases and sources.
 */
export function* recordPassages(
  record: DiplomaticRecord,
  texts: Texts | undefined,
  countryName: (code: string) => string,
): Generator<Passage> {
  const names = record.actors.map(({ name }, actor) =>
    [name, ...(texts?.aliases[actor] ?? [])].map(spaced).join(BREAK),
  );
  const topics = record.topics.map(({ name }) => spaced(name));
  const countries = new Map<string, string>();
  const country = (code: string) => {
    const known = countries.get(code) ?? spaced(countryName(code));
    countries.set(code, known);
    return known;
  };
  for (const event of record.events) {
    const text = texts?.events[event.index];
    const put = (day: number, ...of: readonly (string | undefined)[]): Passage => [
      event.index,
      Math.max(day, event.known),
      of.flatMap((one) => one || []).join(BREAK),
    ];
    const own = [event.title, event.label, text?.summary, event.place, ...(text?.offices ?? [])];
    yield put(
      event.known,
      ...own.map((one) => one && spaced(one)),
      event.country && country(event.country),
      ...event.topics.map((topic) => topics[topic]),
      ...event.roles.map(({ actor }) => names[actor]),
    );
    for (const [at, { by, known }] of event.accounts.entries()) {
      const { says = '', quote = '' } = text?.accounts[at] ?? {};
      yield put(known, names[by], spaced(says), spaced(quote));
    }
    for (const source of text?.sources ?? [])
      if (text) yield put(sourceKnown(source, text, event), spaced(source.title), spaced(source.publisher));
  }
}
