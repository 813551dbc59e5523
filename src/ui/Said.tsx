/** A message of the catalogue some of whose values are set off by markup. */
import type { ReactNode } from 'react';
import type { MessageId } from '../words/words.ts';
import { useWords } from './context.tsx';
import { markedUp } from './markedUp.ts';

/** The message with its values in place, each of them any content. */
export function Said({
  id,
  values,
}: {
  readonly id: MessageId;
  readonly values: Readonly<Record<string, ReactNode>>;
}) {
  const words = useWords();
  return markedUp((marks) => words.say(id, marks), values);
}
