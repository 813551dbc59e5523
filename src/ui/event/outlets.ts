/** Who published what an account rests on. */

/** What is needed of a source. */
interface OutletSource {
  readonly id: string;
  readonly publisher: string;
  /** Who published it first, where that is known. */
  readonly origin?: string | undefined;
}

/** The one outlet on which an account with these sources rests, however many pages carry it; else `undefined`. */
export function onlyOutlet(sources: readonly OutletSource[], cited: readonly string[]): string | undefined {
  const outlets = new Set(
    sources.filter(({ id }) => cited.includes(id)).map(({ origin, publisher }) => origin ?? publisher),
  );
  const [first, ...others] = outlets;
  return others.length === 0 ? first : undefined;
}

/** Who published the cited sources, each once, in the order of the sources. */
export function publishersOf(sources: readonly OutletSource[], cited: readonly string[]): readonly string[] {
  return [...new Set(sources.filter(({ id }) => cited.includes(id)).map(({ publisher }) => publisher))];
}
