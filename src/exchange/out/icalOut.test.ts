import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { EventFile } from '../../record/schema.ts';
import { account, event } from '../../testing/builders.ts';
import { anyEdtf } from '../../testing/edtfArbitrary.ts';
import { nastyText } from '../../testing/nastyText.ts';
import { takenOf } from '../../testing/takenCase.ts';
import { civilDay } from '../../time/civil.ts';
import { escaped, folded, icalOut } from './icalOut.ts';

const encoder = new TextEncoder();

/** The events as a reader of calendars has them. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((of) => {
    const one = new ICAL.Event(of);
    return {
      uid: one.uid,
      summary: one.summary,
      description: one.description,
      location: one.location,
      start: one.startDate.toString(),
      end: of.hasProperty('dtend') ? one.endDate.toString() : undefined,
      zone: one.startDate.zone.tzid,
      categories: of.getFirstProperty('categories')?.getValues(),
      url: of.getFirstPropertyValue('url'),
      stamp: String(of.getFirstPropertyValue('dtstamp')),
      status: of.getFirstPropertyValue('status'),
      sequence: of.getFirstPropertyValue('sequence'),
    };
  });
}

const dated = (time: string, more: Partial<EventFile> = {}) =>
  read(icalOut(takenOf([event('one', time, more)])).text)[0];

describe('a calendar', () => {
  it('has days as days, the end outside', () => {
    expect(dated('2025-03-14')).toMatchObject({
      uid: 'one@test.parley',
      summary: 'Title of one',
      start: '2025-03-14',
      end: '2025-03-15',
      stamp: '2025-12-01T00:00:00Z',
      url: 'https://example.org/event/one/',
      categories: ['Statement', 'Truce'],
      status: 'CONFIRMED',
      sequence: 0,
    });
    expect(dated('2025-05-23/2025-05-25')).toMatchObject({ start: '2025-05-23', end: '2025-05-26' });
    expect(dated('2024-02-29')).toMatchObject({ start: '2024-02-29', end: '2024-03-01' });
  });

  it('has clock times in UTC, and one without an offset as it is written', () => {
    expect(dated('2025-05-19T17:00+03:00')).toMatchObject({
      start: '2025-05-19T14:00:00Z',
      end: undefined,
      zone: 'UTC',
    });
    expect(dated('2025-05-19T23:30-04:00')).toMatchObject({ start: '2025-05-20T03:30:00Z' });
    expect(dated('2025-05-19T17:00')).toMatchObject({ start: '2025-05-19T17:00:00', zone: 'floating' });
    expect(dated('2025-04-19T18:00+03:00/2025-04-21T00:00+03:00')).toMatchObject({
      start: '2025-04-19T15:00:00Z',
      end: '2025-04-20T21:00:00Z',
      summary: 'Title of one',
    });
  });

  it('takes days where only one end has a clock', () => {
    expect(dated('2025-04-19T18:00+03:00/2025-04-21')).toMatchObject({
      start: '2025-04-19',
      end: '2025-04-22',
    });
    expect(dated('2025-04-19/2025-04-21T00:00+03:00')).toMatchObject({
      start: '2025-04-19',
      end: '2025-04-21',
    });
  });

  it('says in the name what is not known to the day', () => {
    expect(dated('2025-03')).toMatchObject({
      start: '2025-03-01',
      end: '2025-04-01',
      summary: 'Title of one (Mar 2025)',
    });
    expect(dated('2025-03')?.description).toContain('The date is not known to the day: March 2025.');
    expect(dated('2025-04-27~')).toMatchObject({ start: '2025-04-27', end: '2025-04-28' });
    expect(dated('2025-04-27~')?.summary).toBe('Title of one (about 27 Apr 2025)');
    expect(dated('2026-05-06/..')).toMatchObject({ start: '2026-05-06', end: '2026-05-07' });
    expect(dated('2026-05-06/..')?.summary).toBe('Title of one (from 6 May 2026 on)');
    expect(dated('../2026-02-01')).toMatchObject({ start: '2026-02-01', end: '2026-02-02' });
  });

  it('leaves out years that calendars do not have, and says which', () => {
    const events = [
      '-0043-03-15',
      '0000-12-31',
      '0001-01-01',
      '9998-12-31',
      '9999-12-31',
      'Y12345',
      '-0010/0005',
    ].map((time, i) => event(`e${i}`, time));
    const { text, leftOut } = icalOut(takenOf(events));
    expect(text.match(/^DTSTART.*$/gm)?.map((line) => line.trim())).toEqual([
      'DTSTART;VALUE=DATE:00010101',
      'DTSTART;VALUE=DATE:99981231',
    ]);
    expect(read(text)).toHaveLength(2);
    expect(leftOut).toEqual(['e0', 'e6', 'e1', 'e4', 'e5'].map((id) => `Title of ${id}`));
  });

  it('tells an event that was still to come as not certain, and how often an entry was changed', () => {
    const come = event('come', '2025-03-20', {
      accounts: [account('a1', 'trump', ['s1'], { at: '2025-03-14' })],
      changes: [{ version: '1.0.1', date: '2025-01-01', kind: 'corrected', what: 'x', why: 'y' }],
    });
    const known = takenOf([come], { asof: civilDay(2025, 3, 15) });
    expect(read(icalOut(known).text)).toMatchObject([{ status: 'TENTATIVE', sequence: 1 }]);
  });

  it('keeps every letter of any text, in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(nastyText, nastyText, nastyText, (title, summary, place) => {
        const { text } = icalOut(
          takenOf([
            event('one', '2025-03-14', { title, summary, place: { name: place, country: null } }),
            event('two', '2025-03-15'),
          ]),
        );
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        for (const line of text.split('\r\n')) {
          expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that a calendar may not hold
          expect(line).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f]|\p{Surrogate}/u);
        }
        const [one, two, ...more] = read(text);
        expect([two?.summary, more]).toEqual(['Title of two', []]);
        expect(one?.summary).toBe(shown(title));
        expect(one?.description).toContain(shown(summary));
        if (place !== '') expect(one?.location).toBe(shown(place));
      }),
      { numRuns: 200 },
    );
  });

  it('is one of any dates that calendars have', () => {
    fc.assert(
      fc.property(anyEdtf, (time) => {
        const { text, leftOut } = icalOut(takenOf([event('one', time.text)]));
        expect(leftOut.length + read(text).length).toBe(1);
        const [start, end] = text.match(/(?<=^DT(START|END)[^:]*:)\d+(T\d+Z?)?/gm) ?? [];
        if (start !== undefined && end !== undefined) expect(end > start).toBe(true);
      }),
    );
  });
});

/** A text as a calendar can hold it: no control sign, and one kind of line end. */
function shown(text: string): string {
  return (
    text
      .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that a calendar may not hold
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
  );
}

describe('a folded line', () => {
  it('is the line again without its folds, and cuts no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const line = escaped(text);
        const pieces = folded(line).split('\r\n');
        expect(pieces.map((piece, at) => (at === 0 ? piece : piece.slice(1))).join('')).toBe(line);
        for (const [at, piece] of pieces.entries()) {
          const bytes = encoder.encode(piece);
          expect(bytes.length).toBeLessThanOrEqual(75);
          expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBe(piece.replace(/^\ufeff/, ''));
          if (at > 0) expect(piece[0]).toBe(' ');
        }
      }),
      { numRuns: 500 },
    );
  });
});

it('counts no time by the clock of the machine', () => {
  const events = [event('one', '2025-03-14')];
  expect(icalOut(takenOf(events)).text).toBe(icalOut(takenOf(events)).text);
  expect(icalOut(takenOf(events, { release: null })).text).toContain('DTSTAMP:20250314T000000Z');
});
