/** The lines below the events of an exchange that is shown alone; their words are fetched when there is one. */
import { useEffect, useMemo, useState } from 'react';
import { type EventRow, eventAt } from '../../record/record.ts';
import { useApp, useRecord, useWords } from '../context.tsx';

type Notes = typeof import('../threads/exchangeNotes.ts').exchangeNotes;

/** Gives the function from an event to its lines; `undefined` where no exchange is shown alone, and while they come. */
export function useExchangeNotes(): ((event: EventRow) => readonly string[]) | undefined {
  const words = useWords();
  const record = useRecord();
  const thread = useApp((state) => state.view.thread);
  const [make, setMake] = useState<{ readonly notes: Notes }>();
  const isAsked = thread !== undefined;
  useEffect(() => {
    if (!isAsked) return;
    let isWaiting = true;
    import('../event/panels.ts').then(
      ({ PANELS: { exchangeNotes: notes } }) => isWaiting && setMake({ notes }),
      // The exchange is complete without them.
      (error: unknown) => console.warn(error),
    );
    return () => {
      isWaiting = false;
    };
  }, [isAsked]);
  return useMemo(() => {
    const root = eventAt(record, record.indexOf.event.get(thread ?? ''));
    return root && make?.notes(record, root, words);
  }, [make, record, thread, words]);
}
