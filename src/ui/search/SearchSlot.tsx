/** The place of the search box: what can be typed into is fetched once the first picture stands. */
import { use } from 'react';
import { Boundary } from '../Boundary.tsx';
import { Ready, useApp, useWords } from '../context.tsx';
import { fetchedPanel } from '../fetchedPanel.tsx';
import styles from './SearchBox.module.css';

const { Panel: SearchBox } = fetchedPanel(async () => (await import('./SearchBox.tsx')).SearchBox, <Still />);

/** The box, or until it is here its likeness. */
export function SearchSlot() {
  return use(Ready) ? (
    <Boundary instead={<Still />}>
      <SearchBox />
    </Boundary>
  ) : (
    <Still />
  );
}

function Still() {
  const words = useWords();
  const q = useApp(({ view }) => view.q);
  return (
    <search className={styles.search} inert>
      <input
        type="search"
        aria-label={words.say('search.name')}
        placeholder={words.say('search.hint')}
        value={q ?? ''}
        readOnly
      />
    </search>
  );
}
