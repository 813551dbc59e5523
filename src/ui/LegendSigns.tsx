/** The key to the drawing, in the drawing's own signs. */
import type { ReactNode } from 'react';
import { count } from '../query/bitset.ts';
import { Ask } from './Ask.tsx';
import { useApp, useRecord, useSelectors, useWords } from './context.tsx';
import styles from './Legend.module.css';
import { DisputeSign, Mark } from './Mark.tsx';

/** The signs of the reading that is shown, each with its word, and the way to all of them. */
export function LegendSigns({ isInert = false }: { readonly isInert?: boolean }) {
  const words = useWords();
  const isTimeline = useApp(useSelectors().viewName) === 'timeline';
  const code = useRecord().sides[0]?.code;
  const possible = useApp(useSelectors().possible);
  const hasPossible = possible !== undefined && count(possible) > 0;
  const doubts = [
    ['~', 'legend.about'],
    ...(hasPossible ? ([['?', 'legend.possible']] as const) : []),
  ] as const;
  const isDated = useApp((state) => state.view.asof !== undefined) && isTimeline;
  return (
    <ul>
      <li>
        <Sign text={words.say(isTimeline ? 'legend.lane.timeline' : 'legend.lane.sequence')} width={28}>
          <path d={isTimeline ? 'M0 0H28' : 'M14-8V8'} stroke="currentColor" strokeOpacity=".6" />
          <g transform="translate(14) scale(0.75)">
            <Mark shape="disc" />
          </g>
        </Sign>
      </li>
      <li>
        <Sign text={words.say('legend.proposal')} width={15} centre>
          <Mark shape="triangle" />
        </Sign>
        {(['accepts', 'conditions', 'rejects', undefined] as const).map((answer) => (
          <Sign
            key={answer ?? 'other'}
            text={words.say(`legend.answer.${answer ?? 'other'}`)}
            width={15}
            centre
          >
            <Mark shape="chevron" answer={answer} />
          </Sign>
        ))}
      </li>
      <li>
        <Sign text={words.say('legend.arrow')} width={20}>
          <path d="M1 0H18M13.5-4 18 0 13.5 4" stroke="currentColor" />
        </Sign>
        <Sign text={words.say('legend.stub')} width={30}>
          <path d="M1 0H12M7.5-4 12 0 7.5 4" stroke="currentColor" />
          <text x="15" y="3.5" fill="currentColor" fontSize="10" fontWeight="600">
            {code}
          </text>
        </Sign>
      </li>
      <li>
        <Sign text={words.say('legend.contact')} width={34}>
          <path d="M8-1.75H26M8 1.75H26" stroke="currentColor" strokeOpacity=".7" />
          {[7, 27].map((x) => (
            <g key={x} transform={`translate(${x})`}>
              <Mark shape="square" />
            </g>
          ))}
        </Sign>
        <Sign text={words.say('legend.agreement')} width={15} centre>
          <Mark shape="plus" />
        </Sign>
      </li>
      <li>
        {doubts.map(([sign, text]) => (
          <Sign key={sign} text={words.say(text)} width={18} centre>
            <text x="-8" y="0" fill="currentColor" fontSize="12" fontWeight="600">
              {sign}
            </text>
            <g transform="translate(4 2) scale(0.75)">
              <Mark shape="disc" />
            </g>
          </Sign>
        ))}
      </li>
      <li>
        {(['contested', 'corrected'] as const).map((standing) => (
          <Sign key={standing} text={words.say(`legend.${standing}`)} width={20} centre>
            <Mark shape="disc" />
            <DisputeSign standing={standing} />
          </Sign>
        ))}
        <Ask panel="how-to-read" name={words.say('legend.more')} className={styles.more} isInert={isInert}>
          {words.say('legend.more')}
        </Ask>
      </li>
      {isDated && (
        <li>
          <Sign text={words.say('legend.unknown')} width={24}>
            <path d="M4-9V9H24V-9Z" fill="var(--rule)" fillOpacity=".45" />
            <path d="M4-9V9" stroke="currentColor" strokeDasharray="4 3" />
          </Sign>
        </li>
      )}
    </ul>
  );
}

/** A sign with its word. */
function Sign({
  text,
  width,
  centre = false,
  children,
}: {
  readonly text: string;
  readonly width: number;
  readonly centre?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <span>
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
      {text}
    </span>
  );
}
