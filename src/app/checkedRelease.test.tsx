// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { toCslJson } from '../exchange/cite/cslJson.ts';
import { viewItem } from '../exchange/cite/items.ts';
import { compileRecord } from '../record/compile.ts';
import { openRecord } from '../record/openRecord.ts';
import { event } from '../testing/builders.ts';
import { recordFiles } from '../testing/ruleCases.ts';
import { showPanel, type TestScreen } from '../testing/testScreen.tsx';
import { CheckCitation } from '../ui/share/CheckCitation.tsx';
import { fetchRelease } from './load.ts';

const HASH = 'f728f792d5da8c657a2608545680b29f074eb374587e8ad5765b6f96e1bbe364';
const KEPT = event('first', '2025-03-11', { title: 'First call' });
const HIDDEN = event('second', '2025-03-13', {
  title: 'Words under a court order',
  summary: 'A summary under a court order.',
  accounts: event('second', '2025-03-13').accounts.map((one) => ({
    ...one,
    says: 'Said under a court order.',
  })),
});
const NOTICE = {
  event: 'second',
  kind: 'withdrawn',
  date: '2026-11-24',
  version: '1.1.0',
  text: 'By order of a court.',
  hide: true,
};

const released = compileRecord(recordFiles([KEPT, HIDDEN]));
const latest = openRecord({
  ...compileRecord(recordFiles([KEPT])).core,
  release: { version: '1.1.0', hash: HASH },
});

let files: Map<string, unknown>;
let asked: string[];
let screen: TestScreen | undefined;

beforeEach(() => {
  files = new Map<string, unknown>([
    ['./data/test/1.0.0/core.json', released.core],
    ['./data/test/1.0.0/text.json', released.text],
    ['./data/test/notices.json', { schema: 1, notices: [NOTICE] }],
    ['./data/test/releases.json', [{ version: '1.0.0' }, { version: '1.1.0' }]],
  ]);
  asked = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const found = structuredClone(files.get(address));
    return { ok: found !== undefined, json: async () => found };
  });
  const said = { shelf: './data/test/', releases: '1.0.0 1.1.0', version: '1.1.0' };
  document.head.replaceChildren();
  for (const [name, content] of Object.entries(said)) {
    const meta = document.createElement('meta');
    meta.name = `parley:${name}`;
    meta.content = content;
    document.head.append(meta);
  }
});
afterEach(() => {
  screen?.leave();
  screen = undefined;
  vi.unstubAllGlobals();
});

/** What the check says of a citation of a link to some events of release 1.0.0. */
async function checked(search: string, ids: readonly string[]): Promise<string> {
  const shown = showPanel(latest, <CheckCitation />, '', { fetchRelease });
  screen = shown;
  const data = { ...latest, version: '1.0.0', release: { version: '1.0.0', hash: HASH } };
  const url = `${location.origin}/${search}`;
  const item = viewItem(data, 'Events', { url, accessed: '2026-11-24', ids, asOf: undefined });
  const area = shown.element.querySelector('textarea');
  if (!area) throw new Error('no field');
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
      area,
      toCslJson([item]),
    );
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => {
    shown.press('Check');
    await vi.dynamicImportSettled();
  });
  await vi.waitFor(() => expect(shown.texts('[aria-live]').join(' ')).not.toMatch(/^$|Checking…/));
  return shown.texts('[aria-live]').join(' ');
}

it('the check of a citation tells no words of an event that was withdrawn by law', async () => {
  const said = await checked('?v=1.0.0', ['first', 'second']);
  expect(said).toContain('The same 2 events as cited.');
  expect(said).toContain('Withdrawn on 24 Nov 2026');
  expect(said).not.toContain('court order');
});

it('its words are not found either, in the release that was cited', async () => {
  const fetched = await fetchRelease('1.0.0', true);
  expect(fetched.ok).toBe(true);
  expect(JSON.stringify(fetched)).not.toContain('court order');
  expect(JSON.stringify(fetched)).toContain('By order of a court.');
});

it('without the notices, or with a file that is none of ours, no release is looked up', async () => {
  files.delete('./data/test/notices.json');
  expect(await checked('?v=1.0.0', ['first', 'second'])).toContain('could not be looked up here');
  expect(await fetchRelease('1.0.0', false)).toEqual({ ok: false, why: 'missing' });
  files.set('./data/test/notices.json', { schema: 1, notices: [] });
  files.set('./data/test/1.0.0/core.json', { ...released.core, events: [[]] });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect(await fetchRelease('1.0.0', false)).toEqual({ ok: false, why: 'broken' });
  vi.restoreAllMocks();
});

it('a release that is not listed is not asked for', async () => {
  expect(await fetchRelease('0.9.0', true)).toEqual({ ok: false, why: 'missing' });
  expect(asked).toEqual([]);
});
