/** Fetches the compiled record, whose addresses stand in the page's head. Failures are values a reader can act on. */
import type { CoreFile, TextFile } from '../record/core.ts';
import { isCoreFile, isTextFile } from '../record/record.ts';

/** Why something could not be loaded. */
export type LoadFailure = 'offline' | 'missing' | 'broken';

export type Loaded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: LoadFailure };

/** The core file: what the first picture needs. */
export function loadCore(): Promise<Loaded<CoreFile>> {
  return load('parley:core', isCoreFile);
}

/** The text file: the words of the open event. */
export function loadText(): Promise<Loaded<TextFile>> {
  return load('parley:text', isTextFile);
}

async function load<T>(name: string, isRight: (value: unknown) => value is T): Promise<Loaded<T>> {
  const address = document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
  if (!address) return { ok: false, why: 'missing' };
  try {
    const response = await fetch(address);
    if (!response.ok) return { ok: false, why: 'missing' };
    const value: unknown = await response.json();
    return isRight(value) ? { ok: true, value } : { ok: false, why: 'broken' };
  } catch (error) {
    return { ok: false, why: error instanceof SyntaxError ? 'broken' : 'offline' };
  }
}
