/**
 * Fetches the compiled record, whose addresses stand in the page's head: the latest data, or those of the release that the
 * link is pinned to.
 */
import type { CoreFile, TextFile } from '../record/core.ts';
import { isCoreFile, isTextFile } from '../record/record.ts';
import type { ReleaseData } from '../ui/share/checkPasted.ts';
import { told } from '../ui/told.ts';
import { type Loaded, load } from './fetchFile.ts';

const pinned = () => import('./pinned.ts');

/** The core file: what the first picture needs. */
export async function loadCore(): Promise<Loaded<CoreFile>> {
  const pin = pinAsked();
  const core = pin ? await (await pinned()).loadPinnedCore(pin) : await loadLatestCore();
  return core.ok
    ? { ok: true, value: { ...core.value, site: { releases: releases(), latest: told('version') ?? '' } } }
    : core;
}

/** The text file: the words of the open event. */
export async function loadText(): Promise<Loaded<TextFile>> {
  const pin = pinAsked();
  return pin ? (await pinned()).loadPinnedText(pin) : load(told('text'), isTextFile);
}

/** A release of the archive, opened, with its words where `withTexts`. Never rejects. */
export async function fetchRelease(version: string, withTexts: boolean): Promise<Loaded<ReleaseData>> {
  if (!releases().includes(version)) return { ok: false, why: 'missing' };
  try {
    return await (await pinned()).loadRelease(version, withTexts);
  } catch (error) {
    console.warn(error);
    return { ok: false, why: 'broken' };
  }
}

/** The core file of the latest data, whatever the link asks for. */
export function loadLatestCore(): Promise<Loaded<CoreFile>> {
  return load(told('core'), isCoreFile);
}

/** The archived release whose files a pin asks for; none where the latest data are that release, or where there is none such. */
export function archivedOf(v: string | undefined): string | undefined {
  return v !== undefined && v !== told('version') && releases().includes(v) ? v : undefined;
}

/** That of the page's own address. */
export function pinAsked(): string | undefined {
  return archivedOf(new URLSearchParams(location.search).get('v') ?? undefined);
}

/** The releases that there are, oldest first. */
export function releases(): readonly string[] {
  return told('releases')?.split(' ') ?? [];
}
