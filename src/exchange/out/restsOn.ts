/** What an account rests on, in words. */
import { onlyOpponent, onlyOutlet } from '../../record/outlets.ts';
import type { DiplomaticRecord } from '../../record/record.ts';
import { countryName } from '../../words/codes.ts';
import type { Words } from '../../words/words.ts';

/** What is needed of a source. */
interface OutletSource {
  readonly id: string;
  readonly publisher: string;
  readonly origin?: string | undefined;
  readonly outletCountry?: string | undefined;
}

/** The sources that an account cites, in the order of the sources. */
export function citedBy<S extends { readonly id: string }>(
  sources: readonly S[],
  ids: readonly string[],
): readonly S[] {
  return sources.filter(({ id }) => ids.includes(id));
}

/** Who published some sources, each once. */
export function publishersOf(cited: readonly OutletSource[]): readonly string[] {
  return [...new Set(cited.map(({ publisher }) => publisher))];
}

/**
 * A warning where an account by `by` (an actor's index) rests on one outlet, or on outlets of the opponent alone; else
 * `undefined`.
 */
export function restsOn(
  record: DiplomaticRecord,
  by: number,
  cited: readonly OutletSource[],
  words: Words,
): string | undefined {
  const country = onlyOpponent(record, by, cited);
  if (country !== undefined) {
    const publishers = publishersOf(cited);
    return words.say('account.opponent-only', {
      count: publishers.length,
      country: countryName(country, words),
      outlets: words.list(publishers, 'and'),
    });
  }
  const outlet = onlyOutlet(cited);
  return outlet === undefined ? undefined : words.say('account.one-outlet', { outlet });
}
