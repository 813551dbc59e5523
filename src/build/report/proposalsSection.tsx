/** Proposals and their answers. */
import { isOpen, type ProposalRow, proposals } from './proposals.ts';
import type { Subject } from './subject.ts';
import { EventName, type Section, Table } from './table.tsx';

export function proposalsSection(subject: Subject): Section {
  const rows = proposals(subject);
  const open = rows.filter(isOpen);
  const line = ({ put, answers, open, searched, ...told }: ProposalRow) => [
    <EventName key="event" subject={subject} told={told} />,
    put.join(', ') || 'nobody named',
    open.map(({ name }) => name).join(', '),
    <ul key="answers">
      {answers.map(({ told: answer, sides }) => (
        <li key={answer.file.id}>
          {sides.map(({ name }) => name).join(', ')}: <EventName subject={subject} told={answer} />
        </li>
      ))}
    </ul>,
    searched ?? '',
  ];
  const head = ['proposal', 'put to', 'no answer from', 'answers', 'searched to'];
  return {
    id: 'proposals',
    title: 'Proposals',
    body: (
      <>
        <p>
          In all: {rows.length}. Not answered by every side to which they were put: {open.length}.
        </p>
        <Table
          caption="Open proposals: not answered at all, or not by every side to which they were put."
          head={head}
          rows={open.map(line)}
        />
        <Table
          caption="Proposals answered by every side to which they were put."
          head={head}
          rows={rows.filter((row) => !open.includes(row)).map(line)}
        />
      </>
    ),
  };
}
