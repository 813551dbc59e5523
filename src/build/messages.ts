/** Compiles the message catalogues (`src/words/*.json`, ICU texts) so that readers load no ICU parser. */

import { readFile } from 'node:fs/promises';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

const CATALOGUE = /\/src\/words\/[a-z-]+\.json$/;

/** The Vite plugin; it also serves the tests and the prerender. */
export function messagesPlugin(): Plugin {
  return {
    name: 'parley-messages',
    enforce: 'pre',
    async load(id) {
      if (!CATALOGUE.test(id)) return null;
      const texts = JSON.parse(await readFile(id, 'utf8')) as Record<string, string>;
      const compiled = Object.fromEntries(
        Object.entries(texts).map(([key, text]) => [key, compileMessage(text)]),
      );
      return { code: `export default ${JSON.stringify(compiled)};`, moduleType: 'js' };
    },
  };
}
