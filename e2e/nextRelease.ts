/**
 * A release after the last one, as it might be made of the record: three events are added, one is corrected, one given another day,
 * one withdrawn, one merged and one withdrawn by law. It is made by the release's own code from a copy of the project, and
 * laid over the built site: what differs from a real build of it is the prerendered page alone, which no filtered link shows.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { loadRecord } from '../src/build/recordPlugin.ts';
import { releaseData } from '../src/build/release/release.ts';
import { placesOf } from '../src/build/release/shelf.ts';

const RECORD = 'ukraine-ceasefire';
const ROOT = join(import.meta.dirname, '..');
const DAY = '2099-01-01';

export const VERSION = '99.0.0';
export const ADDED = '2025-03-13-added-for-a-test';
export const CORRECTED = '2025-03-14-rubio-g7-cautiously-optimistic';
export const REDATED = '2025-03-17-trump-many-elements-agreed';
export const WITHDRAWN = '2025-03-15-kellogg-ukraine-envoy';
export const MERGED = '2025-03-17-grushko-ironclad-guarantees';
export const HEIR = '2025-03-14-leavitt-witkoff-not-trump';
export const HIDDEN = '2025-03-13-waltz-cautious-optimism';
export const NEW_TITLE = 'A title that was mended for a test';
export const REASON = 'It was another event, for a test.';
export const ORDER = 'By order of a court, for a test.';

/** The files of the built site that are others with it, by path. */
export type Overlay = ReadonlyMap<string, string>;

/** Makes it. Throws where the code of releases refuses. */
export async function makeNextRelease(site: string): Promise<Overlay> {
  const root = await mkdtemp(join(tmpdir(), 'parley-release-'));
  try {
    for (const path of ['LICENSE-DATA', 'CITATION.cff', 'data', join('public', 'data', RECORD)])
      await cp(join(ROOT, path), join(root, path), { recursive: true });
    const places = placesOf(root, RECORD);
    await curate(places.dir);
    const { ok, report } = await releaseData(places, { version: VERSION, date: DAY });
    if (!ok) throw new Error(report);
    const notice = { event: HIDDEN, kind: 'withdrawn', date: DAY, version: VERSION, text: ORDER, hide: true };
    const told = {
      event: CORRECTED,
      kind: 'corrected',
      date: DAY,
      version: VERSION,
      text: 'The title was wrong.',
    };
    await writeFile(
      join(places.shelf, 'notices.json'),
      JSON.stringify({ schema: 1, notices: [notice, told] }),
    );
    const loaded = await loadRecord(root, join('data', RECORD));
    if (!loaded.ok || !loaded.gone) throw new Error(loaded.ok ? 'nothing has gone' : loaded.report);
    const { compiled, gone, releases } = loaded;
    const named = {
      core: ['data/core-next.json', JSON.stringify(compiled.core)],
      text: ['data/text-next.json', JSON.stringify(compiled.text)],
      gone: ['data/gone-next.json', JSON.stringify(gone)],
    } as const;
    const overlay = new Map<string, string>(Object.values(named));
    const page = await readFile(join(site, 'index.html'), 'utf8');
    const [, core = ''] = /name="parley:core" content="\.\/([^"]+)"/.exec(page) ?? [];
    const meta = (name: string, content: string) => `<meta name="parley:${name}" content="${content}">`;
    overlay.set(
      'index.html',
      page
        .replaceAll(core, named.core[0])
        .replace(
          /<meta name="parley:text"[^>]*>/,
          meta('text', `./${named.text[0]}`) + meta('gone', `./${named.gone[0]}`),
        )
        .replace(/<meta name="parley:version"[^>]*>/, meta('version', VERSION))
        .replace(
          /<meta name="parley:releases"[^>]*>/,
          meta('releases', releases.map(({ version }) => version).join(' ')),
        ),
    );
    for (const name of ['releases.json', 'notices.json', join(VERSION, 'changes.json')])
      overlay.set(`data/${RECORD}/${name}`, await readFile(join(places.shelf, name), 'utf8'));
    return overlay;
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Lays it over the site for a page. */
export async function serveOver(page: Page, overlay: Overlay): Promise<void> {
  await page.route(/.*/, (route) => {
    const path = new URL(route.request().url()).pathname.slice(1) || 'index.html';
    const body = overlay.get(path);
    if (body === undefined) return route.fallback();
    return route.fulfill({ body, contentType: path.endsWith('.html') ? 'text/html' : 'application/json' });
  });
}

type Json = Record<string, unknown> & { readonly changes?: readonly unknown[] };

async function curate(dir: string): Promise<void> {
  const change = async (path: string, how: (file: Json) => Json, to = path) =>
    writeFile(
      join(dir, to),
      JSON.stringify(how(JSON.parse(await readFile(join(dir, path), 'utf8')) as Json)),
    );
  const fileOf = (id: string) => join('events', `${id}.json`);
  const row = (kind: string) => ({
    date: DAY,
    version: VERSION,
    kind,
    what: `It was ${kind}.`,
    why: 'For a test.',
  });
  await change('dataset.json', (dataset) => ({ ...dataset, version: VERSION }));
  await change(fileOf(CORRECTED), (event) => ({
    ...event,
    title: NEW_TITLE,
    changes: [...(event.changes ?? []), row('corrected')],
  }));
  await change(fileOf(REDATED), (event) => ({
    ...event,
    time: '2025-03-16',
    order: 5,
    changes: [...(event.changes ?? []), row('re-dated')],
  }));
  // As many as go, and of little weight: rules are about shares of the whole.
  for (const [place, id] of [ADDED, `${ADDED}-b`, `${ADDED}-c`].entries())
    await change(
      fileOf('2025-03-13-putin-mbs-call'),
      (event) => ({
        ...event,
        id,
        title: `Event ${place + 1} that was added for a test`,
        order: 10 + place,
        significance: 1,
      }),
      fileOf(id),
    );
  for (const id of [WITHDRAWN, MERGED, HIDDEN]) await rm(join(dir, fileOf(id)));
  const grave = { what: 'event', date: DAY };
  await writeFile(
    join(dir, 'tombstones.json'),
    JSON.stringify([
      { ...grave, id: WITHDRAWN, kind: 'withdrawn', reason: REASON },
      { ...grave, id: MERGED, kind: 'merged', into: HEIR, reason: REASON },
      { ...grave, id: HIDDEN, kind: 'withdrawn', reason: ORDER },
    ]),
  );
}
