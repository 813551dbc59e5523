/** What came after: told apart from the summary, which knows no more than its day did. */
import type { EventText } from '../../record/core.ts';
import { useWords } from '../context.tsx';
import { Text } from '../search/marking.tsx';
import styles from './Aftermath.module.css';
import { ListPart } from './ListPart.tsx';
import { SourceNumbers } from './SourceNumbers.tsx';
import { useDate } from './useDate.ts';

/** The list, each entry with its date and its sources; absent where nothing came after. */
export function Aftermath({ text }: { readonly text: EventText }) {
  const words = useWords();
  const date = useDate();
  if (!text.aftermath?.length) return null;
  return (
    <ListPart name={words.say('event.aftermath')}>
      {text.aftermath.map(({ at, text: told, sources }) => (
        <li key={`${at} ${told}`} className={styles.entry}>
          <p>
            <b>{date(at)}</b> <Text of={told} />
          </p>
          <p>
            <SourceNumbers sources={text.sources} cited={sources} />
          </p>
        </li>
      ))}
    </ListPart>
  );
}
