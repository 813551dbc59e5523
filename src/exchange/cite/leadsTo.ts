/** What a link leads to in a record, worked out beside the app: the events it shows and the one it opens. */
import { asKnown } from '../../query/asKnown.ts';
import { indexes, where } from '../../query/bitset.ts';
import { indexRecord } from '../../query/facets.ts';
import { vocabularyOf } from '../../query/link.ts';
import { parseLink } from '../../query/readLink.ts';
import { find } from '../../query/search/find.ts';
import { isFoundOn, stageOn } from '../../query/search/found.ts';
import { createHaystack } from '../../query/search/haystack.ts';
import { recordPassages } from '../../query/search/passages.ts';
import { spellingsOf } from '../../query/search/spellings.ts';
import { select } from '../../query/select.ts';
import { isFiltered } from '../../query/view.ts';
import { type DiplomaticRecord, eventAt } from '../../record/record.ts';
import type { Texts } from '../../record/texts.ts';
import { countryName } from '../../words/codes.ts';
import type { Words } from '../../words/words.ts';
import type { Led } from './sameEvents.ts';

/**
 * The events; `undefined` where the link searches for words and the record's texts are not here to be searched. `link` is what
 * the query string says, where more is known of it, as where an event has gone.
 */
export function leadsTo(
  search: string,
  whole: DiplomaticRecord,
  texts: Texts | undefined,
  words: Words,
  link = parseLink(search, vocabularyOf(whole)),
): Led | undefined {
  const { view } = link;
  if (view.q !== undefined && !texts) return undefined;
  const known = view.asof === undefined ? undefined : asKnown(whole, texts, view.asof);
  const index = known?.index ?? indexRecord(whole);
  const { record } = index;
  const day = view.asof ?? Number.POSITIVE_INFINITY;
  const stage = view.q === undefined ? undefined : stageOn(findAll(view.q, whole, texts, words), day);
  const found = stage && where(record.events.length, (i) => isFoundOn(stage, known?.origin?.[i] ?? i, day));
  const { shown } = select(index, view, found);
  return {
    ids: indexes(shown).flatMap((i) => eventAt(record, i)?.id ?? []),
    event: eventAt(record, view.event === undefined ? undefined : record.indexOf.event.get(view.event))?.id,
    named: isFiltered(view) ? undefined : (new URLSearchParams(search).get('event') ?? undefined),
  };
}

function findAll(q: string, record: DiplomaticRecord, texts: Texts | undefined, words: Words) {
  const builder = createHaystack(record.events.length);
  for (const passage of recordPassages(record, texts, (code) => countryName(code, words)))
    builder.add(...passage);
  const haystack = builder.finish();
  return find(q, haystack, spellingsOf(haystack.words));
}
