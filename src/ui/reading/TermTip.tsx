/** What a word means, beside the button that asked. */
import '../../words/panelWords.ts';
import '../../words/readingWords.ts';
import { useId, useLayoutEffect, useRef } from 'react';
import { useActions, useWords } from '../context.tsx';
import styles from './TermTip.module.css';
import { explanationOf, nameOf, termsOf } from './terms.ts';

/** Room around it, px. */
const EDGE = 8;

interface TermTipProps {
  /** One of `TERMS`; of any other word nothing is told. */
  readonly of: string;
  readonly onClose: () => void;
}

/** A small dialog that closes with Escape, its button or a press beside it, and returns the focus. */
export function TermTip({ of, onClose }: TermTipProps) {
  const words = useWords();
  const { show } = useActions();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const terms = termsOf(of);
  const [first] = terms;
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const asked = document.activeElement;
    element.showModal();
    // A press of a button gives it the focus in most browsers; where it does not, the middle of the page will do.
    if (asked && asked !== document.body) placeBeside(element, asked.getBoundingClientRect());
    return () => element.close();
  }, []);
  if (!first) return null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside it closes it; the keys have Escape
    <dialog
      ref={dialog}
      className={styles.tip}
      aria-label={words.say(nameOf(first))}
      aria-describedby={id}
      onCancel={(cancel) => {
        cancel.preventDefault();
        onClose();
      }}
      onClick={(click) => {
        if (click.target === dialog.current) onClose();
      }}
    >
      <div className={styles.content}>
        <dl id={id}>
          {terms.map((term) => (
            <div key={term}>
              <dt>{words.say(nameOf(term))}</dt>
              <dd>{words.say(explanationOf(term))}</dd>
            </div>
          ))}
        </dl>
        <div className={styles.ways}>
          <button type="button" className="button" onClick={onClose}>
            {words.say('event.close')}
          </button>
          <button type="button" className="button" onClick={() => show('how-to-read')}>
            {words.say('term.more')}
          </button>
        </div>
      </div>
    </dialog>
  );
}

/** Below what it stands beside, above where there is more room; always within the page. */
function placeBeside(element: HTMLElement, { left, top, bottom }: DOMRect): void {
  const { offsetWidth, offsetHeight } = element;
  const isBelow = innerHeight - bottom > offsetHeight + EDGE || innerHeight - bottom > top;
  const wished = isBelow ? bottom + EDGE : top - offsetHeight - EDGE;
  element.style.margin = '0';
  element.style.left = `${within(left, innerWidth - offsetWidth)}px`;
  element.style.top = `${within(wished, innerHeight - offsetHeight)}px`;
}

function within(wished: number, room: number): number {
  return Math.max(EDGE, Math.min(wished, room - EDGE));
}
