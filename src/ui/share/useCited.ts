/** What can be cited of what is taken along, as items. */
import { useMemo, useState } from 'react';
import type { CslItem } from '../../exchange/cite/cslItem.ts';
import { eventItem, recordItem, type Seen, sourceItems, viewItem } from '../../exchange/cite/items.ts';
import { type CivilDay, isoDay } from '../../time/civil.ts';
import { useApp } from '../context.tsx';
import { pinOf } from './pinOf.ts';
import { siteAddress } from './site.ts';
import { today } from './today.ts';
import type { Taken } from './useTaken.ts';

/** What is cited: what is taken along, the pages on which it rests, or the record. */
export const CITED = ['taken', 'sources', 'record'] as const;
export type Cited = (typeof CITED)[number];

/** The items of each; those of the sources are `undefined` while the record's words are not here. */
export type CitedItems = Readonly<Record<Cited, readonly CslItem[] | undefined>>;

/** Makes them. Links are pinned where the data are a release, for a citation is of these very data. */
export function useCited(taken: Taken): CitedItems {
  const whole = useApp((state) => state.whole.record);
  const [accessed] = useState(() => today());
  return useMemo(() => {
    const { of, record, texts, events, view, sentence, linkTo } = taken;
    const pin = pinOf(whole);
    const version = view.v ?? (pin?.isShown ? pin.version : undefined);
    const asOf = view.asof === undefined ? undefined : isoDay(view.asof as CivilDay);
    const seen: Seen = { url: linkTo(version), accessed, ids: events.map(({ id }) => id), asOf };
    const [event] = events;
    const every = {
      url: `${siteAddress()}${version === undefined ? '' : `?v=${version}`}`,
      accessed,
      ids: Array.from(whole.events, ({ id }) => id),
      asOf: undefined,
    };
    const item = of === 'event' && event ? eventItem(whole, event, seen) : viewItem(whole, sentence, seen);
    const words = texts && events.flatMap(({ index }) => texts.events[index] ?? []);
    return {
      taken: events.length === 0 && of === 'event' ? [] : [item],
      sources: words && (record.events.length > 0 ? sourceItems(words) : []),
      record: [recordItem(whole, every)],
    };
  }, [taken, whole, accessed]);
}
