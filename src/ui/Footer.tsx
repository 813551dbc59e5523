/** The foot of the page: which data these are, under which licence, where they are told of, and how to say they err. */
import '../words/recordWords.ts';
import { licenceName } from '../words/codes.ts';
import { useRecord, useWords } from './context.tsx';
import styles from './Footer.module.css';
import { ReportError } from './reportError/ReportError.tsx';

/** The page's `footer`. Its controls are `isInert` where no script listens yet. */
export function Footer({ isInert = false }: { readonly isInert?: boolean }) {
  const words = useWords();
  const { dataset, version } = useRecord();
  return (
    <footer className={styles.footer}>
      <p>
        {words.say('footer.data', {
          title: dataset.title,
          version,
          licence: licenceName(dataset.licence),
        })}
      </p>
      <div className={styles.ways}>
        <a href="./about/">{words.say('footer.about')}</a>
        <a href="./open/">{words.say('footer.open')}</a>
        <ReportError isInert={isInert} />
      </div>
    </footer>
  );
}
