/**
 * APA style, seventh edition: the entry of a reference list. Data have author, year, title in italics with version and
 * "[Data set]", publisher unless it is the author, "Retrieved … from" where the content is designed to change, else the address
 * alone; web pages have their title in italics and the site unless it is the author; a page whose author is not recorded begins
 * with its title; no date is "n.d.", an approximate one "ca.".
 */
import { doiAddress } from '../../record/doi.ts';
import { clean } from './clean.ts';
import type { CslItem } from './cslItem.ts';
import { fixityPhrases } from './fixity.ts';
import { authors, type CitedPart, type Element, italic, joined, upright } from './prose.ts';
import { monthFirst, yearFirst } from './proseDate.ts';

/** The entry. */
export function toApa(item: CslItem): readonly CitedPart[] {
  return item.type === 'dataset' ? dataEntry(item) : pageEntry(item);
}

function pageEntry(item: CslItem): readonly CitedPart[] {
  const date = upright(`(${item.issued ? yearFirst(item.issued) || 'n.d.' : 'n.d.'})`);
  const author = authors(item);
  const title = italic(item.title);
  return joined([...(author ? [author, date, title] : [title, date]), container(item)], retrieved(item));
}

function dataEntry(item: CslItem): readonly CitedPart[] {
  const year = item.issued?.['date-parts']?.[0]?.[0];
  const version = item.version === undefined ? [] : [`Version ${item.version}`];
  const details = [...version, ...(item.custom ? fixityPhrases(item.custom) : [])].join('; ');
  const collection = item['container-title'];
  const title: Element = [
    ...italic(item.title),
    { text: `${details === '' ? '' : ` (${details})`} [Data set]` },
  ];
  return joined(
    [
      authors(item),
      upright(`(${year === undefined ? 'n.d.' : year})`),
      title,
      collection === undefined ? undefined : [{ text: 'In ' }, ...italic(collection)],
      item.publisher === undefined ? undefined : upright(item.publisher),
      item.DOI === undefined ? undefined : upright(doiAddress(clean(item.DOI))),
    ],
    retrieved(item),
  );
}

function container(item: CslItem): Element | undefined {
  const site = item['container-title'];
  return site === undefined ? undefined : upright(site);
}

function retrieved({ accessed, URL: address }: CslItem): string | undefined {
  const day = accessed && monthFirst(accessed);
  if (address === undefined) return undefined;
  return day ? `Retrieved ${day}, from ${address}` : address;
}
