/** What the check found, rule by rule, and what is excepted. */
import { RULES } from '../../record/checks/run.ts';
import type { RecordIssue } from '../../record/issue.ts';
import { eventsOf, type Subject } from './subject.ts';
import { EventName, Folded, type Section, Table } from './table.tsx';

export function rulesSection(subject: Subject): Section {
  const { issues, files } = subject;
  const broken = RULES.map((rule) => ({
    rule,
    found: issues.filter((issue) => issue.rule === rule.id),
  })).filter(({ found }) => found.length > 0);
  const told = new Map(eventsOf(subject).map((each) => [`events/${each.file.id}.json`, each]));
  const place = ({ file }: RecordIssue) => {
    const event = told.get(file);
    return event ? <EventName subject={subject} told={event} /> : file;
  };
  return {
    id: 'rules',
    title: 'What the check found',
    body: (
      <>
        <Table
          caption="Errors and warnings by rule."
          head={['rule', 'level', 'says', 'found']}
          rows={broken.map(({ rule, found }) => [rule.id, rule.level, rule.says, found.length])}
        />
        {broken.map(({ rule, found }) => (
          <Folded key={rule.id} summary={`${rule.id}: ${found.length}`}>
            <Table
              caption={rule.says}
              head={['where', 'place in the file', 'found', 'to do']}
              rows={found.map((issue) => [place(issue), issue.path, issue.found, issue.fix])}
            />
          </Folded>
        ))}
        <Table
          caption="Exceptions: rules that single events may break."
          head={['rule', 'event', 'why']}
          rows={files.exceptions.map(({ check, event, why }) => [check, event, why])}
        />
      </>
    ),
  };
}

export function unlinkedSection(subject: Subject): Section {
  const unlinked = eventsOf(subject).filter(({ row }) => row.links.length + row.inbound.length === 0);
  return {
    id: 'unlinked',
    title: 'Unlinked events',
    body: (
      <Table
        caption={`Events with no link to or from them: ${unlinked.length}.`}
        head={['event', 'type']}
        rows={unlinked.map((told) => [
          <EventName key="event" subject={subject} told={told} />,
          told.file.type,
        ])}
      />
    ),
  };
}
