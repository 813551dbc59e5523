/** What is printed in place of the page: it is made when the browser asks for it, and gone when it has it. */
import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useApp, useSelectors } from '../context.tsx';
import type { TakenOf } from '../share/parts.ts';
import { PrintedEvents } from './PrintedEvents.tsx';
import { onPrint } from './printing.ts';

/** Nothing on a screen. The open event is printed alone, unless the whole view was asked for. */
export function Paper() {
  const isOpen = useApp(useSelectors().open) !== undefined;
  const [asked, setAsked] = useState<TakenOf | 'as it stands'>();
  useEffect(() => {
    const begin = () => flushSync(() => setAsked((before) => before ?? 'as it stands'));
    const end = () => setAsked(undefined);
    const paper = matchMedia('print');
    const change = () => (paper.matches ? begin() : end());
    if (paper.matches) setAsked('as it stands');
    const stop = onPrint((of) => {
      flushSync(() => setAsked(of));
      window.print();
    });
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    paper.addEventListener('change', change);
    return () => {
      stop();
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      paper.removeEventListener('change', change);
    };
  }, []);
  if (asked === undefined) return null;
  const of = asked === 'as it stands' ? (isOpen ? 'event' : 'view') : asked;
  return createPortal(<PrintedEvents of={of} />, document.body);
}
