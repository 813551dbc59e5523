import { expect, it } from 'vitest';
import { wrapped } from './wrap.ts';

const WORDS = Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ');

it('wraps paragraphs and items, the second line of an item under its first word', () => {
  const text = wrapped(`${WORDS}\nand more\n\n- ${WORDS}\n- short\n  one\n10. ${WORDS}`);
  const lines = text.split('\n');
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(120);
  expect(lines.filter((line) => line.startsWith('  word'))).toHaveLength(2);
  expect(lines.filter((line) => line.startsWith('    word'))).toHaveLength(2);
  expect(lines).toContain('- short one');
  expect(text.replace(/\s+/g, ' ')).toBe(`${WORDS} and more - ${WORDS} - short one 10. ${WORDS}`);
});

it('leaves headings, tables and code alone', () => {
  const text = `# A ${WORDS}\n\n| a | ${WORDS} |\n| --- | --- |\n\n\`\`\`r\nx  <-  1\n\n  y # ${WORDS}\n\`\`\`\n`;
  expect(wrapped(text)).toBe(text);
});
