/** Of what kind the sources are. */
import type { ReactNode } from 'react';
import { SOURCE_KINDS } from '../../../record/vocabulary.ts';
import { meaningsOf } from '../../codebook/values.ts';
import { carried, crossed } from '../../report/outlets.ts';
import { BySide } from '../parts.tsx';
import type { PageSubject } from '../subject.ts';

export function KindsPart({ subject }: { readonly subject: PageSubject }): ReactNode {
  const { say, record, files } = subject;
  const all = files.events.flatMap(({ sources }) => sources);
  const cited = carried(subject).flatMap(({ side, sources }) => sources.map(({ kind }) => ({ side, kind })));
  const counts = crossed(cited, SOURCE_KINDS, record.sides, ({ side, kind }) => [kind, side]);
  const meanings = meaningsOf('event.sources[].kind');
  return (
    <>
      <BySide
        subject={subject}
        caption={say('kinds.caption')}
        head={say('kinds.kind')}
        rows={SOURCE_KINDS.map((kind, row) => ({
          name: say('kinds.name', { kind }),
          all: all.filter((source) => source.kind === kind).length,
          cells: counts[row] ?? [],
        }))}
      />
      <ul className="key">
        {SOURCE_KINDS.map((kind) => (
          <li key={kind}>
            <b>{say('kinds.name', { kind })}</b> {meanings[kind]}
          </li>
        ))}
      </ul>
    </>
  );
}
