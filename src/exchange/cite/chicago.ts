/**
 * The Chicago Manual of Style, notes and bibliography: the entry of a bibliography. A web page has its title in quotation marks,
 * site or owner, date, else the day of access, and address; data are cited as databases are (name of the collection, what of
 * it, day of access, address), with version and hashes as what of it. A page whose author is not recorded begins with its title.
 */

import { doiAddress } from '../../record/doi.ts';
import { clean } from './clean.ts';
import type { CslItem } from './cslItem.ts';
import { fixityPhrases } from './fixity.ts';
import { authors, type CitedPart, type Element, italic, joined, upright } from './prose.ts';
import { monthFirst } from './proseDate.ts';

/** The entry. */
export function toChicago(item: CslItem): readonly CitedPart[] {
  return item.type === 'dataset' ? dataEntry(item) : pageEntry(item);
}

function pageEntry(item: CslItem): readonly CitedPart[] {
  const opened = accessed(item);
  // It has a day of access in place of a date of its own, or that there is none.
  const issued = (item.issued && monthFirst(item.issued)) || (opened ? undefined : 'n.d.');
  const where = [item['container-title'], issued].filter((text) => text !== undefined && text !== '');
  return joined(
    [authors(item), quoted(item.title), where.length > 0 ? upright(where.join(', ')) : undefined, opened],
    item.URL,
  );
}

function dataEntry(item: CslItem): readonly CitedPart[] {
  const collection = item['container-title'];
  const version = item.version === undefined ? [] : [`version ${item.version}`];
  const what = [...version, 'data set', ...(item.custom ? fixityPhrases(item.custom) : [])].join('; ');
  const published = [item.publisher, item.issued && monthFirst(item.issued)].filter(
    (text) => text !== undefined && text !== '',
  );
  return joined(
    [
      authors(item),
      ...(collection === undefined
        ? [italic(item.title)]
        : [quoted(item.title), [{ text: 'In ' }, ...italic(collection)]]),
      upright(`${what.charAt(0).toUpperCase()}${what.slice(1)}`),
      published.length > 0 ? upright(published.join(', ')) : undefined,
      item.DOI === undefined ? undefined : upright(doiAddress(clean(item.DOI))),
      accessed(item),
    ],
    item.URL,
  );
}

function accessed({ accessed: day }: CslItem): Element | undefined {
  const text = day && monthFirst(day);
  return text ? upright(`Accessed ${text}`) : undefined;
}

/** A title in quotation marks, those within it single; a full stop goes before the closing one. */
function quoted(title: string): Element {
  const inner = upright(title).map(({ text }) =>
    text.replace(/“([^“”]*)”/gu, '‘$1’').replace(/"([^"]*)"/g, '‘$1’'),
  );
  const text = inner.join('');
  return [{ text: `“${text}${/[.?!…]$/u.test(text) ? '' : '.'}”` }];
}
