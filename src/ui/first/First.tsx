/**
 * The page before any script: the screen's own parts around the first picture, and around the whole record as a list.
 * It is rendered at build only. Its controls are inert, since nothing listens yet; the style sheet chooses by width.
 */
import '../../words/recordWords.ts';
import type { ReactNode } from 'react';
import styles from '../App.module.css';
import { AsKnownButton } from '../asof/AsKnownButton.tsx';
import { Chapters } from '../Chapters.tsx';
import { AppContext, type Parley, useIndex, useWords } from '../context.tsx';
import { FilterSheet } from '../FilterSheet.tsx';
import { Footer } from '../Footer.tsx';
import { Facets } from '../facets/Facets.tsx';
import { FacetMemory } from '../facets/memory.tsx';
import { Header } from '../Header.tsx';
import { Lead } from '../Lead.tsx';
import { Legend } from '../Legend.tsx';
import { Sequence } from '../sequence/Sequence.tsx';
import { ShareButton } from '../share/ShareButton.tsx';
import timeline from '../timeline/TimelineView.module.css';

interface FirstProps {
  /** The app of a reader with a wide screen and of one with a narrow screen, following the plain link. */
  readonly wide: Parley;
  readonly narrow: Parley;
  /** The drawing and the overview of the first window; `title` names the drawing for those who do not see it. */
  readonly title: string;
  readonly picture: ReactNode;
  readonly overview: ReactNode;
  /** The day at which the list opens. */
  readonly opensAt: number;
}

/** Both forms of the first page, of which the style sheet shows one, or without script both. */
export function First({ wide, narrow, title, picture, overview, opensAt }: FirstProps) {
  return (
    <FacetMemory>
      <noscript>
        <p className="first-note">{wide.words.say('first.no-script')}</p>
      </noscript>
      <AppContext value={wide}>
        <div className="first-wide">
          <Header isInert>
            <ShareButton isInert />
          </Header>
          <div className={`first-body ${styles.body}`}>
            <aside className={styles.rail} inert>
              <Facets />
            </aside>
            <div className={styles.middle}>
              <Chapters isInert />
              <div className={styles.main}>
                <Above />
                <div className={timeline.timeline}>
                  <Tools />
                  <div className={timeline.stage}>
                    <div className={timeline.ruler} />
                    <div className={`first-picture ${timeline.drawing}`} role="img" aria-label={title}>
                      {picture}
                    </div>
                  </div>
                  <div className={`first-picture ${timeline.overview}`}>{overview}</div>
                </div>
              </div>
            </div>
          </div>
        </div>
      </AppContext>
      <AppContext value={narrow}>
        <div className="first-narrow">
          <div className="first-above">
            <Header isInert>
              <ShareButton isInert />
            </Header>
          </div>
          <Chapters isInert />
          <main className={styles.main}>
            <div className="first-above">
              <Above />
            </div>
            <List opensAt={opensAt} />
          </main>
        </div>
        <Footer isInert />
      </AppContext>
    </FacetMemory>
  );
}

function Above() {
  return (
    <>
      <Lead>
        <p className="status" />
      </Lead>
      <div className={styles.controls}>
        <FilterSheet isInert />
        <AsKnownButton />
        <Legend isInert />
      </div>
    </>
  );
}

/** The row of the Timeline's buttons, which has their height. */
function Tools() {
  const words = useWords();
  return (
    <div className={timeline.tools} inert>
      <button type="button" className="button">
        {words.say('timeline.as-list')}
      </button>
    </div>
  );
}

function List({ opensAt }: Pick<FirstProps, 'opensAt'>) {
  const words = useWords();
  const index = useIndex();
  const { record } = index;
  return (
    <Sequence
      record={record}
      index={index}
      events={[...record.events]}
      words={words}
      zone={record.dataset.zone}
      hrefOf={(id) => `./?event=${encodeURIComponent(id)}`}
      opensAt={opensAt}
    />
  );
}
