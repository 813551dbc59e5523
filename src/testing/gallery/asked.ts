/** What an address of the gallery asks for. */
import type { ThemeName } from '../../chart/palette.ts';
import { CASES } from '../cases/all.ts';
import type { SceneCase } from '../cases/case.ts';

/** The widths one can choose, px; without a choice a case has its own. */
export const WIDTHS = [1440, 720, 390] as const;

/** `of` is absent in the list of cases, `width` where the case's own is meant. */
export interface Asked {
  readonly of?: SceneCase;
  readonly theme: ThemeName;
  readonly width?: number;
  /** Whether nothing is to move. */
  readonly still: boolean;
}

/** Reads the query of an address; what it does not know it takes for unsaid. */
export function readAsked(
  search: string,
  reader: { readonly dark: boolean; readonly still: boolean },
): Asked {
  const query = new URLSearchParams(search);
  const of = CASES.find(({ name }) => name === query.get('case'));
  const width = WIDTHS.find((each) => String(each) === query.get('width'));
  const theme = query.get('theme');
  return {
    theme: theme === 'dark' || (theme !== 'light' && reader.dark) ? 'dark' : 'light',
    still: query.get('motion') === 'reduced' || (query.get('motion') !== 'full' && reader.still),
    ...(of && { of }),
    ...(width && { width }),
  };
}

/** The query that asks for it. */
export function writeAsked({ of, theme, width, still }: Asked): string {
  const query = new URLSearchParams({
    ...(of && { case: of.name }),
    theme,
    ...(width && { width: String(width) }),
    motion: still ? 'reduced' : 'full',
  });
  return `?${query}`;
}
