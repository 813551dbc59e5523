/** What an editor chooses for a frame, and the links that follow from it. */
import {
  type ArticleFont,
  type ArticleOptions,
  asColour,
  asWritten,
  formatArticle,
  joinedSearch,
} from '../../../query/articleLink.ts';
import type { View, ViewName } from '../../../query/view.ts';

/** The choices, texts as they are typed. */
export interface Choices {
  /** Absent: by the width of the frame. */
  readonly view: ViewName | undefined;
  readonly theme: View['theme'];
  readonly font: ArticleFont;
  readonly isFrozen: boolean;
  readonly chips: boolean;
  readonly isTransparent: boolean;
  readonly accent: string;
  readonly headline: string;
  readonly note: string;
}

/**
 * The choices that a view begins with: drawing and list are left to the width, tables are kept. Whether it is frozen is
 * chosen for the whole dialog.
 */
export function choicesOf({ view, theme }: View): Omit<Choices, 'isFrozen'> {
  return {
    view: view === 'contacts' || view === 'table' ? view : undefined,
    theme,
    font: 'sans',
    chips: false,
    isTransparent: false,
    accent: '',
    headline: '',
    note: '',
  };
}

/** The choices as a frame's link says them besides the view; what is no colour is left out. */
export function optionsOf(choices: Choices): ArticleOptions {
  const { chips, isTransparent, font } = choices;
  return {
    chips,
    accent: asColour(choices.accent),
    bg: isTransparent ? 'transparent' : undefined,
    headline: asWritten(choices.headline) || undefined,
    note: asWritten(choices.note) || undefined,
    font: font === 'sans' ? undefined : font,
  };
}

/** The query string of the frame, for the view's own (`search`). */
export function frameSearch(search: string, choices: Choices): string {
  return joinedSearch(search, formatArticle(optionsOf(choices)));
}
