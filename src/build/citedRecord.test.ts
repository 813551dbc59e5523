import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { toApa } from '../exchange/cite/apa.ts';
import { toBibTeX } from '../exchange/cite/bibtex.ts';
import { toChicago } from '../exchange/cite/chicago.ts';
import type { CslItem } from '../exchange/cite/cslItem.ts';
import { toCslJson } from '../exchange/cite/cslJson.ts';
import { sourceItem, sourceItems } from '../exchange/cite/items.ts';
import { plainText } from '../exchange/cite/prose.ts';
import { toRis } from '../exchange/cite/ris.ts';
import { reviewRecord } from '../record/checks/run.ts';
import { readRecordDir } from './readDir.ts';

const DIR = join(import.meta.dirname, '../../data/ukraine-ceasefire');
const { files } = reviewRecord(await readRecordDir(DIR));
const events = files?.events ?? [];
const every: readonly CslItem[] = events.flatMap((event) =>
  event.sources.map((source) => sourceItem(source)),
);
const pages = sourceItems(events);

type Read = Readonly<Record<string, unknown>>;

/** Every letter beyond ASCII, in order. */
const beyondAscii = (text: string) => text.replace(/[\0-\x7f]+/g, '');
const namesOf = (item: Read | CslItem) =>
  ((item.author ?? []) as { literal?: string; family?: string }[]).map(
    ({ literal, family }) => literal ?? family,
  );

describe('the sources of the real record, cited', () => {
  it('have keys that are unique, page by page', () => {
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
    expect(new Set(pages.map(({ URL: address }) => address)).size).toBe(pages.length);
    expect(pages.length).toBe(new Set(every.map(({ URL: address }) => address)).size);
  });

  it.each([
    ['BibTeX', toBibTeX],
    ['RIS', toRis],
    ['CSL-JSON', toCslJson],
  ])('are read back from %s by another program, all of them, letter by letter', (_, write) => {
    const text = write(every);
    const read = new Cite(text).data;
    expect(read.length).toBe(every.length);
    read.forEach((item, at) => {
      const own = every[at];
      if (!own) throw new Error('no item');
      expect(item.title).toBe(own.title);
      expect(decodeURI(String(item.URL))).toBe(decodeURI(own.URL ?? ''));
      expect(item.language).toBe(own.language);
      expect(namesOf(item)).toEqual(namesOf(own));
      expect((item.issued as CslItem['issued'])?.['date-parts']).toEqual(own.issued?.['date-parts']);
      expect(item.note).toBe(own.note);
    });
    const letters = (items: readonly (Read | CslItem)[]) =>
      items.map((item) => beyondAscii(`${item.title} ${namesOf(item)}`)).join('');
    expect(letters(read)).toBe(letters(every));
    expect(beyondAscii(letters(every)).length).toBeGreaterThan(100);
  });

  it('stand in prose with title, outlet and address whole', () => {
    for (const item of pages)
      for (const write of [toChicago, toApa]) {
        const text = plainText(write(item));
        expect(text).toContain(item.publisher);
        expect(text.endsWith(item.URL ?? '')).toBe(true);
        expect(beyondAscii(text.replace(/[“”‘’]/g, ''))).toBe(
          beyondAscii(
            `${item.author ? item.publisher : ''}${item.title}${item.author ? '' : item.publisher}${item.URL}`.replace(
              /[“”‘’]/g,
              '',
            ),
          ),
        );
      }
  });
});
