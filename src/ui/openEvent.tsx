/** The open event and all about it, fetched when one is opened. */
import { fetchedPanel } from './fetchedPanel.tsx';

/** Where it stands; and what fetches it ahead. */
export const { Panel: OpenEvent, fetchAhead: fetchOpenEvent } = fetchedPanel(
  async () => (await import('./event/OpenEvent.tsx')).OpenEvent,
);
