/**
 * BibTeX, in the fields and entry types of biblatex (manual, §§ 2.1 to 2.3: `@dataset`, `@online`, `date` in EDTF), which
 * Zotero, JabRef and biber read; the older `year` and `month` stand beside `date` for styles that know only these.
 * Unicode is kept as it is.
 */
import { clean } from './clean.ts';
import { edtfOf } from './cslDate.ts';
import type { CslItem } from './cslItem.ts';
import { withKeys } from './keys.ts';

const TYPES = { dataset: 'dataset', webpage: 'online' } as const;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The items as a `.bib` file, an entry each, a blank line between them. */
export function toBibTeX(items: readonly CslItem[]): string {
  return withKeys(items).map(entry).join('\n');
}

function entry(item: CslItem): string {
  const { issued, accessed, author = [] } = item;
  const date = issued && edtfOf(issued);
  const [year, month] = issued?.['date-parts']?.[0] ?? [];
  const isSource = item.type === 'webpage';
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', author.length > 0 ? author.map(({ literal }) => whole(literal)).join(' and ') : undefined],
    // A second pair of braces keeps the capitals of names.
    ['title', whole(item.title)],
    ['series', isSource ? undefined : inText(item['container-title'])],
    ['organization', isSource ? inText(item['container-title']) : undefined],
    ['publisher', isSource ? undefined : inText(item.publisher)],
    ['version', inText(item.version)],
    ['date', date],
    ['year', year === undefined || year < 1 ? undefined : String(year)],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['doi', item.DOI && verbatim(item.DOI)],
    ['url', item.URL && verbatim(item.URL)],
    ['urldate', accessed && edtfOf(accessed)],
    ['language', inText(item.language)],
    ['note', inText(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) => {
    if (value === undefined || value === '') return [];
    return [name === 'month' ? `  month = ${value},` : `  ${name} = {${value}},`];
  });
  return `@${TYPES[item.type]}{${item.id},\n${lines.join('\n')}\n}\n`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
};

/** A text of which TeX prints every sign; two hyphens or two apostrophes stay two. */
function inText(text: string | undefined): string | undefined {
  return (
    text &&
    clean(text)
      .replace(/[\\{}~^`%&#$_]/g, (sign) => SIGNS[sign] ?? sign)
      .replace(/(?<=-)-/g, '{}-')
      .replace(/(?<=')'/g, "{}'")
  );
}

function whole(text: string): string {
  return `{${inText(text) ?? ''}}`;
}

/** Addresses are read as they stand, but for braces, which must pair, and for what no address holds. */
function verbatim(address: string): string {
  return clean(address).replace(/[\\{} ]/g, (sign) => encodeURIComponent(sign));
}
