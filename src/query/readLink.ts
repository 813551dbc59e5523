/**
 * The link read: a query string as a view. Every field fails alone, and what is not followed is told. What earlier
 * versions wrote is moved forward first; what this version does not know is kept where it stands.
 */

import { isVersion } from '../record/version.ts';
import { AXIS_END, DAY_MS } from '../time/civil.ts';
import { firstDay, isTimed, isVague, lastDay, readEdtf } from '../time/edtf.ts';
import { readWindow } from '../time/window.ts';
import { isZone } from '../time/zone.ts';
import {
  asQuery,
  FIELDS,
  type Field,
  formatRange,
  idsOfFacet,
  inOrder,
  inTableOrder,
  type KeptField,
  type Link,
  type LinkNotice,
  laneVocabulary,
  plainSort,
  type Vocabulary,
} from './link.ts';
import { movedForward } from './linkMigrations.ts';
import { BROKEN, decode } from './percent.ts';
import { short } from './short.ts';
import { isColumn } from './tableColumns.ts';
import {
  type Choice,
  type DayRange,
  DEFAULT_VIEW,
  FACETS,
  type FacetKey,
  LANES,
  NO_CHOICE,
  VIEWS,
  type View,
} from './view.ts';

const MAX_LENGTH = 8_000;
/** More than so many notices are counted by the last of them. */
const MAX_NOTICES = 50;

/** Reads a query string (with or without `?`). Never throws. */
export function parseLink(search: string, vocabulary: Vocabulary): Link {
  const notices = new Map<string, LinkNotice>();
  const note = (kind: LinkNotice['kind'], field: string, value: string) => {
    const notice = { kind, field: short(field), value: short(value) };
    notices.set(Object.values(notice).join(' '), notice);
  };
  const kept: KeptField[] = [];
  const seen = new Set<Field>();
  let view = DEFAULT_VIEW;
  let after: Field | undefined;
  const whole = search.replace(/^\?/, '');
  const text = whole.slice(0, whole.length > MAX_LENGTH ? lastWhole(whole) : undefined);
  if (text.length < whole.length) note('too-long', 'link', whole.slice(text.length));
  for (const raw of movedForward(text.split('&'))) {
    if (raw === '') continue;
    const cut = raw.indexOf('=');
    const name = decode(cut < 0 ? raw : raw.slice(0, cut));
    const value = decode(cut < 0 ? '' : raw.slice(cut + 1));
    if (!isField(name)) {
      kept.push({ after, raw });
      note('unknown-field', name, value);
      continue;
    }
    after = name;
    if (seen.has(name)) {
      note('repeated-field', name, value);
      continue;
    }
    seen.add(name);
    view = READ[name](view, value, vocabulary, (kind, part) => note(kind, name, part));
  }
  return { view, kept, notices: listed([...notices.values()]) };
}

/** Where a link that is too long ends: after the last field or id that is whole. */
function lastWhole(text: string): number {
  return Math.max(0, text.lastIndexOf('&', MAX_LENGTH), text.lastIndexOf(',', MAX_LENGTH));
}

function listed(notices: readonly LinkNotice[]): readonly LinkNotice[] {
  if (notices.length <= MAX_NOTICES) return notices;
  const first = notices.slice(0, MAX_NOTICES - 1);
  return [...first, { kind: 'more', field: 'link', value: String(notices.length - first.length) }];
}

type Tell = (kind: LinkNotice['kind'], value: string) => void;
type Read = (view: View, value: string, vocabulary: Vocabulary, tell: Tell) => View;

const READ: Record<Field, Read> = {
  view: (view, value, _, tell) => ({ ...view, view: word(VIEWS, value, tell) }),
  time: (view, value, _, tell) => ({ ...view, time: readRange(value, tell) }),
  window: (view, value, _, tell) => {
    const window = readWindow(value);
    if (!window) tell('broken-value', value);
    return { ...view, window };
  },
  dates: (view, value, _, tell) => ({
    ...view,
    dates: word(['possible', 'certain'], value, tell) ?? 'possible',
  }),
  actor: facet('actor'),
  topic: facet('topic'),
  type: facet('type'),
  channel: facet('channel'),
  sig: facet('sig'),
  source: facet('source'),
  standing: facet('standing'),
  match: (view, value, _, tell) => {
    const { ids, not } = readList(value, FACETS, tell);
    for (const id of not) tell('broken-value', `-${id}`);
    return { ...view, match: ids as readonly FacetKey[] };
  },
  q: (view, value, _, tell) => {
    const q = asQuery(value);
    if (q === undefined || value.includes(BROKEN)) tell('broken-value', value);
    else if (q.length < value.trim().length) tell('too-long', value);
    return { ...view, q };
  },
  thread: (view, value, vocabulary, tell) => ({ ...view, thread: eventId(value, vocabulary, tell) }),
  asof: (view, value, { isUndated }, tell) => {
    if (isUndated) tell('undated', value);
    return { ...view, asof: isUndated ? undefined : readDay(value, tell) };
  },
  event: (view, value, vocabulary, tell) => ({ ...view, event: eventId(value, vocabulary, tell) }),
  lanes: (view, value, _, tell) => ({ ...view, lanes: word(LANES, value, tell) ?? 'side' }),
  order: (view, value, vocabulary, tell) => ({
    ...view,
    order: laneIds(value, vocabulary, tell),
  }),
  collapse: (view, value, vocabulary, tell) => ({
    ...view,
    collapse: inOrder(laneIds(value, vocabulary, tell), vocabulary),
  }),
  sort: (view, value, _, tell) => {
    const isKnown = isColumn(value.replace(/^-/, ''));
    if (!isKnown) tell('unknown-id', value);
    return { ...view, sort: isKnown ? plainSort(value) : undefined };
  },
  cols: (view, value, _, tell) => ({ ...view, cols: columns(value, tell) }),
  tz: (view, value, { zone }, tell) => {
    const known = zoneNamed(value, zone);
    if (known === undefined) tell('broken-value', value);
    return { ...view, tz: known === zone ? undefined : known };
  },
  lang: (view, value, _, tell) => {
    const lang = languageNamed(value);
    const isOurs = lang !== undefined && /^en(-|$)/.test(lang);
    if (lang === undefined) tell('broken-value', value);
    else if (!isOurs) tell('untranslated', lang);
    return { ...view, lang: isOurs ? undefined : lang };
  },
  theme: (view, value, _, tell) => ({ ...view, theme: word(['light', 'dark'], value, tell) }),
  v: (view, value, { releases }, tell) => {
    const isReleased = isVersion(value) && (releases?.includes(value) ?? true);
    if (!isReleased) tell(isVersion(value) ? 'unknown-release' : 'broken-value', value);
    return { ...view, v: isReleased ? value : undefined };
  },
};

