/** Ids and two-letter codes for names that a file gives: what a link and a lane can carry. */

/** An id for each name, all different, none of them `taken`: its letters and digits in lower case, joined by hyphens. */
export function idsOf(names: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken);
  /** The number that the next name of an id that is taken is tried with. */
  const next = new Map<string, number>();
  return names.map((name) => {
    const words = name
      .normalize('NFC')
      .toLowerCase()
      .split(/[^\p{L}\p{N}\p{M}]+/u)
      .filter((word) => word !== '');
    const id = Array.from(words.join('-')).slice(0, 60).join('') || 'n';
    let own = id;
    let again = next.get(id) ?? 2;
    while (used.has(own)) own = `${id}-${again++}`;
    next.set(id, again);
    used.add(own);
    return own;
  });
}

/** Two letters for each name, all different: its initials, else its first letter and another, else a number. */
export function codesOf(names: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return names.map((name, at) => {
    const words = name
      .toUpperCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
      .map((word) => Array.from(word));
    const letters = words.flat();
    const initials = words.map(([first = '']) => first);
    const candidates = [
      ...(initials.length > 1 ? [`${initials[0]}${initials[1]}`] : []),
      ...letters.slice(1).map((letter) => `${letters[0]}${letter}`),
      ...(letters[0] === undefined ? [] : Array.from({ length: 9 }, (_, i) => `${letters[0]}${i + 1}`)),
    ];
    const code = candidates.find((one) => !used.has(one)) ?? String(at + 10);
    used.add(code);
    return code;
  });
}
