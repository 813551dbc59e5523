/** What of the link was not followed, in words. Absent when all of it was. */
import { useActions, useApp, useWords } from './context.tsx';
import styles from './Notices.module.css';

export function Notices() {
  const words = useWords();
  const actions = useActions();
  const notices = useApp((state) => state.session.notices);
  if (notices.length === 0) return null;
  return (
    <section className={styles.notices} aria-label={words.say('notices.name')}>
      <ul>
        {notices.map(({ kind, field, value }) => (
          <li key={`${kind} ${field} ${value}`}>{words.say(`notice.${kind}`, { field, value })}</li>
        ))}
      </ul>
      <button type="button" className="button" onClick={actions.dismissNotices}>
        {words.say('notices.dismiss')}
      </button>
    </section>
  );
}
