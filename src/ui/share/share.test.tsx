// @vitest-environment happy-dom
import { act, type ReactNode, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { toCslJson } from '../../exchange/cite/cslJson.ts';
import { idsHash } from '../../exchange/cite/idsHash.ts';
import { eventItem, viewItem } from '../../exchange/cite/items.ts';
import { ledOn } from '../../query/ledOn.ts';
import { parseLink } from '../../query/readLink.ts';
import { compileRecord } from '../../record/compile.ts';
import type { ReleaseInfo } from '../../record/core.ts';
import { openRecord } from '../../record/openRecord.ts';
import { openTexts } from '../../record/texts.ts';
import { event } from '../../testing/builders.ts';
import { recordFiles } from '../../testing/ruleCases.ts';
import { showPanel, type TestScreen } from '../../testing/testScreen.tsx';
import { wordsFor } from '../../words/words.ts';
import { CitePart } from './CitePart.tsx';
import { checkPasted } from './checkPasted.ts';
import { LinkPart } from './LinkPart.tsx';
import { type AskedPart, partName, partOf, SHARE_PARTS, type TakenOf } from './parts.ts';
import { ShareDialog } from './ShareDialog.tsx';
import { today } from './today.ts';
import { type PartProps, useTaken } from './useTaken.ts';

const HASH = 'f728f792d5da8c657a2608545680b29f074eb374587e8ad5765b6f96e1bbe364';
const RELEASED: ReleaseInfo = { version: '1.0.0', hash: HASH, date: '2026-11-23' };
const UNRELEASED: ReleaseInfo = { version: '1.0.0+1a2b3c4', hash: `1a2b3c4${HASH.slice(7)}` };

const FILES = recordFiles([
  event('first', '2025-03-11', { title: 'First call', actors: [{ actor: 'trump', role: 'speaker' }] }),
  event('second', '2025-03-13', { title: 'Second call', actors: [{ actor: 'putin', role: 'speaker' }] }),
]);
const { core, text } = compileRecord(FILES);
const recordWith = (release: ReleaseInfo | undefined) => openRecord(release ? { ...core, release } : core);

let screen: TestScreen;
afterEach(() => {
  screen.leave();
  vi.unstubAllGlobals();
});

type AnyPart = (props: PartProps) => ReactNode;

function Part({ part: Shown, of }: { readonly part: AnyPart; readonly of: TakenOf }) {
  const taken = useTaken(of);
  const [isPinned, setPinned] = useState(taken.view.v !== undefined);
  return <Shown taken={taken} isPinned={isPinned} onPinned={setPinned} />;
}

function show(
  part: AnyPart,
  search = '',
  { release = RELEASED as ReleaseInfo | 'none', of = 'view' as TakenOf } = {},
) {
  screen = showPanel(
    recordWith(release === 'none' ? undefined : release),
    <Part part={part} of={of} />,
    search,
  );
  act(() => screen.store.actions.setTexts({ state: 'here', words: openTexts(text) }));
}

const field = () => screen.element.querySelector<HTMLInputElement>('input[readonly]')?.value;
const said = () => screen.texts('.cite, .link').join(' ');
const checked = () => [...screen.element.querySelectorAll<HTMLInputElement>('input:checked')].length;

describe('the link', () => {
  it('is live until it is pinned, and says in words what it shows', () => {
    show(LinkPart, '?view=table&actor=us&asof=2025-03-20');
    expect(field()).toMatch(/\/\?view=table&actor=us&asof=2025-03-20$/);
    expect(screen.texts('li')).toEqual([
      'As known on 20 March 2025: 1 of 2 events: with the United States.',
      'As the Table.',
      'With the latest data.',
    ]);
    screen.press('Pinned to version 1.0.0');
    expect(field()).toMatch(/&asof=2025-03-20&v=1.0.0$/);
    expect(screen.texts('li').at(-1)).toBe('With the data of version 1.0.0.');
    screen.press('Live');
    expect(field()).not.toContain('v=');
  });

  it('leads to the open event, and names its own page', () => {
    show(LinkPart, '?actor=us&event=first', { of: 'event' });
    expect(field()).toMatch(/\/\?event=first$/);
    expect(screen.texts('li')[0]).toBe('This event stands open, with the record around it: First call');
    expect(screen.texts('a')).toEqual([expect.stringMatching(/\/event\/first\/$/)]);
  });

  it('stays pinned where the link that was followed is', () => {
    show(LinkPart, '?v=0.9.0');
    expect(field()).toMatch(/\?v=0.9.0$/);
    expect(checked()).toBe(1);
  });

  it('says which data a pin would show where what is seen is no release, and offers none where there is none', () => {
    show(LinkPart, '', { release: UNRELEASED });
    expect(said()).toContain('What you see now is 1.0.0+1a2b3c4, which is no release yet.');
    screen.press('Pinned to version 1.0.0');
    expect(field()).toMatch(/\?v=1.0.0$/);
    screen.leave();
    show(LinkPart, '', { release: 'none' });
    expect(said()).not.toContain('Pinned');
  });

  it('says that it was copied, and stands selected where it could not be', async () => {
    const writeText = vi.fn(async () => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    show(LinkPart, '?actor=us');
    await act(async () => screen.press('Copy the link'));
    expect(writeText).toHaveBeenCalledWith(field());
    expect(said()).toContain('Copied.');
    screen.press('Pinned to version 1.0.0');
    expect(said()).not.toContain('Copied.');
    writeText.mockRejectedValue(new Error('no'));
    await act(async () => screen.press('Copy the link'));
    expect(said()).toContain('The text is selected');
    expect(screen.element.querySelector('textarea')?.value).toBe(field());
  });

  it('is handed to the device where it takes links', async () => {
    const share = vi.fn(async () => {
      throw new DOMException('the reader went back', 'AbortError');
    });
    vi.stubGlobal('navigator', { share });
    show(LinkPart, '?actor=us');
    await act(async () => screen.press('Send to another app'));
    expect(share).toHaveBeenCalledWith(expect.objectContaining({ url: field() }));
  });

  it('says that it is long, and has no QR code where none would hold it', () => {
    show(LinkPart, `?actor=us&unknown=${'x'.repeat(3_000)}`);
    expect(said()).toMatch(/This link is long: 3,0\d\d characters\./);
    expect(said()).toContain('This link is too long for a QR code.');
    expect(screen.element.querySelector('svg')).toBeNull();
  });
});

describe('citations', () => {
  it('are of the view, of its pages or of the record, in five styles', () => {
    show(CitePart, '?actor=us');
    expect(said()).toContain('This view, 1 event');
    expect(said()).toMatch(/“1 of 2 events: with the United States\.” In .*\?actor=us&v=1\.0\.0/);
    for (const [name, start] of [
      ['APA', 'Parley contributors. (2026). 1 of 2 events'],
      ['BibTeX', '@dataset{test-1.0.0-view-'],
      ['RIS', 'TY - DATA'],
      ['CSL-JSON', '[ { "id": "test-1.0.0-view-'],
    ] as const) {
      screen.press(name);
      expect(said()).toContain(start);
    }
    screen.press('Chicago');
    screen.press('The whole record, 2 events');
    expect(said()).toContain('2 events, ids sha256:');
    screen.press('The one page on which these events rest');
    expect(said()).toContain('Who wrote a page is not in the record');
  });

  it('are of the view without what stands open over it', () => {
    show(CitePart, '?actor=us&event=first');
    expect(said()).toContain('?actor=us&v=1.0.0');
    expect(said()).not.toContain('event=first');
  });

  it('are of the open event where it is meant', () => {
    show(CitePart, '?event=first&asof=2025-03-20', { of: 'event' });
    expect(said()).toMatch(/“First call\.” In .*as known on 2025-03-20; 1 event, ids sha256:/);
    expect(said()).toContain('The one page on which this event rests');
  });

  it('say what fixes them, and that there is no DOI', () => {
    show(CitePart);
    const terms = screen.texts('dd');
    expect(terms).toEqual([
      '1.0.0, released on 23 November 2026',
      `sha256:${HASH}`,
      '2',
      `sha256:${idsHash(['first', 'second'])}`,
      today(),
      expect.stringContaining('There is none yet'),
    ]);
  });

  it('have the DOI where the record has one, and say what data are no release', () => {
    const release = UNRELEASED;
    const record = openRecord({
      ...core,
      release,
      dataset: { ...core.dataset, doi: '10.5281/zenodo.12345' },
    });
    screen = showPanel(record, <Part part={CitePart} of="view" />);
    expect(said()).toContain('1.0.0+1a2b3c4: the data since release 1.0.0, not released yet.');
    expect(screen.element.querySelector('dd a')?.getAttribute('href')).toBe(
      'https://doi.org/10.5281/zenodo.12345',
    );
    // Data that are no release have no link that is pinned to one.
    expect(said()).not.toContain('v=1.0.0');
  });
});

describe('files', () => {
  it('are named by what is in them, as those of the download are', () => {
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    show(CitePart, '?actor=us&q=caf%C3%A9&asof=2025-03-20');
    screen.press('Save as .txt');
    screen.press('CSL-JSON');
    screen.press('Save as .csl.json');
    screen.press('The whole record, 2 events');
    screen.press('Save as .csl.json');
    screen.leave();
    show(LinkPart, '?event=first', { of: 'event' });
    screen.press('Save as SVG');
    vi.restoreAllMocks();
    expect(names).toEqual([
      'parley-test-1.0.0-us-cafe-known-2025-03-20-citation.txt',
      'parley-test-1.0.0-us-cafe-known-2025-03-20-citation.csl.json',
      'parley-test-1.0.0-all-citation.csl.json',
      'parley-test-1.0.0-first-link.svg',
    ]);
  });
});

describe('a citation that is checked', () => {
  const record = recordWith(RELEASED);
  const later = openRecord({
    ...compileRecord(
      recordFiles([
        event('first', '2025-03-11', { title: 'First call', actors: [{ actor: 'trump', role: 'speaker' }] }),
        event('third', '2025-03-12', { title: 'Third call', actors: [{ actor: 'trump', role: 'speaker' }] }),
      ]),
    ).core,
    release: { version: '1.1.0', hash: HASH.replace('f', '0') },
  });
  const site = 'https://example.org/';
  const seen = (search: string, ids: readonly string[]) => ({
    url: `${site}${search}`,
    accessed: '2026-11-24',
    ids,
    asOf: undefined,
  });
  const all = viewItem(record, 'All', seen('?v=1.0.0', ['first', 'second']));
  const check = (pasted: string, withRelease = true) =>
    checkPasted(pasted, {
      record: later,
      texts: undefined,
      words: wordsFor(),
      site,
      fetchRelease: async (version) =>
        withRelease && version === '1.0.0'
          ? { ok: true, value: { record, texts: undefined } }
          : { ok: false },
    });

  it('is the same in the release it is pinned to, and says which events have come and gone since', async () => {
    show(CitePart);
    const { custom: _, ...withoutIds } = all;
    const prose = `${withoutIds.note} ${withoutIds.URL}`;
    const found = await check(prose);
    expect(found).toMatchObject({
      is: 'checked',
      release: { version: '1.0.0', found: { is: 'same', ids: ['first', 'second'] } },
      here: { is: 'other', cited: 2, now: 2, added: ['third'], gone: ['second'] },
    });
    if (found.is !== 'checked') throw new Error('not checked');
    expect(found.titleOf('second')).toBe('Second call');
    expect(found.titleOf('third')).toBe('Third call');
    // Without the release the ids in a citation tell the same.
    expect(await check(toCslJson([all]), false)).toMatchObject({
      release: { found: 'missing' },
      here: { added: ['third'], gone: ['second'] },
    });
  });

  it('of an event that was withdrawn says that it is not there', async () => {
    show(CitePart);
    const one = eventItem(record, { id: 'second', title: 'Second call' }, seen('?event=second&v=1.0.0', []));
    expect(await check(`${one.note} ${one.URL}`)).toMatchObject({
      release: { found: { is: 'same' } },
      here: { is: 'other', cited: 1, now: 0, gone: ['second'] },
    });
    // The link names it: neither the release nor the citation has to tell its id.
    expect(await check(`${one.note} ${one.URL}`, false)).toMatchObject({
      release: { found: 'missing' },
      here: { is: 'other', cited: 1, now: 0, gone: ['second'], added: [] },
    });
  });

  it('of an event that was merged says into which', async () => {
    show(CitePart);
    const one = eventItem(record, { id: 'second', title: 'Second call' }, seen('?event=second&v=1.0.0', []));
    const gone = new Map([['second', { date: '2026-12-01', reason: 'Told twice.', into: 'third' }]]);
    const found = await checkPasted(`${one.note} ${one.URL}`, {
      record: later,
      texts: undefined,
      words: wordsFor(),
      site,
      readLink: async (search, vocabulary) =>
        ledOn(parseLink(search, vocabulary), new Map(new URLSearchParams(search)), gone, vocabulary),
      fetchRelease: async () => ({ ok: false }),
    });
    expect(found).toMatchObject({ here: { cited: 1, now: 1, gone: ['second'], added: ['third'] } });
  });

  it('may be none, or one that waits for words', async () => {
    show(CitePart);
    expect(await check('nothing')).toEqual({ is: 'empty' });
    expect(await check('2 events, ids sha256:0123456789ab')).toEqual({ is: 'no-link' });
    expect(await check('https://example.org/?actor=us')).toMatchObject({ here: { is: 'unsaid', now: 2 } });
    // A release that is cited is named, also where there is no hash to compare and no such release.
    expect(await check('https://example.org/?actor=us&v=9.9.9')).toMatchObject({
      release: { version: '9.9.9', found: 'missing' },
    });
    expect(await check('https://example.org/?actor=us&v=1.0.0')).toMatchObject({
      release: { version: '1.0.0', found: { is: 'unsaid', now: 1 } },
    });
    expect(await check('https://example.org/?q=call ids sha256:0123456789ab')).toEqual({ is: 'waiting' });
  });

  it('is told to the reader', async () => {
    show(CitePart, '?actor=us');
    const area = screen.element.querySelector('textarea');
    if (!area) throw new Error('no field');
    const paste = (value: string) =>
      act(() => {
        Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, value);
        area.dispatchEvent(new Event('input', { bubbles: true }));
      });
    const own = viewItem(record, 'US', seen('?actor=us&v=1.0.0', ['first']));
    paste(`${own.note} ${own.URL}`);
    await act(async () => screen.press('Check'));
    expect(said()).toContain('The same event as cited.');
    expect(said()).toContain('The data are those that were cited, letter by letter.');
    paste(`${own.note} ${own.URL?.replace('us', 'ru')}`);
    expect(said()).not.toContain('The same event as cited.');
    await act(async () => screen.press('Check'));
    expect(said()).toContain('Not the same event: one was cited, and another is there now.');
    expect(said()).toContain('so it is the link, or the hash, that was changed');
    paste(`${location.origin}/?actor=us&v=9.9.9`);
    await act(async () => screen.press('Check'));
    expect(said()).toContain('Version 9.9.9, which was cited, could not be looked up here.');
  });
});

describe('the dialog', () => {
  it('is asked for by name, of the event where it is meant', async () => {
    for (const part of SHARE_PARTS)
      for (const of of ['view', 'event'] as const) expect(partOf(partName(part, of))).toEqual({ part, of });
    for (const name of [undefined, 'menu', 'cite:', 'cite:view', 'event'])
      expect(partOf(name)).toBeUndefined();
    const asked: AskedPart = { part: 'share', of: 'event' };
    HTMLDialogElement.prototype.showModal ??= () => {};
    const dialog = <ShareDialog asked={asked} onClose={() => {}} />;
    await act(async () => {
      screen = showPanel(recordWith(RELEASED), dialog, '?event=first');
      await vi.dynamicImportSettled();
    });
    const boxes = [...screen.element.querySelectorAll<HTMLInputElement>('fieldset input')];
    expect(boxes.slice(0, 2).map(({ checked: is }) => is)).toEqual([false, true]);
  });

  it('pins all its parts at once', async () => {
    HTMLDialogElement.prototype.showModal ??= () => {};
    function Asked() {
      const [part, setPart] = useState<AskedPart['part']>('share');
      return (
        <>
          <button type="button" onClick={() => setPart('embed')}>
            Asked otherwise
          </button>
          <ShareDialog asked={{ part, of: 'view' }} onClose={() => {}} />
        </>
      );
    }
    await act(async () => {
      screen = showPanel(recordWith(RELEASED), <Asked />);
      await vi.dynamicImportSettled();
    });
    screen.press('Pinned to version 1.0.0');
    await act(async () => {
      screen.press('Asked otherwise');
      await vi.dynamicImportSettled();
    });
    expect(screen.element.querySelector('textarea')?.value).toContain('v=1.0.0');
  });

  it('is pinned where the page is of a release, also when it is asked for from an open event', async () => {
    HTMLDialogElement.prototype.showModal ??= () => {};
    await act(async () => {
      screen = showPanel(
        recordWith(RELEASED),
        <ShareDialog asked={{ part: 'share', of: 'event' }} onClose={() => {}} />,
        '?event=first&v=1.0.0',
      );
      await vi.dynamicImportSettled();
    });
    expect(field()).toMatch(/\?event=first&v=1\.0\.0$/);
  });

  it('tells the day by the reader’s clock', () => {
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});
