/**
 * Addresses that repeat their page's headline, as most do, written without it: the run of the headline's words stands as
 * ` from.to ` between spaces, which no address has. It spares readers a third of all addresses' bytes.
 */

/** Fewer words than this are left as they are. */
const LEAST = 3;
/** The headline's run begins with one of its first words. */
const LATEST_START = 3;

/** The address without its headline. */
export function shortAddress(url: string, headline: string): string {
  const words = wordsOf(headline);
  let best: { readonly mark: string; readonly run: string } | undefined;
  for (let from = 0; from < Math.min(LATEST_START, words.length); from++)
    for (let to = words.length; to - from >= LEAST; to--) {
      const run = words.slice(from, to).join('-');
      if (!url.includes(run)) continue;
      if (!best || run.length > best.run.length) best = { mark: ` ${from}.${to} `, run };
      break;
    }
  return best ? url.replace(best.run, () => best.mark) : url;
}

/** The address that `shortAddress` has shortened with the same headline. */
export function longAddress(short: string, headline: string): string {
  return short.replace(/ (\d+)\.(\d+) /, (_, from, to) =>
    wordsOf(headline).slice(Number(from), Number(to)).join('-'),
  );
}

function wordsOf(headline: string): readonly string[] {
  return headline
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f’'‘“”"]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
