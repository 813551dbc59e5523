/** What a reader has folded and searched among the filters: it outlives the place where they stand. */
import { createContext, type ReactNode, use, useMemo, useState } from 'react';

interface Memory {
  /** The text in the box that finds actors. */
  readonly text: string;
  readonly setText: (text: string) => void;
  /** What was folded or unfolded by hand, by a key that its owner makes. */
  readonly folds: ReadonlyMap<string, boolean>;
  readonly setFold: (key: string, isOpen: boolean) => void;
}

const Remembered = createContext<Memory | undefined>(undefined);

/** Remembers for the filters inside, which come and go with the width of the page. */
export function FacetMemory({ children }: { readonly children: ReactNode }) {
  const [text, setText] = useState('');
  const [folds, setFolds] = useState<ReadonlyMap<string, boolean>>(new Map());
  const memory = useMemo(
    () => ({
      text,
      setText,
      folds,
      setFold: (key: string, isOpen: boolean) => setFolds((before) => new Map(before).set(key, isOpen)),
    }),
    [text, folds],
  );
  return <Remembered value={memory}>{children}</Remembered>;
}

/** What is remembered. Throws outside a `FacetMemory`. */
export function useFacetMemory(): Memory {
  const memory = use(Remembered);
  if (!memory) throw new Error('a filter stands where nothing is remembered');
  return memory;
}
