/** The columns that only one row an account has: who says what, when, and where that is written. */

import { citedBy, publishersOf } from '../../exchange/out/restsOn.ts';
import type { ACCOUNT_COLUMNS } from '../../query/tableColumns.ts';
import { answeredBy } from '../../record/parts.ts';
import { type CivilDay, DAY_MS } from '../../time/civil.ts';
import { clockOf, type Edtf, firstDay } from '../../time/edtf.ts';
import { languageName } from '../../words/codes.ts';
import { dayInWords, edtfInShort } from '../../words/dates.ts';
import { Text } from '../search/marking.tsx';
import { Quotation, Sides } from './cells.tsx';
import {
  accountOf,
  accountTextOf,
  type Column,
  type Columns,
  listed,
  type TableRow,
  textOf,
  type World,
} from './column.ts';

/** A column of accounts. */
function ofAccount(column: Omit<Column, 'group'>): Column {
  return { group: 'account', ...column };
}

/** The columns by name. */
export const ACCOUNT_COLUMN: Columns<(typeof ACCOUNT_COLUMNS)[number]> = {
  'account-by': ofAccount({ form: 'names', value: (row, world) => speaker(row, world)?.name }),
  'account-side': ofAccount({
    form: 'names',
    value: (row, world) => sideOf(row, world)?.name,
    show: (row, world) => <Sides sides={[sideOf(row, world)].flatMap((side) => side ?? [])} />,
  }),
  stance: ofAccount({
    form: 'word',
    value: (row, { words }) => {
      const account = accountOf(row);
      return account && words.say(`stance.${account.stance}`);
    },
  }),
  'account-date': ofAccount({
    form: 'date',
    value: (row, { words, zone }) => {
      const account = accountOf(row);
      return account && edtfInShort(account.at, words, zone);
    },
    key: whenGiven,
  }),
  'account-edtf': ofAccount({
    form: 'code',
    isEdtf: true,
    value: (row) => accountOf(row)?.at.text,
    key: whenGiven,
  }),
  'account-known': ofAccount({
    form: 'date',
    value: (row, { words }) => {
      const known = accountOf(row)?.known;
      return known === undefined || !Number.isFinite(known)
        ? undefined
        : dayInWords(known as CivilDay, words, 'short');
    },
    key: (row) => accountOf(row)?.known,
  }),
  says: ofAccount({
    form: 'text',
    needsTexts: true,
    value: (row, world) => accountTextOf(row, world)?.says,
    show: (row, world) => <Text of={accountTextOf(row, world)?.says ?? ''} />,
  }),
  quote: ofAccount({
    form: 'text',
    needsTexts: true,
    value: (row, world) => accountTextOf(row, world)?.quote,
    show: (row, world) => {
      const text = accountTextOf(row, world);
      return <Quotation text={text?.quote} lang={text?.printedLang ?? text?.quoteLang} />;
    },
  }),
  'quote-language': ofAccount({
    form: 'word',
    needsTexts: true,
    value: (row, world) => {
      const lang = accountTextOf(row, world)?.quoteLang;
      return lang && languageName(lang, world.words);
    },
  }),
  translation: ofAccount({
    form: 'text',
    needsTexts: true,
    value: (row, world) => {
      const { words } = world;
      const text = accountTextOf(row, world);
      if (text?.quote === undefined || !text.translation || !text.printedLang) return undefined;
      const language = languageName(text.printedLang, words);
      const publisher = words.list(publishers(row, world), 'and');
      return text.translation === 'unknown'
        ? words.say('account.printed', { language, publisher })
        : words.say(`account.translation.${text.translation}`, { language, publisher });
    },
  }),
  answers: ofAccount({
    form: 'names',
    value: (row, { index: { record } }) => {
      const answered = row.account === undefined ? undefined : answeredBy(record, row.event, row.account);
      return record.actors[row.event.accounts[answered ?? -1]?.by ?? -1]?.name;
    },
  }),
  about: ofAccount({
    form: 'word',
    value: (row, { words }) => {
      const about = accountOf(row)?.about;
      return about && words.say('table.about', { about });
    },
  }),
  'account-sources': ofAccount({
    form: 'number',
    needsTexts: true,
    value: (row, world) => accountTextOf(row, world)?.sources.length,
  }),
  'account-publishers': ofAccount({
    form: 'phrase',
    needsTexts: true,
    value: (row, world) => listed(publishers(row, world), world.words),
  }),
  'account-id': ofAccount({
    form: 'code',
    needsTexts: true,
    value: (row, world) => accountTextOf(row, world)?.id,
  }),
};

function speaker(row: TableRow, { index: { record } }: World) {
  return record.actors[accountOf(row)?.by ?? -1];
}

function sideOf(row: TableRow, world: World) {
  return world.index.record.sides[speaker(row, world)?.side ?? -1];
}

/** The day, with the part of it that has passed where the hour is known. */
function whenGiven(row: TableRow): number | undefined {
  const at: Edtf | undefined = accountOf(row)?.at;
  return at && (at.kind === 'date' ? clockOf(at) / DAY_MS : firstDay(at));
}

function publishers(row: TableRow, world: World): readonly string[] {
  return publishersOf(citedBy(textOf(row, world)?.sources ?? [], accountTextOf(row, world)?.sources ?? []));
}
