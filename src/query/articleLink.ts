/**
 * What the link of a frame in an article says besides the view: how it is set, and what the editor writes over and under
 * it. These fields stand in the link of `/embed/` only, after those of the view.
 */
import type { LinkNotice } from './link.ts';
import { decode } from './percent.ts';
import { short } from './short.ts';

/** The fields, in the order in which they are written. */
const ARTICLE_FIELDS = ['chips', 'accent', 'bg', 'headline', 'note', 'font'] as const;
type ArticleField = (typeof ARTICLE_FIELDS)[number];

/** The faces in which a frame may be set; the drawing keeps its own, by which it is measured. */
export const FONTS = ['sans', 'serif', 'system'] as const;
export type ArticleFont = (typeof FONTS)[number];

/** An editor's headline or note is cut after so many characters. */
export const MOST_WRITTEN = 140;

export interface ArticleOptions {
  /** Whether the reader has quick filters. */
  readonly chips: boolean;
  /** `#rrggbb`, as asked: what is seen keeps a safe contrast. */
  readonly accent: string | undefined;
  readonly bg: 'transparent' | undefined;
  /** The editor's own words, plain text. */
  readonly headline: string | undefined;
  readonly note: string | undefined;
  /** Absent: Parley's own face. */
  readonly font: ArticleFont | undefined;
}

export const PLAIN_ARTICLE: ArticleOptions = {
  chips: false,
  accent: undefined,
  bg: undefined,
  headline: undefined,
  note: undefined,
  font: undefined,
};

/** A frame's link in its two parts. */
export interface ArticleLink {
  readonly options: ArticleOptions;
  /** The fields of the view, for `parseLink`. */
  readonly rest: string;
  /** The fields of the article as they were written, without `?`. */
  readonly own: string;
  readonly notices: readonly LinkNotice[];
}

type Tell = (kind: LinkNotice['kind'], field: string, value: string) => void;
type Read = (value: string, tell: Tell) => Partial<ArticleOptions>;

const READ: Record<ArticleField, Read> = {
  chips: (value, tell) => {
    if (value !== '1' && value !== '0') tell('broken-value', 'chips', value);
    return { chips: value === '1' };
  },
  accent: (value, tell) => {
    const accent = asColour(value);
    if (accent === undefined) tell('broken-value', 'accent', value);
    return { accent };
  },
  bg: (value, tell) => {
    if (value !== 'transparent') tell('broken-value', 'bg', value);
    return { bg: value === 'transparent' ? value : undefined };
  },
  headline: (value, tell) => ({ headline: written('headline', value, tell) }),
  note: (value, tell) => ({ note: written('note', value, tell) }),
  font: (value, tell) => {
    const font = FONTS.find((known) => known === value);
    if (font === undefined) tell('broken-value', 'font', value);
    return { font: font === 'sans' ? undefined : font };
  },
};

const WRITE: Record<ArticleField, (options: ArticleOptions) => string | undefined> = {
  chips: ({ chips }) => (chips ? '1' : undefined),
  accent: ({ accent }) => accent?.slice(1),
  bg: ({ bg }) => bg,
  headline: ({ headline }) => headline,
  note: ({ note }) => note,
  font: ({ font }) => font,
};

/** Reads the query string of a frame (with or without `?`). Never throws; every field fails alone. */
export function parseArticle(search: string): ArticleLink {
  const notices: LinkNotice[] = [];
  const tell: Tell = (kind, field, value) => notices.push({ kind, field, value: short(value) });
  const rest: string[] = [];
  const own: string[] = [];
  const seen = new Set<string>();
  let options = PLAIN_ARTICLE;
  let theme: string | undefined;
  for (const raw of search.replace(/^\?/, '').split('&')) {
    const [name = '', value = ''] = fieldOf(raw);
    if (raw === '') continue;
    if (name === 'theme') {
      const isFirst = theme === undefined;
      theme ??= value;
      // The frame follows the reader's device unless the link says otherwise: the view has no word for it.
      if (theme === 'auto' || value === 'auto') {
        if (!isFirst) tell('repeated-field', name, value);
        continue;
      }
    }
    const field = ARTICLE_FIELDS.find((known) => known === name);
    if (!field) {
      rest.push(raw);
      continue;
    }
    if (seen.has(field)) {
      tell('repeated-field', field, value);
      continue;
    }
    seen.add(field);
    own.push(raw);
    options = { ...options, ...READ[field](value, tell) };
  }
  return { options, rest: rest.length > 0 ? `?${rest.join('&')}` : '', own: own.join('&'), notices };
}

/** The fields of an article as a query string without `?`, `''` where all are as usual. */
export function formatArticle(options: ArticleOptions): string {
  return ARTICLE_FIELDS.flatMap((field) => {
    const value = WRITE[field](options);
    return value === undefined || value === '' ? [] : [`${field}=${encodeURIComponent(value)}`];
  }).join('&');
}

/** Two parts of a query string as one; `''` or beginning with `?`. */
export function joinedSearch(view: string, own: string): string {
  const parts = [view.replace(/^\?/, ''), own].filter((part) => part !== '');
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** A colour as links write it, `8e0019` or `#8E0019` or `b34`, as `#rrggbb`; `undefined` where it is none. */
export function asColour(text: string): string | undefined {
  const [, digits = ''] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim()) ?? [];
  if (digits === '') return undefined;
  const six = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return `#${six.toLowerCase()}`;
}

/** What an editor wrote, as one line of plain text of at most `MOST_WRITTEN` characters. */
export function asWritten(text: string): string {
  const plain = text
    // Marks that turn the direction of text could write over what stands beside it.
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return Array.from(plain).slice(0, MOST_WRITTEN).join('').trim();
}

function written(field: 'headline' | 'note', value: string, tell: Tell): string | undefined {
  const text = asWritten(value);
  if (text === '') tell('broken-value', field, value);
  else if (Array.from(value.trim()).length > MOST_WRITTEN) tell('too-long', field, value);
  return text === '' ? undefined : text;
}

function fieldOf(raw: string): readonly string[] {
  const cut = raw.indexOf('=');
  return cut < 0 ? [decode(raw), ''] : [decode(raw.slice(0, cut)), decode(raw.slice(cut + 1))];
}
