/** The interface's words: one catalogue a language, reached by message id, never glued from fragments. */
import type article from './article-en.json';
import type asof from './asof-en.json';
import type cite from './cite-en.json';
import type commands from './commands-en.json';
import type contacts from './contacts-en.json';
import type download from './download-en.json';
import type embed from './embed-en.json';
import en from './en.json';
import type lanes from './lanes-en.json';
import type link from './link-en.json';
import { sayerIn, type Values } from './message.ts';
import type panels from './panels-en.json';
import type pin from './pin-en.json';
import type reading from './reading-en.json';
import type record from './record-en.json';
import type share from './share-en.json';
import type table from './table-en.json';
import type threads from './threads-en.json';

/** The messages of every first screen, those of our own record, and those that come with the panels that say them. */
export type MessageId =
  | keyof typeof en
  | keyof typeof record
  | keyof typeof panels
  | keyof typeof article
  | keyof typeof asof
  | keyof typeof contacts
  | keyof typeof embed
  | keyof typeof table
  | keyof typeof reading
  | keyof typeof commands
  | keyof typeof share
  | keyof typeof download
  | keyof typeof link
  | keyof typeof cite
  | keyof typeof pin
  | keyof typeof threads
  | keyof typeof lanes;
export type { Values };

/** A language's words, with its way to write numbers and lists. */
export interface Words {
  /** The language tag used for dates, numbers and lists. */
  readonly locale: string;
  /** The message with its values in place. */
  readonly say: (id: MessageId, values?: Values) => string;
  /** "a, b and c", "a, b or c", or "a; b; c" for clauses. */
  readonly list: (items: readonly string[], kind: 'and' | 'or') => string;
}

type Catalogue = Partial<Record<MessageId, string>>;

/** What has come since the first screen. */
const later: Catalogue = {};

/** Adds the messages of code that was fetched later; all words know them from then on. */
export function addMessages(messages: Catalogue): void {
  Object.assign(later, messages);
}

/** The words of a language; English is the only one so far. `instead` has messages that take the place of others. */
export function wordsFor(locale: 'en-GB' = 'en-GB', instead: Catalogue = {}): Words {
  const own: Catalogue = en;
  // Made when they are first asked for: each costs the browser some milliseconds.
  const lists: { and?: Intl.ListFormat; or?: Intl.ListFormat } = {};
  return {
    locale,
    say: sayerIn(locale, (id) => instead[id] ?? own[id] ?? later[id]),
    list: (items, kind) => {
      lists[kind] ??= new Intl.ListFormat(locale, { type: kind === 'and' ? 'conjunction' : 'disjunction' });
      return lists[kind].format(items);
    },
  };
}

/** A text whose first letter is a capital, by the rules of the language. */
export function capitalised(text: string, locale: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}
