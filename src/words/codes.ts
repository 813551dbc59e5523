/** Names for codes of the world: languages and countries. */
import type { Words } from './words.ts';

const names = new Map<string, Intl.DisplayNames>();

/** The name of a language tag: "Ukrainian" for `uk`. */
export function languageName(tag: string, words: Words): string {
  return nameOf('language', tag, words);
}

/** The name of a country code: "Türkiye" for `TR`. */
export function countryName(code: string, words: Words): string {
  return nameOf('region', code, words);
}

/** The name of a licence by its SPDX code: "CC BY 4.0" for `CC-BY-4.0`; that of another family is its code. */
export function licenceName(code: string): string {
  return code.replace(/^CC-([A-Z-]+)-(?=\d)/, 'CC $1 ');
}

/** What a code is called; the code itself where the language has no name for it. */
function nameOf(type: 'language' | 'region', code: string, words: Words): string {
  const key = `${words.locale} ${type}`;
  const known = names.get(key) ?? new Intl.DisplayNames(words.locale, { type });
  names.set(key, known);
  try {
    return known.of(code) ?? code;
  } catch {
    return code;
  }
}
