/** The readings, each fetched when it is first shown, so that no reader waits for the other one. */
import type { ViewName } from '../query/view.ts';
import { fetchedPanel } from './fetchedPanel.tsx';
import styles from './timeline/TimelineView.module.css';

const timeline = fetchedPanel(
  async () => (await import('./timeline/TimelineView.tsx')).TimelineView,
  // Its styles come with the page, since the prerendered picture stands in the same box.
  <div className={styles.ruler} />,
);
const sequence = fetchedPanel(async () => (await import('./sequence/SequenceView.tsx')).SequenceView);

/** The Timeline; it tells by itself when it is painted. */
export const TimelineView = timeline.Panel;
/** The Sequence; it stands complete as soon as it is drawn. */
export const SequenceView = sequence.Panel;

/** Fetches a reading ahead of its showing; one that has come by then is drawn with the rest of the screen. */
export function fetchView(view: ViewName): Promise<void> {
  return { timeline, sequence }[view].fetchAhead();
}
