import { describe, expect, it } from 'vitest';
import { event } from '../../testing/builders.ts';
import { holdRules } from '../../testing/ruleCases.ts';
import { civilDay } from '../../time/civil.ts';
import type { AccountFile, EventFile } from '../schema.ts';
import { eventKnown, wording } from './wording.ts';

function of(more: Partial<EventFile>, time = '2025-03-14'): readonly EventFile[] {
  return [event('a', time, more)];
}

function account(more: Partial<AccountFile>): AccountFile {
  return {
    id: 'a1',
    by: 'trump',
    stance: 'asserts',
    at: '2025-03-14',
    says: 'Yes.',
    sources: ['s1'],
    ...more,
  };
}

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('rules of wording', () => {
  holdRules(wording, {
    'quote-length': {
      breaks: {
        'a quotation of 31 words': [
          of({ accounts: [account({}), account({ id: 'a2', quote: words(31) })] }),
          '$.accounts[1].quote',
        ],
      },
      keeps: {
        'a quotation of 30 words, dashes and dots not counted': of({
          accounts: [account({ quote: `${words(15)} — … ${words(15)}` })],
        }),
      },
    },
    'summary-length': {
      breaks: { 'a summary of 101 words': [of({ summary: words(101) }), '$.summary'] },
      keeps: { 'a summary of 100 words': of({ summary: words(100) }) },
    },
    'loaded-words': {
      breaks: {
        'a judgement in the title': [of({ title: 'Putin slams the plan' }), '$.title'],
        'one in the label': [of({ label: 'Kremlin: propaganda' }), '$.label'],
        'one in the summary': [of({ summary: 'The Kyiv regime answered.' }), '$.summary'],
        'one in the note on time': [of({ timeNote: 'So-called talks began at noon.' }), '$.timeNote'],
        'one in what an account says': [
          of({ accounts: [account({ says: 'He admitted it.' })] }),
          '$.accounts[0].says',
        ],
        'one in the aftermath': [
          of({ aftermath: [{ at: '2025-03-20', text: 'Critics lashed out.', sources: [] }] }),
          '$.aftermath[0].text',
        ],
        'one after a quotation': [of({ summary: 'He said "no" to the puppet.' }), '$.summary'],
        'one after a possessive': [of({ summary: 'The sides’ brutal words.' }), '$.summary'],
      },
      keeps: {
        'plain words': of({ summary: 'He said that there would be a meeting.' }),
        'a word within a longer one': of({ summary: 'The regiment left.' }),
        'a quotation in straight marks': of({ summary: 'He spoke of a "brutal regime".' }),
        'a quotation in round marks': of({ summary: 'He spoke of a “brutal regime”.' }),
        'a quotation in angles': of({ summary: 'He spoke of «propaganda» there.' }),
        'a quotation in low marks': of({ summary: 'He spoke of „propaganda“ there.' }),
        'a quotation in single marks': of({ title: "Trump calls it 'a brutal war'" }),
        'a quotation in single marks with an apostrophe in it': of({
          title: "He wrote that 'Putin's regime must go'; they answered",
        }),
        'the words of the speaker': of({ accounts: [account({ quote: 'an evil regime' })] }),
      },
    },
    'open-quote': {
      breaks: {
        'a quotation that is left open': [of({ summary: 'He said "no to the puppet.' }), '$.summary'],
        'an inch more': [of({ accounts: [account({ says: 'He "said" it" again.' })] }), '$.accounts[0].says'],
      },
      keeps: {
        'quotations in pairs': of({ summary: 'He said "no" and "yes".' }),
        'round marks and an apostrophe': of({ summary: 'He said “no” to the sides’ plan.' }),
      },
    },
    hindsight: {
      breaks: {
        'a later date, month first': [of({ summary: 'They met on March 20, 2025.' }), '$.summary'],
        'a later date, month first, without its year': [
          of({ summary: 'They met on March 20.' }),
          '$.summary',
        ],
        'a later date as it is counted': [of({ summary: 'They met on the 20th March.' }), '$.summary'],
        'a later date "of" a month': [of({ summary: 'They met on the 21st of March 2025.' }), '$.summary'],
        'a later date in digits': [of({ summary: 'They met (2025-03-20).' }), '$.summary'],
        'a later month': [of({ summary: 'In April 2025 they met.' }), '$.summary'],
        'a word that knows more': [of({ summary: 'The Kremlin later denied it.' }), '$.summary'],
        'a later date in the title': [of({ title: 'They will have met on 16 March' }), '$.title'],
        'a later date with its year in the label': [of({ label: 'Truce broken on 2 May 2025' }), '$.label'],
        'a later date over the turn of the year': [
          of({ summary: 'They met on 2 January.' }, '2025-12-30'),
          '$.summary',
        ],
        'a day within the period of the act': [
          of({ effect: '2025-03-20/2025-04-20', summary: 'It was broken on 1 April.' }),
          '$.summary',
        ],
        'a date before it happened but after it was announced': [
          of({ accounts: [account({ at: '2025-03-10' })], summary: 'Meant for 14 March.' }),
          '$.summary',
        ],
      },
      keeps: {
        'a day that no calendar has': of({ summary: 'He names 45 March, March 32 and 2025-13-40.' }),
        'the month of the day': of({ summary: 'Talks of March 2025, and of February 2025.' }),
        'a month in which it was to begin': of({
          effect: '2025-04-08/2025-05-11',
          summary: 'A truce for April 2025.',
        }),
        'a number before a month': of({ summary: 'The brigade 120 March had left.' }),
        'what was public that day': of({ summary: 'He spoke on 14 March, after talks on 13 March.' }),
        'a date of the year before': of({ summary: 'After the words of 29 December.' }, '2026-01-06'),
        'the days on which a truce was to begin and end': of({
          effect: '2025-05-08T00:00+03:00/2025-05-11T00:00+03:00',
          title: 'A truce from 8 May to 10 May',
          summary: 'It was to end as 11 May began.',
        }),
        'words that somebody said': of({ summary: 'He said "later", and named "20 March".' }),
        'what came after, told as aftermath': of({
          aftermath: [{ at: '2025-03-20', text: 'It was later denied.', sources: [] }],
        }),
        'a leak that tells of days before it': of({
          accounts: [account({ knownAt: '2025-11-25' })],
          summary: 'Before the visit of 17 October.',
        }),
        'an account without an end': of({
          accounts: [account({ at: '2025-03-14/..' })],
          summary: 'On 1 May.',
        }),
      },
    },
  });

  it('know an event with its earliest account', () => {
    const [row] = of({
      accounts: [
        account({ at: '2025-03-14/2025-03-16' }),
        account({ id: 'a2', at: '2025-03-10', knownAt: '2025-03-15' }),
      ],
    });
    expect(row && eventKnown(row)).toBe(civilDay(2025, 3, 15));
  });
});
