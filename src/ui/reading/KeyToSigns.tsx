/** The whole key to the drawing: every sign in its own shape, with what it means. */
import type { ReactNode } from 'react';
import type { MessageId } from '../../words/words.ts';
import { useRecord, useWords } from '../context.tsx';
import { DisputeSign, Mark } from '../Mark.tsx';
import styles from './KeyToSigns.module.css';

/** The signs with their words. */
export function KeyToSigns() {
  const code = useRecord().sides[0]?.code;
  return (
    <ul className={styles.key}>
      <Sign means="reading.sign.disc">
        <path d="M-24 0H24" className={styles.line} />
        <Mark shape="disc" />
      </Sign>
      <Sign means="reading.sign.triangle">
        <Mark shape="triangle" />
      </Sign>
      {(['accepts', 'conditions', 'rejects', undefined] as const).map((answer) => (
        <Sign key={answer ?? 'other'} means={`reading.sign.${answer ?? 'other'}`}>
          <Mark shape="chevron" answer={answer} />
        </Sign>
      ))}
      <Sign means="reading.sign.plus">
        <Mark shape="plus" />
      </Sign>
      <Sign means="reading.sign.contact">
        <path d="M-16-1.75H16M-16 1.75H16" className={styles.line} />
        {[-16, 16].map((x) => (
          <g key={x} transform={`translate(${x})`}>
            <Mark shape="square" />
          </g>
        ))}
      </Sign>
      <Sign means="reading.sign.passed">
        <path d="M-1.75-10V-4M1.75-10V-4M-1.75 4V10M1.75 4V10" className={styles.line} />
        <path d="M-24 0H24" className={styles.line} />
      </Sign>
      <Sign means="reading.sign.arrow">
        <path d="M-20 0H20M14-4 20 0 14 4" stroke="currentColor" />
      </Sign>
      <Sign means="reading.sign.stub">
        <path d="M-18 0H-5M-10-4-5 0-10 4" stroke="currentColor" />
        <text x="0" y="3.5" fill="currentColor" fontSize="10" fontWeight="600">
          {code}
        </text>
      </Sign>
      {(['contested', 'corrected'] as const).map((standing) => (
        <Sign
          key={standing}
          means={standing === 'contested' ? 'reading.sign.disputed' : 'reading.sign.revised'}
        >
          <Mark shape="disc" />
          <DisputeSign standing={standing} />
        </Sign>
      ))}
      {(
        [
          ['~', 'reading.sign.about'],
          ['?', 'reading.sign.possible'],
        ] as const
      ).map(([sign, means]) => (
        <Sign key={sign} means={means}>
          <text x="-12" y="0" fill="currentColor" fontSize="12" fontWeight="600">
            {sign}
          </text>
          <Mark shape="disc" />
        </Sign>
      ))}
      <Sign means="reading.sign.day">
        <path d="M-24 0H24" className={styles.line} />
        <rect x="-18" y="-2.5" width="36" height="5" fill="currentColor" opacity=".45" />
        <Mark shape="disc" />
      </Sign>
      <Sign means="reading.sign.effect">
        <path d="M-20 4.5H24" stroke="currentColor" strokeWidth="2.5" />
        <g transform="translate(-18)">
          <Mark shape="plus" />
        </g>
      </Sign>
      <Sign means="reading.sign.unknown">
        <path d="M0-10V10H24V-10Z" fill="var(--rule)" fillOpacity=".45" />
        <path d="M0-10V10" stroke="currentColor" strokeDasharray="4 3" />
      </Sign>
      <Sign means="reading.sign.badge">
        <circle r="9.5" stroke="currentColor" strokeWidth="1" />
        <circle r="7" fill="currentColor" />
        <text y="3.5" fill="var(--ground)" fontSize="10" fontWeight="600" textAnchor="middle">
          3
        </text>
      </Sign>
      <Sign means="reading.sign.strip">
        {[3, 7, 5, 9, 4].map((half, at) => (
          <rect
            key={half}
            x={-14 + at * 6}
            y={-half}
            width="5"
            height={2 * half}
            fill="currentColor"
            opacity=".85"
          />
        ))}
      </Sign>
    </ul>
  );
}

function Sign({ means, children }: { readonly means: MessageId; readonly children: ReactNode }) {
  const words = useWords();
  return (
    <li>
      <svg viewBox="-26 -12 52 24" width="52" height="24" fill="none" strokeWidth="1.5" aria-hidden="true">
        {children}
      </svg>{' '}
      <span>{words.say(means)}</span>
    </li>
  );
}
