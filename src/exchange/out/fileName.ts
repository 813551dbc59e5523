/** Names of files that say what is in them, and that every system takes. */
import { chosenFacets, type View } from '../../query/view.ts';
import type { DiplomaticRecord } from '../../record/record.ts';
import { type CivilDay, isoDay } from '../../time/civil.ts';

/** What of a view is said at most, characters. */
const MOST = 80;

/**
 * A name such as `parley-ukraine-ceasefire-1.0.0-2025-03-11_2025-03-19-events.csv`. `event` is the id of the one event that is
 * taken, `ending` what the file is.
 */
export function fileName(
  record: Pick<DiplomaticRecord, 'dataset' | 'version'>,
  view: View,
  event: string | undefined,
  ending: string,
): string {
  const said = event === undefined ? viewParts(view) : [event];
  const day = view.asof === undefined ? [] : [`known-${isoDay(view.asof as CivilDay)}`];
  return ['parley', record.dataset.id, record.version, cut(said.map(safe).join('-')), ...day, ending]
    .map(safe)
    .join('-');
}

function viewParts(view: View): readonly string[] {
  const { time, thread, q } = view;
  const end = (day: number) => (Number.isFinite(day) ? isoDay(day as CivilDay) : '');
  const parts = [
    ...(time ? [`${end(time.first) || 'until'}_${end(time.last) || 'on'}`] : []),
    ...chosenFacets(view).flatMap((facet) => [
      ...view.facets[facet].ids,
      ...view.facets[facet].not.map((id) => `not-${id}`),
    ]),
    ...(thread === undefined ? [] : [thread]),
    ...(q === undefined ? [] : [plain(q) || 'search']),
  ];
  return parts.length > 0 ? parts : ['all'];
}

function safe(text: string): string {
  return plain(text) || 'view';
}

/** Small letters without their marks, digits, and few signs between them; nothing of other scripts. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[-.]+|[-.]+$/g, '');
}

function cut(text: string): string {
  return text.length <= MOST ? text : text.slice(0, text.lastIndexOf('-', MOST) + 1 || MOST);
}
