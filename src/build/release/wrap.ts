/** Lines of Markdown that are put together from parts, made of one length for those who read the file as it is. */

/** Characters a line. */
const WIDTH = 120;

/** The same Markdown with its paragraphs and list items wrapped; headings, tables and code stay as they are. */
export function wrapped(markdown: string): string {
  const lines: string[] = [];
  let words: string[] = [];
  let isCode = false;
  const flush = () => {
    lines.push(...filled(words));
    words = [];
  };
  for (const line of markdown.split('\n')) {
    const isFence = line.startsWith('```');
    if (isFence) isCode = !isCode;
    if (isCode || isFence || line.trim() === '' || /^[#|]/.test(line)) {
      flush();
      lines.push(line);
      continue;
    }
    const item = /^(- |\d+\. )/.exec(line)?.[1];
    if (item !== undefined) {
      flush();
      words.push(item);
    }
    words.push(
      ...line
        .slice(item?.length ?? 0)
        .trim()
        .split(/\s+/),
    );
  }
  flush();
  return lines.join('\n');
}

/** The words in lines; those of an item, whose mark is the first word with its space, are indented. */
function filled([first, ...rest]: readonly string[]): readonly string[] {
  if (first === undefined) return [];
  const indent = first.endsWith(' ') ? ' '.repeat(first.length) : '';
  const lines: string[] = [];
  let line = first;
  for (const word of rest) {
    const gap = line.endsWith(' ') ? '' : ' ';
    if (line.length + gap.length + word.length <= WIDTH || line.trim() === '') line += gap + word;
    else {
      lines.push(line);
      line = indent + word;
    }
  }
  return [...lines, line];
}
