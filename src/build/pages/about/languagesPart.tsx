/** In which languages the sources are written, and the quotations said and printed. */
import type { ReactNode } from 'react';
import { languageName } from '../../../words/codes.ts';
import { carried, crossed } from '../../report/outlets.ts';
import { tally } from '../../report/subject.ts';
import { BySide } from '../parts.tsx';
import type { PageSubject } from '../subject.ts';

export function LanguagesPart({ subject }: { readonly subject: PageSubject }): ReactNode {
  const { say, words, record, files } = subject;
  const languages = tally(files.events.flatMap(({ sources }) => sources.map(({ lang }) => lang)));
  const total = languages.reduce((sum, [, count]) => sum + count, 0);
  const [most] = languages;
  const cited = carried(subject).flatMap(({ side, sources }) => sources.map(({ lang }) => ({ side, lang })));
  const counts = crossed(
    cited,
    languages.map(([lang]) => lang),
    record.sides,
    ({ side, lang }) => [lang, side],
  );
  const quoted = files.events.flatMap(({ accounts }) => accounts).filter(({ quote }) => quote !== undefined);
  const howMany = (rule: (one: (typeof quoted)[number]) => boolean) => quoted.filter(rule).length;
  return (
    <>
      {most && (
        <p>
          {say('languages.text', {
            count: most[1],
            total,
            percent: Math.round((100 * most[1]) / total),
            language: languageName(most[0], words),
          })}
        </p>
      )}
      <BySide
        subject={subject}
        caption={say('languages.caption')}
        head={say('languages.language')}
        rows={languages.map(([lang, all], row) => ({
          name: languageName(lang, words),
          all,
          cells: counts[row] ?? [],
        }))}
      />
      <p>
        {say('languages.quotes', {
          quotes: quoted.length,
          same: howMany(({ quoteLang, printedLang }) => quoteLang !== undefined && quoteLang === printedLang),
          unknown: howMany(
            ({ quoteLang, printedLang, translation }) =>
              quoteLang !== undefined && quoteLang !== printedLang && translation === 'unknown',
          ),
          unsaid: howMany(({ quoteLang }) => quoteLang === undefined),
        })}
      </p>
    </>
  );
}
