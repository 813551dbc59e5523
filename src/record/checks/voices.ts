import { inRoles } from '../codes/parties.ts';
import type { RecordFiles } from '../files.ts';
import { isContact } from '../parts.ts';
import type { EventCheck } from './check.ts';

/** One principal act an event: whose act it is, and to whom it is put. */
export const voices: readonly EventCheck[] = [
  {
    id: 'one-act',
    level: 'error',
    says: 'The authors and speakers of an event are of one side, unless it is a joint act.',
    *run(files) {
      const side = sideOf(files);
      for (const event of files.events) {
        if (event.joint) continue;
        const sides = new Set(inRoles(event, ['author', 'speaker']).map(side));
        if (sides.size > 1)
          yield {
            event,
            path: '$.actors',
            found: `speakers or authors of several sides: ${[...sides].join(', ')}`,
            fix: 'keep those whose act it is (others become accounts), split the event, or mark a joint act',
          };
      }
    },
  },
  {
    id: 'joint',
    level: 'error',
    says: 'A joint act has authors of two sides or more.',
    *run(files) {
      const side = sideOf(files);
      for (const event of files.events)
        if (event.joint && new Set(inRoles(event, ['author', 'speaker']).map(side)).size < 2)
          yield {
            event,
            path: '$.joint',
            found: 'true, with authors of one side',
            fix: 'remove joint, or name the other authors',
          };
    },
  },
  {
    id: 'borne',
    level: 'error',
    says: 'Somebody does the act: an author or speaker, or for a contact a host, participant or mediator.',
    *run({ events }) {
      for (const event of events)
        if (inRoles(event, ['author', 'speaker', 'host', 'participant', 'mediator']).length === 0)
          yield {
            event,
            path: '$.actors',
            found: 'nobody whose act this is',
            fix: 'name an author, a speaker, or who took part',
          };
    },
  },
  {
    id: 'contact',
    level: 'error',
    says: 'A call or meeting joins those who took part, and nobody speaks or writes it.',
    *run({ events }) {
      for (const event of events) {
        if (!isContact(event)) continue;
        if (inRoles(event, ['author', 'speaker']).length > 0)
          yield {
            event,
            path: '$.actors',
            found: `a ${event.type} with a speaker or author`,
            fix: 'who reports a contact has an account; who was in it is a participant, host or mediator',
          };
      }
    },
  },
  {
    id: 'addressee',
    level: 'error',
    says: 'Nobody is the addressee of an act of their own.',
    *run({ events }) {
      for (const event of events) {
        const own = new Set(inRoles(event, ['author', 'speaker']));
        for (const actor of inRoles(event, ['addressee']))
          if (own.has(actor))
            yield {
              event,
              path: '$.actors',
              found: `${actor} as speaker and addressee`,
              fix: 'remove one of the rows',
            };
      }
    },
  },
  {
    id: 'post-author',
    level: 'warning',
    says: 'Who writes a post is its author; a speaker is somebody whose voice is heard.',
    *run({ events }) {
      for (const event of events)
        for (const speaker of event.channel === 'post' ? inRoles(event, ['speaker']) : [])
          yield {
            event,
            path: '$.actors',
            found: `${speaker} as speaker of a post`,
            fix: 'make them the author, or mend the channel',
          };
    },
  },
];

function sideOf(files: RecordFiles): (actor: string) => string {
  const sides = new Map(files.actors.map(({ id, side }) => [id, side]));
  return (actor) => sides.get(actor) ?? '';
}
