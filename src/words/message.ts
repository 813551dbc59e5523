/**
 * Messages with their values in place. The build compiles the catalogue's ICU texts (`src/build/messages.ts`), so that
 * readers load no ICU parser. Values stay as they are: nothing in them is read as a part of the message.
 */

/** A value's place, or the arms of a choice by it. */
type Place = readonly [
  name: string,
  kind?: 'plural' | 'select' | 'number' | (string & {}),
  arms?: Readonly<Record<string, Message | number>>,
];

/** A compiled message: texts and places in turn. In an arm of a plural `#` stands for its number. */
export type Message = string | readonly (string | Place)[];

export type Values = Readonly<Record<string, string | number>>;

/** Makes the function that says messages in a language; what `find` does not give is said by its id. */
export function sayerIn<Id extends string>(
  locale: string,
  find: (id: Id) => Message | undefined,
): (id: Id, values?: Values) => string {
  // Made when they are first asked for: each costs the browser some milliseconds.
  let numbers: Intl.NumberFormat | undefined;
  let plurals: Intl.PluralRules | undefined;
  const number = (value: number) => {
    numbers ??= new Intl.NumberFormat(locale);
    return numbers.format(value);
  };
  const rule = (value: number) => {
    plurals ??= new Intl.PluralRules(locale);
    return plurals.select(value);
  };
  return (id, values = {}) => {
    const say = (message: Message | number | undefined, count?: number): string => {
      if (typeof message !== 'object') return String(message ?? '');
      return message
        .map((part) => (typeof part === 'string' ? text(part, count) : place(part, count)))
        .join('');
    };
    const text = (part: string, count: number | undefined) =>
      part === '#' && count !== undefined ? number(count) : part;
    const place = ([name, kind, arms = {}]: Place, count: number | undefined): string => {
      const value = values[name] ?? '';
      const arm = (key: string | number) => (Object.hasOwn(arms, key) ? arms[key] : undefined);
      if (kind === 'number') return number(Number(value));
      if (kind === 'plural')
        return say(arm(value) ?? arm(rule(Number(value))) ?? arm('other'), Number(value));
      return kind === 'select' ? say(arm(value) ?? arm('other'), count) : String(value);
    };
    return say(find(id) ?? id);
  };
}
