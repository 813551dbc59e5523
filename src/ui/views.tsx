/** The readings, each fetched when it is first shown, so that no reader waits for another one. */
import type { ViewName } from '../query/view.ts';
import { type FetchedPanel, fetchedPanel } from './fetchedPanel.tsx';
import styles from './timeline/TimelineView.module.css';

const PANELS: Readonly<Record<ViewName, FetchedPanel<object>>> = {
  timeline: fetchedPanel(
    async () => (await import('./timeline/TimelineView.tsx')).TimelineView,
    // Its styles come with the page, since the prerendered picture stands in the same box.
    <div className={styles.ruler} />,
  ),
  sequence: fetchedPanel(async () => (await import('./sequence/SequenceView.tsx')).SequenceView),
  contacts: fetchedPanel(async () => (await import('./contacts/ContactsView.tsx')).ContactsView),
  table: fetchedPanel(async () => (await import('./table/TableView.tsx')).TableView),
};

/** A reading; it tells by itself when it stands complete. */
export function Reading({ view }: { readonly view: ViewName }) {
  const { Panel } = PANELS[view];
  return <Panel key={view} />;
}

/** Fetches a reading ahead of its showing; one that has come by then is drawn with the rest of the screen; `undefined` where it is here. */
export function fetchView(view: ViewName): Promise<void> | undefined {
  return PANELS[view].fetchAhead();
}
