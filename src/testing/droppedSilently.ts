/** A way to see what of a link was dropped without a word, which shares nothing with the app that reads links. */

/** What is read of a link at least, when it is too long. */
const MOST_READ = 7_900;

/** Fields whose values are lists. */
const LISTS = [
  'actor',
  'topic',
  'type',
  'channel',
  'sig',
  'source',
  'standing',
  'match',
  'order',
  'collapse',
  'cols',
];

/** What the present view needs not say: the defaults, and what has no effect without another field. */
const UNSAID =
  /^(dates=(possible|certain)|lanes=side|tz=Europe\/Kyiv|lang=en(-.*)?|sort=date|match=.*|cols=title)$/i;

/**
 * The parts of a link that are neither in the address it became nor told in its notices: all of `search` must be in one or
 * the other. Both addresses are query strings as a browser gives them; notices are the texts that a reader sees.
 */
export function droppedSilently(
  search: string,
  became: string,
  notices: readonly string[],
): readonly string[] {
  const told = notices.join('\n');
  const pieces = (link: string) => link.replace(/^\?/, '').split('&').filter(Boolean);
  const now = new Map(pieces(became).map((raw) => [nameOf(raw), plain(raw.slice(raw.indexOf('=') + 1))]));
  const verbatim = new Set(pieces(became));
  const isTooLong = /too long/.test(told);
  const isTold = (text: string) => told.includes(text.length > 60 ? text.slice(0, 59) : text);
  const seen = new Set<string>();
  let end = 0;
  const missing = pieces(search).flatMap((raw) => {
    const start = search.indexOf(raw, end);
    end = start + raw.length;
    if (verbatim.has(raw)) return [];
    const name = nameOf(raw);
    const written = raw.includes('=') ? raw.slice(raw.indexOf('=') + 1) : '';
    const isList = LISTS.includes(name);
    const kept = now.get(name);
    // A field that is told of as a whole, such as one that is said twice.
    if (written !== '' && isTold(plain(written))) return [];
    let at = end - written.length;
    if (seen.has(name)) return isTooLong && at > MOST_READ ? [] : [`${name}=${plain(written)}`];
    seen.add(name);
    return (isList ? written.split(/,|%2C/i) : [written]).flatMap((of) => {
      const part = plain(of);
      at += of.length + 1;
      // A notice tells where the link is cut off.
      if ((isTooLong && at > MOST_READ) || (isList && part === '')) return [];
      const isThere = isList ? kept?.split(',').includes(part) : kept !== undefined;
      return isThere || isTold(part === '' ? name : part) || UNSAID.test(`${name}=${part}`)
        ? []
        : [`${name}=${part}`];
    });
  });
  const more = Number(/([\d,]+) more parts? of the link/.exec(told)?.[1]?.replace(',', '') ?? 0);
  return missing.length <= more ? [] : missing;
}

function nameOf(raw: string): string {
  return plain(raw.split('=')[0] ?? '');
}

/** As a notice tells it: white space folded, bytes that are no text as one sign. */
function plain(text: string): string {
  const bytes = text.replace(/\+/g, ' ').replace(/(?:%[\da-f]{2})+|%[\da-f]?/gi, (run) => {
    const whole = run.match(/%[\da-f]{2}/gi) ?? [];
    return (
      new TextDecoder().decode(new Uint8Array(whole.map((byte) => Number.parseInt(byte.slice(1), 16)))) ||
      '\ufffd'
    );
  });
  return bytes.replace(/\ufffd+/g, '\ufffd');
}
