/** Buttons that ask for a panel over the page. What shows it comes after the first picture. */
import type { ReactNode } from 'react';
import { useActions, useWords } from './context.tsx';

interface AskProps {
  /** One that `commands/Commands.tsx` knows. */
  readonly panel: string;
  readonly name: string;
  readonly className?: string | undefined;
  /** Whether no script listens yet. */
  readonly isInert?: boolean;
  readonly children?: ReactNode;
}

/** A button whose name is `name`, whatever its face shows. */
export function Ask({ panel, name, className, isInert = false, children }: AskProps) {
  const { show } = useActions();
  return (
    <button
      type="button"
      className={className}
      aria-haspopup="dialog"
      aria-label={name}
      inert={isInert}
      onClick={() => show(panel)}
    >
      {children}
    </button>
  );
}

/** "What … means", a question mark beside the word that it is about; `of` is one of `TERMS`. */
export function Term({ of, name }: { readonly of: string; readonly name: string }) {
  const { explain } = useActions();
  return (
    <button
      type="button"
      className="term"
      aria-haspopup="dialog"
      aria-label={useWords().say('term.ask', { name })}
      onClick={() => explain(of)}
    />
  );
}
