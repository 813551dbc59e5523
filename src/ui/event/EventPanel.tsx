/** The open event: what is recorded of it, who says what, and where that is written. */
import '../../words/panelWords.ts';
import { windowOfEvent, windowOfThread } from '../../query/zoom.ts';
import type { EventRow } from '../../record/record.ts';
import { Term } from '../Ask.tsx';
import {
  useActions,
  useApp,
  useAppContext,
  useIndex,
  useRecord,
  useSelectors,
  useTexts,
  useWords,
} from '../context.tsx';
import { ReportError } from '../reportError/ReportError.tsx';
import { Text } from '../search/marking.tsx';
import { partName } from '../share/parts.ts';
import { eventPageAddress } from '../share/site.ts';
import { standingChips } from '../standing.ts';
import { Threads } from '../threads/Threads.tsx';
import { Accounts } from './Accounts.tsx';
import { Aftermath } from './Aftermath.tsx';
import { Changes } from './Changes.tsx';
import styles from './EventPanel.module.css';
import { EventSources } from './EventSources.tsx';
import { Facts } from './Facts.tsx';
import { FilteredOut } from './FilteredOut.tsx';
import { Links } from './Links.tsx';

/** What follows the title of an open event. Core facts stand at once, the record's words when they have come. */
export function EventPanel({ event }: { readonly event: EventRow }) {
  const words = useWords();
  const { isOwnFile, frame } = useAppContext();
  const record = useRecord();
  const reasons = useIndex().reasons[event.index] ?? [];
  const text = useTexts()?.events[event.index];
  const chips = standingChips(record, event, reasons, words);
  return (
    <>
      <FilteredOut event={event} />
      <div className={styles.standing}>
        <ul>
          {chips.map((chip) => (
            <li key={chip.text} data-standing={chip.standing}>
              {chip.text}
            </li>
          ))}
          {chips.length === 0 && <li>{words.say('standing.uncontested')}</li>}
        </ul>
        <Term of="standing" name={words.say('facet.standing')} />
      </div>
      {text && (
        <p className={styles.summary}>
          <Text of={text.summary} />
        </p>
      )}
      <Waiting />
      <Facts event={event} text={text} />
      <Accounts event={event} text={text} />
      {text && <Aftermath text={text} />}
      <Threads event={event} />
      <Links event={event} />
      {text && <EventSources sources={text.sources} />}
      {text && <Changes text={text} />}
      <ZoomTo event={event} />
      {!isOwnFile && (
        <div className={styles.foot}>
          {frame ? (
            <a href={`${frame.home}?event=${encodeURIComponent(event.id)}`}>{words.say('event.link')}</a>
          ) : (
            <TakeAlong event={event} />
          )}
          <ReportError event={event} />
        </div>
      )}
    </>
  );
}

/** Its addresses, and what takes it along. */
function TakeAlong({ event }: { readonly event: EventRow }) {
  const words = useWords();
  const { show } = useActions();
  return (
    <>
      {(['share', 'cite'] as const).map((part) => (
        <button
          key={part}
          type="button"
          className={styles.way}
          aria-haspopup="dialog"
          onClick={() => show(partName(part, 'event'))}
        >
          {words.say('event.take', { part })}
        </button>
      ))}
      <a href={`?event=${encodeURIComponent(event.id)}`}>{words.say('event.link')}</a>
      <a href={eventPageAddress(event.id)}>{words.say('event.page')}</a>
    </>
  );
}

/** In the Timeline: to the event's days, and to the exchange it stands in. */
function ZoomTo({ event }: { readonly event: EventRow }) {
  const words = useWords();
  const actions = useActions();
  const record = useRecord();
  const isTimeline = useApp(useSelectors().viewName) === 'timeline';
  if (!isTimeline) return null;
  const ways = [
    ['event.zoom', windowOfEvent(event)],
    ['event.zoom-thread', windowOfThread(record, event)],
  ] as const;
  return (
    <p className={styles.zoom}>
      {ways.map(
        ([name, to]) =>
          to && (
            <button key={name} type="button" className="button" onClick={() => actions.setWindow(to, 'push')}>
              {words.say(name)}
            </button>
          ),
      )}
    </p>
  );
}

/** While the words of the record are on their way, or when they did not come. */
function Waiting() {
  const words = useWords();
  const { retryTexts } = useAppContext();
  const { state } = useApp((app) => app.session.texts);
  if (state === 'here') return null;
  if (state === 'waiting') return <p className={styles.waiting}>{words.say('event.waiting')}</p>;
  return (
    <div className={styles.failed}>
      <p>{words.say('event.texts-failed')}</p>
      <button type="button" className="button" onClick={retryTexts}>
        {words.say('event.retry')}
      </button>
    </div>
  );
}
