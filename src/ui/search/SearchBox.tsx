/** The search box of the head of the page. What searches is fetched when the box is first used. */
import '../../words/panelWords.ts';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { asQuery } from '../../query/link.ts';
import { useActions, useApp, useAppContext, useWords } from '../context.tsx';
import { focusMain } from '../focusMain.ts';
import { focusSearch, SEARCH_ID } from './focusSearch.ts';
import styles from './SearchBox.module.css';

/** The box, with what empties it. */
export function SearchBox() {
  const words = useWords();
  const actions = useActions();
  const { fetchSearch } = useAppContext();
  const q = useApp(({ view }) => view.q);
  const hasFailed = useApp(({ session }) => session.found === 'failed') && q !== undefined;
  const [text, setText] = useState(q ?? '');
  // What was typed may end in a space; what came by the address is taken as it is.
  if (asQuery(text) !== q) setText(q ?? '');
  /** Whether the next letter begins a search, and an entry in the history with it. */
  const isFresh = useRef(true);
  useEffect(() => {
    if (q !== undefined) void fetchSearch();
  }, [q, fetchSearch]);
  const search = (to: string) => {
    setText(to);
    actions.setQuery(to, isFresh.current || q === undefined ? 'push' : 'replace');
    isFresh.current = false;
  };
  const clear = () => {
    isFresh.current = true;
    search('');
    isFresh.current = true;
    focusSearch();
  };
  const onKeyDown = (press: KeyboardEvent) => {
    if (press.key !== 'Escape') return;
    press.preventDefault();
    press.stopPropagation();
    if (text === '') focusMain();
    else clear();
  };
  return (
    <search className={styles.search}>
      <form
        onSubmit={(submit) => {
          submit.preventDefault();
          focusMain();
        }}
      >
        <input
          id={SEARCH_ID}
          type="search"
          aria-label={words.say('search.name')}
          aria-describedby="search-note"
          placeholder={words.say('search.hint')}
          value={text}
          autoComplete="off"
          enterKeyHint="search"
          onChange={({ target }) => search(target.value)}
          onFocus={() => {
            isFresh.current = true;
            void fetchSearch();
          }}
          onKeyDown={onKeyDown}
        />
        {text !== '' && (
          <button type="button" aria-label={words.say('search.clear')} onClick={clear}>
            ×
          </button>
        )}
      </form>
      {hasFailed && (
        <p id="search-note" className={styles.failed}>
          {words.say('search.failed')}
        </p>
      )}
    </search>
  );
}
