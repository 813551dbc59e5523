/** For tests of panels: puts one into a page, with the store of a small record around it. */
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { asKnown } from '../query/asKnown.ts';
import { indexRecord } from '../query/facets.ts';
import { vocabularyOf } from '../query/link.ts';
import { parseLink } from '../query/readLink.ts';
import type { DiplomaticRecord } from '../record/record.ts';
import { createSelectors, revealIn, type Selectors } from '../store/selectors.ts';
import { type AppStore, createAppStore } from '../store/store.ts';
import { AppContext, type Parley } from '../ui/context.tsx';
import { FacetMemory } from '../ui/facets/memory.tsx';
import { ReadingDay } from '../ui/sequence/readingDay.tsx';
import { wordsFor } from '../words/words.ts';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

export interface TestScreen {
  readonly element: HTMLElement;
  readonly store: AppStore;
  readonly selectors: Selectors;
  /** The texts of all elements that a CSS selector finds, white space folded. */
  readonly texts: (css: string) => readonly string[];
  /** Presses the button, box or link of this name. */
  readonly press: (name: string) => void;
  readonly leave: () => void;
}

/** The panel as it stands for a reader who follows a link. */
export function showPanel(
  record: DiplomaticRecord,
  panel: ReactNode,
  search = '',
  more: Partial<Pick<Parley, 'onReady' | 'retryTexts' | 'fetchSince' | 'fetchRelease'>> & {
    readonly width?: number;
  } = {},
): TestScreen {
  const element = document.createElement('div');
  document.body.append(element);
  const link = parseLink(search, vocabularyOf(record));
  const selectors = createSelectors();
  const session = { width: more.width ?? 1440, prefersDark: false };
  const store = createAppStore(indexRecord(record), link, session, revealIn(selectors));
  store.actions.setAsKnown(asKnown);
  const root = createRoot(element);
  const app = {
    store,
    selectors,
    words: wordsFor(),
    onReady: more.onReady ?? (() => {}),
    retryTexts: more.retryTexts ?? (() => {}),
    fetchSearch: async () => {},
    ...(more.fetchSince && { fetchSince: more.fetchSince }),
    ...(more.fetchRelease && { fetchRelease: more.fetchRelease }),
  };
  act(() =>
    root.render(
      <AppContext value={app}>
        <ReadingDay>
          <FacetMemory>{panel}</FacetMemory>
        </ReadingDay>
      </AppContext>,
    ),
  );
  const all = (css: string) => [...element.querySelectorAll<HTMLElement>(css)];
  return {
    element,
    store,
    selectors,
    texts: (css) => all(css).map(textOf),
    press: (name) => {
      const found = all('button, a, label').find((one) => nameOf(one) === name);
      if (!found) throw new Error(`nothing to press is called “${name}”`);
      act(() => found.click());
    },
    leave: () => {
      act(() => root.unmount());
      element.remove();
    },
  };
}

/** What an element is called: its label, else its text without what is hidden from assistive technology. */
function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? textOf(element);
}

function textOf(element: Element): string {
  const heard = element.cloneNode(true) as Element;
  for (const hidden of heard.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return (heard.textContent ?? '').replace(/\s+/g, ' ').trim();
}
