/** The style sheet of the static pages: the theme, the app's faces, and what is their own. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { themeCss } from '../../chart/themeCss.ts';

/**
 * The style sheet's text. `faceOf` gives, for a font file's name (`parley-400.woff2`), its address from the sheet;
 * where it gives none, that face is left out and the page is set in its fallback.
 */
export async function pageStylesheet(
  root: string,
  faceOf: (name: string) => string | undefined,
): Promise<string> {
  const [faces = '', ...own] = await Promise.all(
    ['src/ui/fonts.css', 'src/build/pages/page.css', 'src/build/pages/entry/entry.css'].map((file) =>
      readFile(join(root, file), 'utf8'),
    ),
  );
  return [themeCss(), facesFor(faces, faceOf), ...own].join('\n');
}

/** The rules that set the page, each with the address of its file. */
function facesFor(css: string, faceOf: (name: string) => string | undefined): string {
  return (css.match(/@font-face \{[^}]*\}/g) ?? [])
    .filter((rule) => !rule.includes('"Parley Drawing"'))
    .flatMap((rule) => {
      const name = /url\("\.\/fonts\/([^"]+)"\)/.exec(rule)?.[1];
      if (name === undefined) return [rule];
      const address = faceOf(name);
      return address === undefined ? [] : [rule.replace(/url\("[^"]+"\)/, () => `url("${address}")`)];
    })
    .join('\n');
}
