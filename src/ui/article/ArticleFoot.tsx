/** The foot of a frame: whose data these are, under which licence, how to say they err, and the way to all of it. */
import '../../words/recordWords.ts';
import type { CivilDay } from '../../time/civil.ts';
import { firstDay, readEdtf } from '../../time/edtf.ts';
import { licenceName } from '../../words/codes.ts';
import { dayInWords } from '../../words/dates.ts';
import { useApp, useRecord, useSelectors, useWords } from '../context.tsx';
import { ReportError } from '../reportError/ReportError.tsx';
import styles from './Article.module.css';

/** The `footer`; the link opens what the frame shows, with `home` before it. Controls are `isInert` where no script listens yet. */
export function ArticleFoot({
  home,
  isInert = false,
}: {
  readonly home: string;
  readonly isInert?: boolean;
}) {
  const words = useWords();
  const { dataset, version, release } = useRecord();
  const link = useApp(useSelectors().link);
  const of = { title: dataset.title, version, licence: licenceName(dataset.licence) };
  const made = readEdtf(release?.date ?? '');
  return (
    <footer className={styles.foot}>
      <p>
        <a className={styles.full} href={`${home}${link}`} target="_blank" rel="noopener">
          {words.say('article.open')}
        </a>
      </p>
      <p>
        {made
          ? words.say('article.source', { ...of, date: dayInWords(firstDay(made) as CivilDay, words) })
          : words.say('article.source-undated', of)}
      </p>
      <p>
        <a href={`${home}about/`} target="_blank" rel="noopener">
          {words.say('footer.about')}
        </a>{' '}
        <ReportError isInert={isInert} />
      </p>
    </footer>
  );
}
