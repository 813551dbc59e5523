/** How closely each period is covered for each side. */
import type { ReactNode } from 'react';
import { edtf } from '../../../record/edtfOf.ts';
import { DENSITIES } from '../../../record/vocabulary.ts';
import { dayInWords, edtfInShort } from '../../../words/dates.ts';
import { meaningsOf } from '../../codebook/values.ts';
import { type CoverageCell, coverage } from '../../report/coverage.ts';
import { BySide } from '../parts.tsx';
import type { PageSubject } from '../subject.ts';

export function CoverageSection({ subject }: { readonly subject: PageSubject }): ReactNode {
  const { say, words, record, files } = subject;
  const meanings = meaningsOf('dataset.coverage[].density');
  const reviews = files.dataset.coverage.map(({ lastReviewed }) => lastReviewed).sort();
  const [first, last] = [reviews.at(0), reviews.at(-1)];
  const inWords = (day: string) => edtfInShort(edtf(day), words, record.dataset.zone);
  return (
    <>
      <p>{say('coverage.text')}</p>
      <p className="strong">{say('about.ends', { date: dayInWords(record.extent.last, words) })}</p>
      <ul className="key">
        {DENSITIES.map((density) => (
          <li key={density}>
            <Sign density={density} /> <b>{say('coverage.density', { density })}</b> {meanings[density]}
          </li>
        ))}
      </ul>
      <BySide
        subject={subject}
        caption={say('coverage.caption')}
        head={say('coverage.period')}
        rows={coverage(subject).map(({ period, cells }) => ({
          name: inWords(period),
          cells: cells.map((cell, side) => (
            <Cell key={record.sides[side]?.id} subject={subject} cell={cell} />
          )),
        }))}
      />
      {first !== undefined && last !== undefined && (
        <p>
          {say('coverage.reviewed', {
            same: first === last ? 'yes' : 'no',
            first: inWords(first),
            last: inWords(last),
          })}
        </p>
      )}
    </>
  );
}

function Cell({ subject: { say }, cell: { density, events } }: { subject: PageSubject; cell: CoverageCell }) {
  return (
    <span className="cover" data-density={density}>
      <Sign density={density} />
      <span className="word">{say('coverage.density', { density: density ?? 'other' })}</span>{' '}
      <span className="number" aria-hidden="true">
        {events}
      </span>
      <span className="vh">{say('coverage.events', { count: events })}</span>
    </span>
  );
}

/** Full, half or empty: it says the same as the word beside it. */
function Sign({ density }: { readonly density: CoverageCell['density'] }) {
  return (
    <svg className="sign" viewBox="-6 -6 12 12" aria-hidden="true">
      {density !== undefined && (
        <circle
          r="4.5"
          fill={density === 'dense' ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.5"
          strokeDasharray={density === 'none' ? '1.5 2' : undefined}
        />
      )}
      {density === 'thin' && <path d="M0-4.5a4.5 4.5 0 0 1 0 9Z" fill="currentColor" />}
    </svg>
  );
}
