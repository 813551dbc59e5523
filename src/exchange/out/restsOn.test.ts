import '../../words/panelWords.ts';
import { expect, it } from 'vitest';
import { ACTORS, event, recordOf } from '../../testing/builders.ts';
import { wordsFor } from '../../words/words.ts';
import { citedBy, publishersOf, restsOn } from './restsOn.ts';

const words = wordsFor();
const record = recordOf([event('a', '2025-03-14')]);
const AP = { id: 's1', publisher: 'AP', outletCountry: 'US' };
const TASS = { id: 's2', publisher: 'TASS', outletCountry: 'RU' };
const RIA = { id: 's3', publisher: 'RIA Novosti', outletCountry: 'RU' };
const said = (who: string, ...cited: readonly (typeof AP)[]) =>
  restsOn(
    record,
    ACTORS.findIndex(({ id }) => id === who),
    cited,
    words,
  );

it('finds what an account cites, in the order of the sources', () => {
  expect(citedBy([AP, TASS, RIA], ['s3', 's1'])).toEqual([AP, RIA]);
});

it('names each publisher once', () => {
  expect(publishersOf([AP, TASS, { ...AP, id: 's4' }])).toEqual(['AP', 'TASS']);
  expect(publishersOf([])).toEqual([]);
});

it('says that an account rests on one outlet', () => {
  expect(said('trump', AP)).toBe('Rests on one outlet: AP.');
  expect(said('putin', TASS)).toBe('Rests on one outlet: TASS.');
  expect(said('trump', AP, TASS)).toBeUndefined();
});

it('says that an account rests on outlets of the opponent alone', () => {
  expect(said('zelensky', TASS)).toBe('Rests on one outlet, in the opponent’s country (Russia): TASS.');
  expect(said('zelensky', TASS, RIA)).toBe(
    'Rests only on outlets in the opponent’s country (Russia): TASS and RIA Novosti.',
  );
  expect(said('zelensky', TASS, AP)).toBeUndefined();
});
