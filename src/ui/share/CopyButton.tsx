/** A button that copies a text, and says what came of it; where the clipboard is closed, the text stands selected. */
import '../../words/linkWords.ts';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../context.tsx';
import styles from './CopyButton.module.css';
import { toClipboard } from './clipboard.ts';

interface CopyButtonProps {
  /** What the button says. */
  readonly name: string;
  readonly text: string;
  /** The same for writing programs. */
  readonly html?: string | undefined;
  /** What stands beside the button: other ways to take the text along. */
  readonly children?: ReactNode;
}

/** The button. What was copied is told until there is another text. */
export function CopyButton({ name, text, html, children }: CopyButtonProps) {
  const words = useWords();
  const [told, setTold] = useState<{ readonly how: 'copied' | 'refused'; readonly of: string }>();
  const how = told?.of === text ? told.how : undefined;
  const copy = async () => {
    setTold(undefined);
    setTold({ how: (await toClipboard(text, html)) ? 'copied' : 'refused', of: text });
  };
  return (
    <>
      <div className={styles.ways}>
        <button type="button" className="button" onClick={() => void copy()}>
          {name}
        </button>
        {children}
        <p className={styles.outcome} aria-live="polite">
          {how && words.say(`copy.${how}`)}
        </p>
      </div>
      {how === 'refused' && <Selected text={text} />}
    </>
  );
}

/** The text, selected, for the reader to copy. */
function Selected({ text }: { readonly text: string }) {
  const words = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <textarea
      ref={field}
      className={styles.text}
      aria-label={words.say('copy.text')}
      readOnly
      value={text}
      rows={4}
      spellCheck={false}
    />
  );
}
