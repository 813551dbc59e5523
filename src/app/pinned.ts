/**
 * Fetches an archived release in place of the latest data: moved forward to the present shape, and without the words of what
 * was legally withdrawn since. Without the notices, which tell of that, no release is shown.
 */
import type { CoreFile, TextFile } from '../record/core.ts';
import { movedForward } from '../record/migrations.ts';
import { openRecord } from '../record/openRecord.ts';
import { isCoreFile, isTextFile } from '../record/record.ts';
import {
  noticesOf,
  type ReleaseNotice,
  type Withheld,
  withheldCore,
  withheldText,
} from '../record/releaseNotices.ts';
import { openTexts } from '../record/texts.ts';
import { readEdtf } from '../time/edtf.ts';
import type { ReleaseData } from '../ui/share/checkPasted.ts';
import { edtfInShort } from '../words/dates.ts';
import '../words/pinWords.ts';
import { told } from '../ui/told.ts';
import { wordsFor } from '../words/words.ts';
import { type Loaded, load } from './fetchFile.ts';

/** The core file of a release. */
export async function loadPinnedCore(version: string): Promise<Loaded<CoreFile>> {
  const [core, notices] = await Promise.all([coreOf(version), loadNotices()]);
  if (!core.ok) return core;
  return notices.ok ? { ok: true, value: withheldCore(core.value, notices.value, sayWithheld) } : notices;
}

/** Its text file. */
export async function loadPinnedText(version: string): Promise<Loaded<TextFile>> {
  const [text, notices] = await Promise.all([
    load(addressOf(version, 'text.json'), isTextFile, forward('text')),
    loadNotices(),
  ]);
  if (!text.ok) return text;
  if (!notices.ok) return notices;
  if (!notices.value.some(({ hide }) => hide === true)) return text;
  const core = await coreOf(version);
  return core.ok
    ? { ok: true, value: withheldText(text.value, core.value, notices.value, sayWithheld) }
    : core;
}

/** Both, opened; the words only where `withTexts`. Throws on a file that only looks like ours. */
export async function loadRelease(version: string, withTexts: boolean): Promise<Loaded<ReleaseData>> {
  const [core, text] = await Promise.all([
    loadPinnedCore(version),
    withTexts ? loadPinnedText(version) : undefined,
  ]);
  if (!core.ok) return core;
  if (text && !text.ok) return text;
  return { ok: true, value: { record: openRecord(core.value), texts: text && openTexts(text.value) } };
}

/** What readers of releases have to be told. */
export async function loadNotices(): Promise<Loaded<readonly ReleaseNotice[]>> {
  const isNotices = (value: unknown): value is readonly ReleaseNotice[] => value !== undefined;
  return load(addressOf('notices.json'), isNotices, noticesOf);
}

/** The address of a file among the releases. */
export function addressOf(...path: readonly string[]): string | undefined {
  const shelf = told('shelf');
  return shelf && shelf + path.join('/');
}

function coreOf(version: string): Promise<Loaded<CoreFile>> {
  return load(addressOf(version, 'core.json'), isCoreFile, forward('core'));
}

function forward(part: 'core' | 'text'): (value: unknown) => unknown {
  return (value) => {
    try {
      return movedForward(value, part);
    } catch (error) {
      console.warn(error);
      return undefined;
    }
  };
}

function sayWithheld({ event, date, text }: ReleaseNotice): Withheld {
  const words = wordsFor();
  const day = readEdtf(date);
  const said = { event, reason: text, date: day ? edtfInShort(day, words, 'UTC') : date };
  return { title: words.say('withheld.title', said), summary: words.say('withheld.summary', said) };
}
