/** What was searched for is marked wherever a text of an event is shown. */
import { createContext, type ReactNode, use, useMemo } from 'react';
import { useApp, useSelectors } from '../context.tsx';

const Marking = createContext<(text: string) => ReactNode>((text) => text);

/** Marks what the search has met, in all texts within. */
export function Marked({ children }: { readonly children: ReactNode }) {
  const selectors = useSelectors();
  const found = useApp(selectors.found);
  const stage = useApp(selectors.stage);
  const mark = useMemo(
    () => (text: string) =>
      found && stage
        ? found
            .partsOf(text, stage.terms)
            // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place in the text
            .map((part, at) => (part.isMarked ? <mark key={at}>{part.text}</mark> : part.text))
        : text,
    [found, stage],
  );
  return <Marking value={mark}>{children}</Marking>;
}

/** A text of an event: its words, those marked that are searched for. */
export function Text({ of }: { readonly of: string }) {
  return use(Marking)(of);
}
