/** A message some of whose values are set off by markup: the words around them stay one text of the catalogue. */
import { createElement, Fragment, type ReactNode } from 'react';

/** Around a value's name where its markup will stand; no text has these characters. */
const MARKS = /\uE000(.*?)\uE001/;

/** The message that `say` makes of its values, each of them any content. */
export function markedUp(
  say: (values: Readonly<Record<string, string>>) => string,
  values: Readonly<Record<string, ReactNode>>,
): ReactNode {
  const names = Object.keys(values);
  const text = say(Object.fromEntries(names.map((name) => [name, `\uE000${name}\uE001`])));
  const parts = text.split(MARKS).map((part, at) => (at % 2 === 0 ? part : values[part]));
  return createElement(Fragment, null, ...parts);
}
