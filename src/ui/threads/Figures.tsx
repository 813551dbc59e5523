/** How each side answered, in figures: every one with what it is of, in the order of the lanes. */
import { useState } from 'react';
import { type ProposalAnswers, tallyOf } from '../../query/answers.ts';
import type { Side } from '../../record/record.ts';
import { NARROW } from '../../store/selectors.ts';
import { joined } from '../../words/sentence.ts';
import { useApp, useWords } from '../context.tsx';
import { sideInSentence } from '../names.ts';
import { SideChip } from '../SideChip.tsx';
import styles from './Proposals.module.css';

/** One line for each side to which any of the proposals was put. */
export function Figures({
  proposals,
  sides,
}: {
  readonly proposals: readonly ProposalAnswers[];
  readonly sides: readonly Side[];
}) {
  const words = useWords();
  const width = useApp((state) => state.session.width);
  const [isOpen] = useState(width >= NARROW);
  return (
    <details className={styles.figures} open={isOpen}>
      <summary>{words.say('proposals.figures')}</summary>
      <ul>
        {sides.map((side) => {
          const { put, answered, by, several, noneFound, open, median } = tallyOf(proposals, side.index);
          return (
            <li key={side.id}>
              <SideChip side={side} />
              <span>
                {joined(
                  [
                    words.say('proposals.figure', {
                      side: sideInSentence(side, words),
                      put,
                      answered,
                      ...by,
                    }),
                    several > 0 ? words.say('proposals.several', { count: several }) : '',
                    answered < put ? words.say('proposals.unanswered', { none: noneFound, open }) : '',
                    median ? words.say('proposals.median', { min: median.min, max: median.max }) : '',
                  ],
                  words,
                )}
              </span>
            </li>
          );
        })}
      </ul>
      <p>{words.say('proposals.figures-note')}</p>
    </details>
  );
}