/** A zone's name as the record or the calendar writes it: the case of a name has no meaning. */
function zoneNamed(name: string, own: string): string | undefined {
  if (!isZone(name)) return undefined;
  const same = (other: string) => other.toLowerCase() === name.toLowerCase();
  return same(own) ? own : (Intl.supportedValuesOf('timeZone').find(same) ?? name);
}

/** A language tag as it is usually written; `undefined` for what is none. */
function languageNamed(tag: string): string | undefined {
  if (tag.length > 35 || !/^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function facet(name: FacetKey): Read {
  return (view, value, vocabulary, tell) => {
    const choice = readList(value, idsOfFacet(name, vocabulary), tell, heirsOf(name, vocabulary));
    return { ...view, facets: { ...view.facets, [name]: choice } };
  };
}

/** The ids of a facet that were merged, each with what has taken its place. */
function heirsOf(facet: FacetKey, { merged }: Vocabulary): ReadonlyMap<string, string> {
  return new Map(Object.entries(facet === 'actor' ? merged.actors : facet === 'topic' ? merged.topics : {}));
}

function readList(
  value: string,
  known: readonly string[],
  tell: Tell,
  heirs: ReadonlyMap<string, string> = new Map(),
): Choice {
  const parts = value.split(',').filter((part) => part !== '');
  if (parts.length === 0) tell('broken-value', value);
  const ids = new Set<string>();
  const not = new Set<string>();
  const set = new Set(known);
  for (const part of parts) {
    const written = part.replace(/^-/, '');
    const id = heirs.get(written) ?? written;
    if (!set.has(id)) tell('unknown-id', part);
    else (part === written ? ids : not).add(id);
  }
  for (const id of ids) if (not.delete(id)) tell('broken-value', `-${id}`);
  if (ids.size === 0 && not.size === 0) return NO_CHOICE;
  return { ids: known.filter((id) => ids.has(id)), not: known.filter((id) => not.has(id)) };
}

function columns(value: string, tell: Tell): readonly string[] {
  const names = new Set<string>();
  for (const name of value.split(',').filter((part) => part !== ''))
    if (isColumn(name)) names.add(name);
    else tell('unknown-id', name);
  return inTableOrder([...names]);
}

function eventId(value: string, { indexOf }: Vocabulary, tell: Tell): string | undefined {
  if (indexOf.event.get(value) !== undefined) return value;
  tell('unknown-id', value);
  return undefined;
}

function laneIds(value: string, vocabulary: Vocabulary, tell: Tell): readonly string[] {
  const known = new Set(laneVocabulary(vocabulary));
  const heirs = new Map([...heirsOf('topic', vocabulary), ...heirsOf('actor', vocabulary)]);
  const ids = new Set<string>();
  for (const part of value.split(',').filter((id) => id !== '')) {
    const id = heirs.get(part) ?? part;
    if (known.has(id)) ids.add(id);
    else tell('unknown-id', part);
  }
  return [...ids];
}

function readDay(value: string, tell: Tell): number | undefined {
  const parsed = readEdtf(value);
  const day = parsed && !isTimed(parsed) && !isVague(parsed) ? firstDay(parsed) : Number.NaN;
  if (parsed && Number.isFinite(day) && day === lastDay(parsed) && !isBeyondAxis(day)) return day;
  tell('broken-value', value);
  return undefined;
}

function readRange(value: string, tell: Tell): DayRange | undefined {
  const parsed = readEdtf(value);
  if (!parsed || isTimed(parsed) || isVague(parsed)) {
    tell('broken-value', value);
    return undefined;
  }
  const range = { first: firstDay(parsed), last: lastDay(parsed) };
  if (formatRange(range) === undefined || isBeyondAxis(range.first) || isBeyondAxis(range.last)) {
    tell('broken-value', value);
    return undefined;
  }
  return range;
}

/** Days that no calendar of the browser can show. */
function isBeyondAxis(day: number): boolean {
  return Number.isFinite(day) && Math.abs(day * DAY_MS) >= AXIS_END - DAY_MS;
}

function word<T extends string>(words: readonly T[], value: string, tell: Tell): T | undefined {
  const found = words.find((known) => known === value);
  if (found === undefined) tell('broken-value', value);
  return found;
}

function isField(name: string): name is Field {
  return (FIELDS as readonly string[]).includes(name);
}
