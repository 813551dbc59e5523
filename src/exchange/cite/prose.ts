/** What citations in prose are made of: runs of text, some of them in italics, never markup. */
import { clean, oneLine } from './clean.ts';
import type { CslItem } from './cslItem.ts';

/** A run of a citation. */
export interface CitedPart {
  readonly text: string;
  readonly em?: true;
}

/** Elements of a citation, each of some runs; a full stop ends each but an address, one space parts them. */
export type Element = readonly CitedPart[];

/** Some text, upright. */
export function upright(text: string): Element {
  return [{ text: clean(text) }];
}

/** Some text in italics: a title that stands alone. */
export function italic(text: string): Element {
  return [{ text: clean(text), em: true }];
}

/** Who wrote it; `undefined` where nobody is recorded. */
export function authors({ author = [] }: CslItem): Element | undefined {
  return author.length > 0 ? upright(author.map(({ literal }) => literal).join(', ')) : undefined;
}

/** The plain text of a citation. */
export function plainText(parts: readonly CitedPart[]): string {
  return parts.map(({ text }) => text).join('');
}

/** Elements one after another; where one ends in a sign that ends a sentence, no full stop is added. */
export function joined(
  elements: readonly (Element | undefined)[],
  address: string | undefined,
): readonly CitedPart[] {
  const runs = elements.flatMap((element): CitedPart[] => {
    if (element === undefined) return [];
    const text = plainText(element);
    if (text === '') return [];
    return [...element, { text: /[.?!…][”’"']*$/u.test(text) ? ' ' : '. ' }];
  });
  const all = address === undefined ? runs : [...runs, { text: clean(address) }];
  return merged(all.map((run, at) => (at === all.length - 1 ? { ...run, text: run.text.trimEnd() } : run)));
}

/** Runs of one kind that stand together are one. */
function merged(runs: readonly CitedPart[]): readonly CitedPart[] {
  const out: CitedPart[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last && last.em === run.em) out[out.length - 1] = { ...last, text: oneLine(last.text + run.text) };
    else out.push({ ...run, text: oneLine(run.text) });
  }
  return out;
}

/** Citations as HTML, a paragraph each: for the clipboard, where writing programs read italics, and never for a page. */
export function clipboardHtml(citations: readonly (readonly CitedPart[])[]): string {
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return citations
    .map((parts) => parts.map(({ text, em }) => (em ? `<i>${escaped(text)}</i>` : escaped(text))).join(''))
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
}
