/** Which data these are, under which licence, how to cite them, and the files of the last release. */
import type { ReactNode } from 'react';
import type { ReleaseInfo } from '../../../record/core.ts';
import { CREATOR } from '../../../record/creator.ts';
import { bareDoi, doiAddress } from '../../../record/doi.ts';
import { edtf } from '../../../record/edtfOf.ts';
import { markedUp } from '../../../ui/markedUp.ts';
import { licenceName } from '../../../words/codes.ts';
import { edtfInShort } from '../../../words/dates.ts';
import type { LastRelease } from '../lastRelease.ts';
import type { PageSubject } from '../subject.ts';

interface UseProps {
  readonly subject: PageSubject;
  readonly release: ReleaseInfo;
  readonly last: LastRelease | undefined;
}

export function UseSection({ subject, release, last }: UseProps): ReactNode {
  const { say, words, files } = subject;
  const { dataset } = files;
  const licence = licenceName(dataset.licence);
  const doi = dataset.doi === undefined ? undefined : bareDoi(dataset.doi);
  const inWords = (day: string) => edtfInShort(edtf(day), words, dataset.zone);
  return (
    <>
      <p>{versionInWords()}</p>
      <p className="hash">
        {markedUp((marks) => say('use.hash', marks), { hash: <code>{release.hash}</code> })}
      </p>
      <p id="licence">{say('use.licence', { licence })}</p>
      <h3>{say('use.cite')}</h3>
      <blockquote>{citation()}</blockquote>
      <p>
        {doi === undefined
          ? say('use.doi-none')
          : markedUp((marks) => say('use.doi', marks), { doi: linkTo(doi) })}
      </p>
      {last ? (
        <>
          <h3>{say('use.files', { version: last.version })}</h3>
          <ul className="files">
            {last.files.map(({ path, title, bytes }) => (
              <li key={path}>
                <a href={`../data/${dataset.id}/${last.version}/${encodeURIComponent(path)}`}>{path}</a>{' '}
                <span className="more">
                  {say('use.file', { title, kilobytes: Math.max(1, Math.round(bytes / 1000)) })}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{say('use.no-files')}</p>
      )}
    </>
  );

  function versionInWords(): string {
    const { version, date } = release;
    if (date !== undefined) return say('use.release', { version, date: inWords(date) });
    return last
      ? say('use.since', { version, release: last.version, date: inWords(last.date) })
      : say('use.before', { version });
  }

  function linkTo(identifier: string): ReactNode {
    const address = doiAddress(identifier);
    return (
      <a href={address} rel="noopener noreferrer">
        {address}
      </a>
    );
  }

  function citation(): string {
    const what = { creator: CREATOR, title: dataset.title, licence };
    return last
      ? say('use.cite.release', { ...what, version: last.version, year: last.date.slice(0, 4) })
      : say('use.cite.unreleased', { ...what, version: release.version });
  }
}
