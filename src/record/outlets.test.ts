import { describe, expect, it } from 'vitest';
import { ACTORS, event, recordOf } from '../testing/builders.ts';
import { onlyOpponent, onlyOutlet, onlySide } from './outlets.ts';

const AP = { publisher: 'AP', outletCountry: 'US' };
const COPY = { publisher: 'A local paper', origin: 'AP', outletCountry: 'US' };
const TASS = { publisher: 'TASS', outletCountry: 'RU' };
const RIA = { publisher: 'RIA Novosti', outletCountry: 'RU' };
const PRAVDA = { publisher: 'Ukrainska Pravda', outletCountry: 'UA' };
const NOWHERE = { publisher: 'A site' };
const record = recordOf([event('a', '2025-03-14')]);
const by = (id: string) => ACTORS.findIndex((actor) => actor.id === id);

describe('the outlet an account rests on', () => {
  it('is named when all its pages come from one', () => {
    expect(onlyOutlet([AP])).toBe('AP');
    expect(onlyOutlet([AP, COPY])).toBe('AP');
  });

  it('is not named when there are several, or none', () => {
    expect(onlyOutlet([AP, TASS])).toBeUndefined();
    expect(onlyOutlet([])).toBeUndefined();
  });
});

describe('the side whose outlets alone carry an account', () => {
  it('is that of the state in which they all have their seat', () => {
    expect(record.sides[onlySide(record, [TASS, RIA]) ?? -1]?.id).toBe('ru');
  });

  it('is Europe, or the other states, for a country whose state the record does not name', () => {
    const sideOf = (outletCountry: string) =>
      record.sides[onlySide(record, [{ publisher: 'A paper', outletCountry }]) ?? -1]?.id;
    expect(sideOf('FR')).toBe('europe');
    expect(sideOf('LV')).toBe('europe');
    expect(sideOf('KE')).toBe('others');
  });

  it('is nobody’s when one of them is elsewhere, or nobody knows where', () => {
    expect(onlySide(record, [TASS, AP])).toBeUndefined();
    expect(onlySide(record, [TASS, NOWHERE])).toBeUndefined();
    expect(onlySide(record, [])).toBeUndefined();
  });
});

describe('words that only the opponent’s outlets carry', () => {
  it('are those of one of the two sides at war in the outlets of the other', () => {
    expect(onlyOpponent(record, by('zelensky'), [TASS, RIA])).toBe('RU');
    expect(onlyOpponent(record, by('putin'), [PRAVDA])).toBe('UA');
  });

  it('are not those that one’s own outlets, or a third country’s, carry too', () => {
    expect(onlyOpponent(record, by('zelensky'), [TASS, PRAVDA])).toBeUndefined();
    expect(onlyOpponent(record, by('putin'), [TASS])).toBeUndefined();
    expect(onlyOpponent(record, by('putin'), [AP])).toBeUndefined();
  });

  it('are not those of a side that is at war with neither', () => {
    expect(onlyOpponent(record, by('trump'), [TASS])).toBeUndefined();
  });
});
