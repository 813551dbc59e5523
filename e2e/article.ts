/** Somebody else's page with frames of the built site in it: served from an origin of its own, under a policy of its own. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Frame, Locator, Page } from '@playwright/test';
import { SOON } from './parley.ts';
import { at, SITE_PORT } from './ports.ts';
import { expect, test } from './test.ts';

/** The site as others name it. */
const SITE = `${at(SITE_PORT)}/`;

/** What a strict host allows: our script by its origin, our frames, and nothing written into the page. */
export const STRICT = `default-src 'none'; script-src ${SITE}; frame-src ${SITE}; style-src 'self'; img-src ${SITE}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;

/** The same host that lets no script run. */
export const NO_SCRIPT = STRICT.replace(`script-src ${SITE}; `, '');

interface Host {
  /** The address of a page of the host. */
  readonly at: (path: string) => string;
  readonly close: () => void;
}

/** The demo article as the build wrote it, with its addresses those of the site. */
export function article(): string {
  const folder = String(test.info().config.metadata.site);
  return readFileSync(join(folder, 'demo/index.html'), 'utf8')
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replaceAll('"../', `"${SITE}`);
}

/** A page with some markup in it, addresses within the site beginning with `../`. */
export function pageWith(markup: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${head}</head><body>${markup.replaceAll('"../', `"${SITE}`)}</body></html>`;
}

/** Serves pages by path until closed; `localhost` and not `127.0.0.1`, so that the browser keeps host and site apart. */
export async function serveHost(
  pages: Readonly<Record<string, { readonly html: string; readonly policy: string }>>,
): Promise<Host> {
  const folder = String(test.info().config.metadata.site);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const page = pages[path];
    if (page)
      response
        .writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': page.policy,
        })
        .end(page.html);
    else if (path === '/demo.css')
      response
        .writeHead(200, { 'content-type': 'text/css' })
        .end(readFileSync(join(folder, 'demo/demo.css')));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { at: (path) => `http://localhost:${port}${path}`, close: () => server.close() };
}

/** The frames of the page that show the site, from its first to its last. */
export async function framesIn(page: Page, count: number): Promise<readonly Frame[]> {
  const ours = async () => {
    const placed = [];
    for (const frame of page.frames()) {
      if (!frame.url().startsWith(`${SITE}embed/`)) continue;
      // One that is being moved has no place for a moment.
      const box = await frame
        .frameElement()
        .then((element) => element.boundingBox())
        .catch(() => null);
      if (box) placed.push({ frame, top: box.y });
    }
    return placed.sort((a, b) => a.top - b.top).map(({ frame }) => frame);
  };
  await expect.poll(async () => (await ours()).length, { message: 'frames', ...SOON }).toBe(count);
  return ours();
}

/** How high a frame stands, how high its content is, and by how much that is too wide, px. */
async function sizesOf(frame: Frame): Promise<{ stands: number; needs: number; tooWide: number }> {
  const element = await frame.frameElement();
  const stands = (await element.boundingBox())?.height ?? 0;
  const { needs, tooWide } = await frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return {
      needs: Math.ceil(document.body.getBoundingClientRect().height),
      tooWide: scrollWidth - clientWidth,
    };
  });
  return { stands, needs, tooWide };
}

/** Expects a frame to stand as high as what is in it, with content, and with nothing beside it. */
export async function expectFit(frame: Frame): Promise<void> {
  await frame.locator('main h1').waitFor();
  await expect
    .poll(async () => {
      const { stands, needs } = await sizesOf(frame);
      return Math.abs(stands - needs);
    }, SOON)
    .toBeLessThan(1);
  expect((await sizesOf(frame)).tooWide).toBeLessThanOrEqual(0);
}

/**
 * Clicks within a frame. Firefox gives a frame of another site a process of its own, and what drives it here sends the
 * pointer to the page around the frame alone, so that there the click is sent to what is seen.
 */
export async function clickIn(target: Locator): Promise<void> {
  if (test.info().project.name !== 'firefox') return target.click();
  await expect(target).toBeVisible();
  // As a press of the pointer would: what is closed gives the focus back.
  await target.focus();
  await target.dispatchEvent('click');
}
