/**
 * RIS, by the tags of its second specification (2011): one tag a line, two spaces, a hyphen and a space behind it, lines
 * end with CR LF, `TY` is first and `ER` last (Reference Manager, "RIS Format Specifications"). Files are UTF-8.
 */
import { clean } from './clean.ts';
import type { CslDate, CslItem } from './cslItem.ts';
import { withKeys } from './keys.ts';

const TYPES = { dataset: 'DATA', webpage: 'ELEC' } as const;

/** The items as a `.ris` file. */
export function toRis(items: readonly CslItem[]): string {
  return withKeys(items).map(entry).join('');
}

function entry(item: CslItem): string {
  const { issued, accessed } = item;
  const year = issued?.['date-parts']?.[0]?.[0];
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).map(({ literal }) => ['AU', literal] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['ET', item.version],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', issued && dateOf(issued)],
    ['Y2', accessed && dateOf(accessed)],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', item.note],
  ];
  const lines = tags.flatMap(([tag, value]) => {
    const text = value === undefined ? '' : clean(value);
    return text === '' ? [] : [`${tag}  - ${text}\r\n`];
  });
  return `${lines.join('')}ER  - \r\n`;
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** `2025/03/14/`: year, month and day as far as they are known, then what else is to be said of the date. */
function dateOf({ 'date-parts': parts = [], season, circa, literal }: CslDate): string | undefined {
  const [first = [], last] = parts;
  if (first.length === 0) return literal === undefined ? undefined : `///${literal}`;
  const [year = 0, month, day] = first;
  const two = (n: number | undefined) => (n === undefined ? '' : String(n).padStart(2, '0'));
  const other = [
    circa ? 'circa' : '',
    season ? (SEASONS[season - 1] ?? '') : '',
    last ? `to ${last.map((n) => String(n).padStart(2, '0')).join('-')}` : '',
  ];
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/${other.filter(Boolean).join(' ')}`;
}
