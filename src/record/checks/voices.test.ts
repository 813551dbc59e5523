import { describe } from 'vitest';
import { event } from '../../testing/builders.ts';
import { holdRules } from '../../testing/ruleCases.ts';
import type { EventFile } from '../schema.ts';
import type { Role } from '../vocabulary.ts';
import { voices } from './voices.ts';

/** A statement by actors in roles: `trump speaker`. */
function by(rows: readonly string[], more: Partial<EventFile> = {}): readonly EventFile[] {
  const actors = rows.map((row) => {
    const [actor = '', role = ''] = row.split(' ');
    return { actor, role: role as Role };
  });
  return [event('a', '2025-03-14', { ...more, actors })];
}

describe('rules of voices', () => {
  holdRules(voices, {
    'one-act': {
      breaks: {
        'speakers of two sides': [by(['trump speaker', 'putin speaker']), '$.actors'],
        'an author and a speaker of two sides': [by(['zelensky author', 'macron speaker']), '$.actors'],
      },
      keeps: {
        'speakers of one side': by(['trump speaker', 'leavitt speaker']),
        'a speaker and an addressee of two sides': by(['trump speaker', 'putin addressee']),
        'a joint act of two sides': by(['zelensky author', 'macron author'], { joint: true }),
      },
    },
    joint: {
      breaks: {
        'a joint act of one side': [by(['trump author', 'leavitt author'], { joint: true }), '$.joint'],
        'a joint act of one author': [by(['trump author', 'putin participant'], { joint: true }), '$.joint'],
      },
      keeps: {
        'a joint act of two sides': by(['zelensky author', 'macron author'], { joint: true }),
        'one author who is not joint': by(['trump author']),
      },
    },
    borne: {
      breaks: {
        'an act of nobody': [by([]), '$.actors'],
        'an act of addressees and those mentioned': [by(['trump addressee', 'putin mentioned']), '$.actors'],
      },
      keeps: {
        'an author': by(['trump author']),
        'a mediator alone': by(['macron mediator'], { type: 'meeting' }),
      },
    },
    contact: {
      breaks: {
        'a call with a speaker': [by(['trump speaker', 'putin participant'], { type: 'call' }), '$.actors'],
        'a meeting with an author': [by(['trump author'], { type: 'meeting' }), '$.actors'],
      },
      keeps: {
        'a call of participants': by(['trump participant', 'putin participant'], { type: 'call' }),
        'a statement with a speaker': by(['trump speaker']),
      },
    },
    'post-author': {
      breaks: { 'a speaker of a post': [by(['trump speaker'], { channel: 'post' }), '$.actors'] },
      keeps: {
        'the author of a post': by(['trump author'], { channel: 'post' }),
        'a speaker to the press': by(['trump speaker'], { channel: 'press' }),
      },
    },
    addressee: {
      breaks: {
        'a speaker who is the addressee': [by(['trump speaker', 'trump addressee']), '$.actors'],
      },
      keeps: {
        'words to somebody of the same side': by(['leavitt speaker', 'trump addressee']),
        'a participant who is addressed': by(['trump participant', 'trump addressee'], { type: 'call' }),
      },
    },
  });
});
