/** The foot of the page with a reader's own file: it claims nothing of the events, and leads back to the record. */
import type { SayOnOpen } from '../../words/openWords.ts';
import styles from '../Footer.module.css';

/** The page's `footer`. */
export function OpenFooter({ say }: { readonly say: SayOnOpen }) {
  return (
    <footer className={styles.footer}>
      <div className={styles.ways}>
        <a href="../">{say('page.back')}</a>
        <a href="../about/">{say('page.about')}</a>
      </div>
    </footer>
  );
}
