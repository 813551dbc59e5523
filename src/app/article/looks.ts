/** How a frame looks, as its link asks: face, ground and accent. */
import { accentOn } from '../../chart/accent.ts';
import type { ArticleOptions } from '../../query/articleLink.ts';
import type { Selectors } from '../../store/selectors.ts';
import type { AppStore } from '../../store/store.ts';

/** Sets them on the page, and keeps the accent's contrast when the theme changes. */
export function applyLooks(
  { font, bg, accent }: ArticleOptions,
  store: AppStore,
  selectors: Selectors,
): void {
  const { dataset, style } = document.documentElement;
  if (font) dataset.font = font;
  if (bg) dataset.bg = bg;
  if (accent === undefined) return;
  let shown: ReturnType<Selectors['theme']> | undefined;
  const apply = () => {
    const theme = selectors.theme(store.getState());
    if (theme === shown) return;
    shown = theme;
    style.setProperty('--accent', accentOn(accent, theme));
  };
  apply();
  store.subscribe(apply);
}
