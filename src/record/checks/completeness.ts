import { firstDay } from '../../time/edtf.ts';
import { answersTo, silentAddressees } from '../answers.ts';
import { compileRecord } from '../compile.ts';
import { edtf } from '../edtfOf.ts';
import { openRecord } from '../openRecord.ts';
import { addressees } from '../parts.ts';
import type { EventCheck } from './check.ts';

/** What every event, and every proposal, has to say. */
export const completeness: readonly EventCheck[] = [
  {
    id: 'label',
    level: 'error',
    says: 'Every event has a label of at most 36 characters.',
    *run({ events }) {
      for (const event of events)
        if (event.label === undefined)
          yield {
            event,
            path: '$.label',
            found: 'nothing',
            fix: 'write one voice and what it says in at most 36 characters, such as "Putin: truce yes, but conditions"',
          };
    },
  },
  {
    id: 'channel',
    level: 'error',
    says: 'Every event says how its act was done: in person, by phone, in a post, to the press or as a deed.',
    *run({ events }) {
      for (const event of events)
        if (event.channel === undefined)
          yield {
            event,
            path: '$.channel',
            found: 'nothing',
            fix: 'choose a channel; words to the press are "press"',
          };
    },
  },
  {
    id: 'answered-or-searched',
    level: 'error',
    says: 'Every side to which a proposal was put has answered it in the record, or the proposal says until when an answer was searched.',
    *run(files) {
      const record = openRecord(compileRecord(files).core);
      for (const event of files.events) {
        if (event.type !== 'proposal' || event.searched !== undefined) continue;
        const row = record.events[record.indexOf.event.get(event.id) ?? -1];
        if (!row) continue;
        const silent = silentAddressees(record, row).map(({ id }) => id);
        if (
          silent.length > 0 ||
          (addressees(record, row).length === 0 && answersTo(record, row).length === 0)
        )
          yield {
            event,
            path: '$.searched',
            found:
              silent.length > 0
                ? `a proposal without an answer of ${silent.join(', ')}`
                : 'a proposal that nothing responds to',
            fix: 'link the answer to it (responds-to), or write the day to which you searched for one',
          };
      }
    },
  },
  {
    id: 'searched-for-answer',
    level: 'error',
    says: 'An answer is searched for a proposal only.',
    *run({ events }) {
      for (const event of events)
        if (event.searched !== undefined && event.type !== 'proposal')
          yield {
            event,
            path: '$.searched',
            found: `${event.searched}, of a ${event.type}`,
            fix: 'remove searched, or mend the type',
          };
    },
  },
  {
    id: 'searched-after',
    level: 'error',
    says: 'An answer is searched after the proposal was made.',
    *run({ events }) {
      for (const event of events) {
        if (event.searched === undefined) continue;
        if (firstDay(edtf(event.searched)) < firstDay(edtf(event.time)))
          yield {
            event,
            path: '$.searched',
            found: event.searched,
            fix: `write the day to which you searched, after ${event.time}`,
          };
      }
    },
  },
];
