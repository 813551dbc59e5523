import { useRef } from 'react';
import { useWords } from '../context.tsx';
import styles from './TableView.module.css';

interface PartsProps {
  /** How many rows stand before those in the page, how many are in it, how many there are, how many a part has. */
  readonly before: number;
  readonly here: number;
  readonly count: number;
  readonly length: number;
  /** Called with the place of the first row to be shown; what is asked for has to stand when it returns. */
  readonly onGo: (to: number) => void;
}

/** Which part of very many rows stands in the page, and the ways to those before and after. */
export function Parts({ before, here, count, length, onGo }: PartsProps) {
  const words = useWords();
  const told = useRef<HTMLParagraphElement>(null);
  const after = count - before - here;
  const go = (to: number) => {
    onGo(Math.max(0, to));
    told.current?.focus();
  };
  return (
    <div className={styles.parts}>
      <p ref={told} tabIndex={-1}>
        {words.say('table.part', { from: before + 1, to: before + here, count })}
      </p>
      <button type="button" className="button" disabled={before === 0} onClick={() => go(before - length)}>
        {words.say('table.earlier', { count: Math.min(length, before) })}
      </button>
      <button type="button" className="button" disabled={after <= 0} onClick={() => go(before + length)}>
        {words.say('table.later', { count: Math.max(0, Math.min(length, after)) })}
      </button>
    </div>
  );
}
