/** How to read the drawing, in the drawing's own signs; it folds into its heading. */
import { type ReactNode, useState } from 'react';
import { NARROW } from '../store/selectors.ts';
import { useApp, useSelectors, useWords } from './context.tsx';
import styles from './Legend.module.css';
import { DisputeSign, Mark } from './Mark.tsx';

export function Legend() {
  const words = useWords();
  const isTimeline = useApp(useSelectors().viewName) === 'timeline';
  const width = useApp((state) => state.session.width);
  const [isOpen] = useState(width >= NARROW);
  return (
    <details className={styles.legend} open={isOpen}>
      <summary>{words.say('legend.name')}</summary>
      <ul>
        <Item text={words.say(isTimeline ? 'legend.lane.timeline' : 'legend.lane.sequence')}>
          <Sign width={28}>
            <path d={isTimeline ? 'M0 0H28' : 'M14-8V8'} stroke="currentColor" strokeOpacity=".6" />
            <g transform="translate(14)">
              <Mark shape="disc" />
            </g>
          </Sign>
        </Item>
        <Item text={words.say('legend.proposal')}>
          <Sign width={15} centre>
            <Mark shape="triangle" />
          </Sign>
        </Item>
        <Item text={words.say('legend.answer')}>
          {(['accepts', 'conditions', 'rejects'] as const).map((answer) => (
            <Sign key={answer} width={15} centre>
              <Mark shape="chevron" answer={answer} />
            </Sign>
          ))}
        </Item>
        <Item text={words.say('legend.arrow')}>
          <Sign width={20}>
            <path d="M1 0H18M13.5-4 18 0 13.5 4" stroke="currentColor" />
          </Sign>
        </Item>
        <Item text={words.say('legend.contact')}>
          <Sign width={34}>
            <path d="M8-1.75H26M8 1.75H26" stroke="currentColor" strokeOpacity=".7" />
            {[7, 27].map((x) => (
              <g key={x} transform={`translate(${x})`}>
                <Mark shape="square" />
              </g>
            ))}
          </Sign>
        </Item>
        <Item text={words.say('legend.agreement')}>
          <Sign width={15} centre>
            <Mark shape="plus" />
          </Sign>
        </Item>
        <Item text={words.say('legend.disputed')}>
          <Sign width={20} centre>
            <Mark shape="disc" />
            <DisputeSign standing="contested" />
          </Sign>
        </Item>
        <Item text={words.say('legend.revised')}>
          <Sign width={20} centre>
            <Mark shape="disc" />
            <DisputeSign standing="corrected" />
          </Sign>
        </Item>
      </ul>
    </details>
  );
}

function Item({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <li>
      {children}
      {text}
    </li>
  );
}

function Sign({
  width,
  centre = false,
  children,
}: {
  readonly width: number;
  readonly centre?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <svg
      width={width}
      height="18"
      viewBox={`${centre ? -width / 2 : 0} -9 ${width} 18`}
      fill="none"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
