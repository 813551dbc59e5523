/** In which language a quotation stands, and by whose translation. */
import type { AccountText } from '../../record/core.ts';
import { languageName } from '../../words/codes.ts';
import type { Words } from '../../words/words.ts';

/**
 * In which language a quotation was said, in which it is printed, and whose translation that is; `undefined` where it is
 * printed as it was said in the language of the page.
 */
export function languageNote(
  { quote, quoteLang, printedLang, translation }: AccountText,
  publishers: readonly string[],
  words: Words,
): string | undefined {
  if (quote === undefined) return undefined;
  const isTranslated = printedLang !== undefined && quoteLang !== undefined && printedLang !== quoteLang;
  if (printedLang !== undefined && (translation !== undefined || isTranslated)) {
    const by = translation ?? 'unknown';
    const printed = words.say(by === 'unknown' ? 'account.printed' : `account.translation.${by}`, {
      language: languageName(printedLang, words),
      publisher: words.list(publishers, 'and'),
    });
    return isTranslated
      ? words.say('account.spoken', { language: languageName(quoteLang, words), printed })
      : printed;
  }
  const original = printedLang ?? quoteLang;
  if (original === undefined || languageOf(original) === languageOf(words.locale)) return undefined;
  return words.say('account.original', { language: languageName(original, words) });
}

/** The language of a tag without its region: "en" for `en-GB`. */
function languageOf(tag: string): string | undefined {
  return tag.split('-')[0]?.toLowerCase();
}
