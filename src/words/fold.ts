/** Text made comparable: lower case, without accents, so that "Radoslaw" finds "Radosław". */

/** Letters that Unicode does not take apart into a base letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  // At the end of a word, so that what a letter becomes does not depend on its neighbours.
  ς: 'σ',
  '’': "'",
};

/** The folded text; folding it again changes nothing. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[łøđıßæœς’]/g, (letter) => PLAIN[letter] ?? letter)
    .trim();
}
