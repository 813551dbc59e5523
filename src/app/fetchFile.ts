/** Fetches data files, whose addresses stand in the page's head. Failures are values a reader can act on. */

/** Why something could not be loaded. */
export type LoadFailure = 'offline' | 'missing' | 'broken';

export type Loaded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: LoadFailure };

/** Fetches a file; `isRight` sees it as `moved` has it. */
export async function load<T>(
  address: string | undefined,
  isRight: (value: unknown) => value is T,
  moved: (value: unknown) => unknown = (value) => value,
): Promise<Loaded<T>> {
  if (!address) return { ok: false, why: 'missing' };
  try {
    const response = await fetch(address);
    if (!response.ok) return { ok: false, why: 'missing' };
    const value = moved(await response.json());
    return isRight(value) ? { ok: true, value } : { ok: false, why: 'broken' };
  } catch (error) {
    return { ok: false, why: error instanceof SyntaxError ? 'broken' : 'offline' };
  }
}
