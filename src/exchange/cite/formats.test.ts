import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyItem, anyText } from '../../testing/citeArbitrary.ts';
import { toApa } from './apa.ts';
import { toBibTeX } from './bibtex.ts';
import { toChicago } from './chicago.ts';
import { clean } from './clean.ts';
import type { CslItem } from './cslItem.ts';
import { toCslJson } from './cslJson.ts';
import { asKey, withKeys } from './keys.ts';
import { clipboardHtml, plainText } from './prose.ts';
import { toRis } from './ris.ts';
import { CITE_FORMATS, type CiteStyle } from './styles.ts';

const PAGE: CslItem = {
  id: 'page-2025',
  type: 'webpage',
  title: 'Talks “go on”: 100% of {what} we know',
  'container-title': 'Українська правда',
  publisher: 'Українська правда',
  issued: { 'date-parts': [[2025, 3, 14]], circa: true },
  URL: 'https://example.org/a_b%20c?x={1}',
  language: 'uk',
};

/** Titles that a format must give back as they are; only white space is made plain. */
const title = anyText.map((text) => clean(text)).filter((text) => text !== '');

describe('BibTeX', () => {
  it('has a field a line, with every sign of TeX escaped and every letter kept', () => {
    expect(toBibTeX([PAGE])).toBe(`@online{page-2025,
  title = {{Talks “go on”: 100\\% of \\textbraceleft{}what\\textbraceright{} we know}},
  organization = {Українська правда},
  date = {2025-03-14~},
  year = {2025},
  month = mar,
  url = {https://example.org/a_b%20c?x=%7B1%7D},
  language = {uk},
}
`);
  });

  it('keeps its braces paired and its entries apart, whatever the items hold', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 4 }), (items) => {
        const text = toBibTeX(items);
        expect(text.match(/^@(?:dataset|online)\{/gm) ?? []).toHaveLength(items.length);
        let depth = 0;
        let outside = '';
        for (const sign of text) {
          if (sign === '}') depth -= 1;
          if (depth === 0) outside += sign;
          if (sign === '{') depth += 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(outside).toMatch(/^(?:@(?:dataset|online)\{\}\n*)*$/);
        expect(depth).toBe(0);
      }),
    );
  });

  it('is read back with the same titles', () => {
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 3 }), (titles) => {
        const items = titles.map((text, at): CslItem => ({ id: `k${at}`, type: 'dataset', title: text }));
        const read = new Cite(toBibTeX(items), { forceType: '@biblatex/text' }).data;
        expect(read.map((item) => item.title)).toEqual(titles);
      }),
    );
  });
});

describe('RIS', () => {
  it('has a tag a line', () => {
    expect(toRis([PAGE]).split('\r\n')).toEqual([
      'TY  - ELEC',
      'ID  - page-2025',
      'TI  - Talks “go on”: 100% of {what} we know',
      'T2  - Українська правда',
      'PB  - Українська правда',
      'PY  - 2025',
      'DA  - 2025/03/14/circa',
      'UR  - https://example.org/a_b%20c?x={1}',
      'LA  - uk',
      'ER  - ',
      '',
    ]);
  });

  it('has no line but tags, and as many entries as items, whatever the items hold', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 4 }), (items) => {
        const text = toRis(items);
        const lines = text === '' ? [] : text.slice(0, -2).split('\r\n');
        for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/u);
        expect(lines.filter((line) => line.startsWith('TY  - '))).toHaveLength(items.length);
        expect(lines.filter((line) => line.startsWith('ER  - '))).toHaveLength(items.length);
      }),
    );
  });

  it('is read back with the same titles', () => {
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 3 }), (titles) => {
        const items = titles.map((text, at): CslItem => ({ id: `k${at}`, type: 'webpage', title: text }));
        expect(new Cite(toRis(items), { forceType: '@ris/file' }).data.map((item) => item.title)).toEqual(
          titles,
        );
      }),
    );
  });
});

describe('CSL-JSON', () => {
  it('is JSON with the items in their order, keys made plain', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 4 }), (items) => {
        const read = JSON.parse(toCslJson(items)) as CslItem[];
        expect(read.map((item) => item.title)).toEqual(items.map((item) => clean(item.title)));
        expect(read.map((item) => item.id)).toEqual(withKeys(items).map((item) => item.id));
      }),
    );
  });
});

describe('prose', () => {
  /** Quotation marks within a title in quotation marks are others than its own. */
  const unquoted = (text: string) => text.replace(/["“”‘’]/g, '');

  it('never fails and never breaks a line', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        for (const write of [toChicago, toApa]) {
          const text = plainText(write(item));
          expect(text).not.toMatch(/[\r\n\u2028\u2029]/);
          expect(unquoted(text)).toContain(unquoted(clean(item.title)));
        }
      }),
    );
  });

  it('writes Chicago', () => {
    expect(plainText(toChicago(PAGE))).toBe(
      '“Talks ‘go on’: 100% of {what} we know.” Українська правда, ca. March 14, 2025. https://example.org/a_b%20c?x={1}',
    );
  });

  it('writes APA, with the title in italics', () => {
    expect(toApa(PAGE)).toEqual([
      { text: 'Talks “go on”: 100% of {what} we know', em: true },
      { text: '. (ca. 2025, March 14). Українська правда. https://example.org/a_b%20c?x={1}' },
    ]);
  });

  it('says that there is no date, or by when it was opened', () => {
    const { issued: _, ...undated } = PAGE;
    expect(plainText(toChicago(undated))).toContain('Українська правда, n.d. https://');
    expect(plainText(toApa(undated))).toContain('know. (n.d.). Українська правда. https://');
    const opened: CslItem = { ...undated, accessed: { 'date-parts': [[2026, 11, 23]] } };
    expect(plainText(toChicago(opened))).toContain('Українська правда. Accessed November 23, 2026. https://');
    expect(plainText(toApa(opened))).toContain('Retrieved November 23, 2026, from https://');
  });
});

describe('a list', () => {
  const called = (title: string): CslItem => ({ id: title, type: 'webpage', title });

  it('is in the order of its letters to be read, and in that of the events for programs', () => {
    const items = ['“Zones”', 'Éclair', 'Above', 'Envoy'].map(called);
    const order = (style: CiteStyle) => CITE_FORMATS[style].inOrder(items).map(({ title: text }) => text);
    expect(order('chicago')).toEqual(['Above', 'Éclair', 'Envoy', '“Zones”']);
    expect(order('bibtex')).toEqual(items.map(({ title: text }) => text));
    expect(CITE_FORMATS.apa.write(items.slice(2))).toBe('Above. (n.d.).\nEnvoy. (n.d.).\n');
  });

  it('has its italics for writing programs, and no markup of its own', () => {
    const html = clipboardHtml([toApa(called('<b>&')), toApa(called('B'))]);
    expect(html).toBe('<p><i>&lt;b&gt;&amp;</i>. (n.d.).</p><p><i>B</i>. (n.d.).</p>');
  });
});

describe('keys', () => {
  it('are plain and unique, and those that were so are kept', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 8 }), (items) => {
        const ids = withKeys(items).map((item) => item.id);
        for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/);
        expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(items.length);
        expect(withKeys(withKeys(items)).map((item) => item.id)).toEqual(ids);
      }),
    );
  });

  it('numbers the second of a kind', () => {
    const twice = withKeys([PAGE, PAGE, { ...PAGE, id: 'page-2025-2' }]);
    expect(twice.map(({ id }) => id)).toEqual(['page-2025', 'page-2025-2', 'page-2025-2-2']);
    expect(asKey('Ünïcode – key')).toBe('Unicode-key');
  });
});
