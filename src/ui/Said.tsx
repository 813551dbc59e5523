/** A message some of whose values are set off by markup: the words around them stay one text of the catalogue. */
import { createElement, Fragment, type ReactNode } from 'react';
import type { MessageId } from '../words/words.ts';
import { useWords } from './context.tsx';

/** Around a value's name where its markup will stand; no text has these characters. */
const MARKS = /\uE000(.*?)\uE001/;

/** The message with its values in place, each of them any content. */
export function Said({
  id,
  values,
}: {
  readonly id: MessageId;
  readonly values: Readonly<Record<string, ReactNode>>;
}) {
  const words = useWords();
  const names = Object.keys(values);
  const text = words.say(id, Object.fromEntries(names.map((name) => [name, `\uE000${name}\uE001`])));
  const parts = text.split(MARKS).map((part, at) => (at % 2 === 0 ? part : values[part]));
  return createElement(Fragment, null, ...parts);
}
