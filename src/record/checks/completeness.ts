import { firstDay } from '../../time/edtf.ts';
import { edtf } from '../edtfOf.ts';
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
    says: 'Every proposal is answered in the record, or says until when an answer was searched.',
    *run({ events }) {
      const answered = new Set(
        events.flatMap((event) => event.links.filter(({ rel }) => rel === 'responds-to').map(({ to }) => to)),
      );
      for (const event of events)
        if (event.type === 'proposal' && !answered.has(event.id) && event.searched === undefined)
          yield {
            event,
            path: '$.searched',
            found: 'a proposal that nothing responds to',
            fix: 'link its answer to it (responds-to), or write the day to which you searched for one',
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
