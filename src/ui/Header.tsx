/** The head of the page: whose record this is, the readings of it, what is searched for, light or dark. */
import type { ReactNode } from 'react';
import { VIEWS, type ViewName } from '../query/view.ts';
import { Ask } from './Ask.tsx';
import { useActions, useApp, useRecord, useSelectors, useWords } from './context.tsx';
import styles from './Header.module.css';
import { isPlainClick } from './plainClick.ts';
import { SearchSlot } from './search/SearchSlot.tsx';
import { useHref } from './useHref.ts';

/** The page's `header`. Its controls are `isInert` where no script listens yet; `home` is the way to the record. */
export function Header({
  isInert = false,
  home = './',
  children,
}: {
  readonly isInert?: boolean;
  readonly home?: string;
  /** What only the record's own page has in its head. */
  readonly children?: ReactNode;
}) {
  const words = useWords();
  const title = useRecord().dataset.title;
  return (
    <header className={styles.header}>
      <p className={styles.brand}>
        <a href={home}>{words.say('app.name')}</a>
      </p>
      <h1>{title}</h1>
      <nav className={styles.views} aria-label={words.say('views.name')} inert={isInert}>
        {VIEWS.map((view) => (
          <ViewLink key={view} view={view} />
        ))}
      </nav>
      <SearchSlot />
      {children}
      <ThemeButton isInert={isInert} />
      <Ask panel="menu" name={words.say('menu.name')} className={styles.menu} isInert={isInert} />
    </header>
  );
}

function ViewLink({ view }: { readonly view: ViewName }) {
  const words = useWords();
  const actions = useActions();
  const shown = useApp(useSelectors().viewName);
  const href = useHref({ view });
  return (
    <a
      href={href}
      aria-current={view === shown ? 'page' : undefined}
      onClick={(click) => {
        if (!isPlainClick(click)) return;
        click.preventDefault();
        if (view !== shown) actions.showView(view);
      }}
    >
      {words.say(`view.${view}`)}
    </a>
  );
}

/** Turns the theme; back to what the reader's device prefers when that is the one asked for. */
function ThemeButton({ isInert }: { readonly isInert: boolean }) {
  const words = useWords();
  const actions = useActions();
  const isDark = useApp(useSelectors().theme) === 'dark';
  const prefersDark = useApp((state) => state.session.prefersDark);
  const name = words.say(isDark ? 'theme.light' : 'theme.dark');
  return (
    <button
      type="button"
      className={styles.theme}
      aria-label={name}
      title={name}
      inert={isInert}
      onClick={() => actions.setTheme(prefersDark === isDark ? (isDark ? 'light' : 'dark') : undefined)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 2a6 6 0 0 1 0 12Z" fill="currentColor" />
      </svg>
    </button>
  );
}
