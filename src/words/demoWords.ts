/** The words of the page that shows frames in an article. */
import { setupI18n } from '@lingui/core';
import demo from './demo-en.json';

/** The words of a language; English is the only one so far. */
export function demoWordsFor(locale: 'en-GB' = 'en-GB'): (id: keyof typeof demo) => string {
  const i18n = setupI18n({ locale, messages: { [locale]: demo } });
  return (id) => i18n._(id);
}
