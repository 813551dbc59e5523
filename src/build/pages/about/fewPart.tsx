/** Accounts that rest on one outlet, or only on outlets of the opponent's country. */
import '../../../words/panelWords.ts';
import type { ReactNode } from 'react';
import { type Carried, carried, carriedByOneOutlet, carriedByOpponent } from '../../report/outlets.ts';
import { nameOf, type Told } from '../../report/subject.ts';
import { Folded } from '../../report/table.tsx';
import { BySide, EventList } from '../parts.tsx';
import type { PageSubject } from '../subject.ts';

export function FewPart({ subject }: { readonly subject: PageSubject }): ReactNode {
  const { say, record } = subject;
  const all = carried(subject);
  const single = carriedByOneOutlet(subject);
  const opposed = carriedByOpponent(subject);
  const perSide = (rows: readonly Carried[]) =>
    record.sides.map((side) => rows.filter((row) => row.side === side).length);
  return (
    <>
      <p>{say('few.text')}</p>
      <BySide
        subject={subject}
        caption={say('few.caption')}
        head={say('few.what')}
        rows={[
          { name: say('few.all'), all: all.length, cells: perSide(all) },
          { name: say('few.one'), all: single.length, cells: perSide(single) },
          { name: say('few.opponent'), all: opposed.length, cells: perSide(opposed) },
        ]}
      />
      <Accounts subject={subject} rows={opposed} summary="few.opponent-list" />
      <Accounts subject={subject} rows={single} summary="few.one-list" />
    </>
  );
}

interface AccountsProps {
  readonly subject: PageSubject;
  readonly rows: readonly Carried[];
  readonly summary: 'few.opponent-list' | 'few.one-list';
}

/** Accounts by the event they stand in, folded. */
function Accounts({ subject, rows, summary }: AccountsProps): ReactNode {
  const { say, words } = subject;
  if (rows.length === 0) return null;
  const byEvent = new Map<string, Carried[]>();
  for (const row of rows) byEvent.set(row.row.id, [...(byEvent.get(row.row.id) ?? []), row]);
  const told = [...byEvent.values()].flatMap(([first]): Told[] => (first ? [first] : []));
  return (
    <Folded summary={say(summary, { count: rows.length })}>
      <EventList
        subject={subject}
        told={told}
        more={({ row }) =>
          words.list(
            (byEvent.get(row.id) ?? []).map((of) => inWords(subject, of)),
            'and',
          )
        }
      />
    </Folded>
  );
}

/** "Karoline Leavitt corrects (AP)". */
function inWords(subject: PageSubject, { account, sources }: Carried): string {
  return subject.say('few.account', {
    name: nameOf(subject, account.by),
    stance: subject.words.say(`stance.${account.stance}`),
    outlets: subject.words.list([...new Set(sources.map(({ publisher }) => publisher))], 'and'),
  });
}
