/**
 * The page of a frame before any script, and where none runs: its title, the first events as a list, the way to all of
 * them. It is rendered at build only.
 */
import { dayOfWall, type WallMs } from '../../time/civil.ts';
import { AppContext, type Parley, useApp, useIndex, useSelectors, useWords } from '../context.tsx';
import { Sequence } from '../sequence/Sequence.tsx';
import { ArticleHead } from './Article.tsx';
import { ArticleFoot } from './ArticleFoot.tsx';

interface ArticleFirstProps {
  /** The app of a reader who follows the plain link in a narrow frame. */
  readonly app: Parley;
  /** The way to the site's root. */
  readonly home: string;
}

/** The page; it stands in `#first`. */
export function ArticleFirst({ app, home }: ArticleFirstProps) {
  return (
    <AppContext value={app}>
      <div className="first-list">
        <ArticleHead home={home} />
        <p className="first-note">{app.words.say('article.no-script')}</p>
        <p className="first-waiting" hidden>
          {app.words.say('article.waiting')}
        </p>
        <main>
          <List home={home} />
        </main>
      </div>
      <ArticleFoot home={home} isInert />
    </AppContext>
  );
}

/** The events of the first chapter; each leads to its own page. */
function List({ home }: { readonly home: string }) {
  const words = useWords();
  const index = useIndex();
  const { record, days } = index;
  const window = useApp(useSelectors().window);
  const [from, to] = [dayOfWall(window.start as WallMs), dayOfWall((window.end - 1) as WallMs)];
  const events = [...record.events].filter(({ index: at }) => {
    const first = days.first[at] ?? Number.NaN;
    return first >= from && first <= to;
  });
  return (
    <Sequence
      record={record}
      index={index}
      events={events}
      words={words}
      zone={record.dataset.zone}
      hrefOf={(id) => `${home}event/${encodeURIComponent(id)}/`}
    />
  );
}
